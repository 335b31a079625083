/** What one line says: a name, and the party where a second quoted string stands on it (empty where that is). */
export type BltName = { readonly name: string; readonly party?: string };

/**
 * Reads one line of names, trimmed and not empty. Outer quotation marks are stripped, those within are undone whether
 * they are doubled or escaped, or left as they stand; what follows `#` or stands in C comments after the name is a
 * comment. Gives nothing when the line says something else than one name and at most a party: it is never guessed at.
 */
export const readBltName = (line: string): BltName | undefined => {
  if (!line.startsWith('"')) return { name: line.replace(unquotedComment, '').trim() };
  for (const [whole, inner] of [
    [doubled, '""'],
    [escaped, '\\"'],
  ] as const) {
    const [found, name, party] = whole.exec(line) ?? [];
    if (found === undefined || name === undefined) continue;
    const undone = name.replaceAll(inner, '"').trim();
    const packed = party === undefined ? packedPair(undone) : undefined;
    if (packed) return packed;
    return {
      name: undone,
      ...(party !== undefined && { party: party.replaceAll(inner, '"').trim() }),
    };
  }
  const [, inner] = loose.exec(line) ?? [];
  if (inner === undefined || betweenStrings.test(inner)) return undefined;
  return { name: inner.replaceAll('""', '"').replaceAll('\\"', '"').trim() };
};

/** Writes a name, or a party, so that `readBltName` gives it back. */
export const quoteBltName = (text: string): string =>
  `"${text
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim()
    .replaceAll('"', '""')}"`;

// A mark that begins a comment stands by itself: `Slate #1` is a name.
const unquotedComment = /(?:^|\s)#(?:\s.*)?$/s;

const end = /\s*(?:#.*|\/\*(?:(?!\*\/).)*\*\/\s*)?$/.source;
const lineOf = (string: string) => new RegExp(`^${string}(?:\\s+${string})?${end}`, 's');
const doubled = lineOf('"((?:[^"]|"")*)"');
const escaped = lineOf('"((?:[^"\\\\]|\\\\"|\\\\(?!"))*)"');
// Marks within that are neither doubled nor escaped: "Ann "Annie" Ek".
const loose = new RegExp(`^"(.*)"${end}`, 's');
// One string ends and another one begins: "Ann Ek" of "Huddinge".
const betweenStrings = /"\s(?:.*\s)?"/s;

// A spreadsheet that saved the file has quoted the whole line once more.
const packedPair = (undone: string): BltName | undefined => {
  const [found, name, party] = doubled.exec(undone) ?? [];
  return found !== undefined && name && party !== undefined ? { name, party } : undefined;
};
