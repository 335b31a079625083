/** What better-auth calls its columns, each with our name for it. */
export const snake = <const Names extends string[]>(...names: Names) =>
  Object.fromEntries(
    names.map((name) => [name, name.replace(/[A-Z]+/g, (letters) => `_${letters.toLowerCase()}`)]),
  ) as Record<Names[number], string>;
