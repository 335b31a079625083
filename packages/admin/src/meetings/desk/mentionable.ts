type Known = { readonly personId: string; readonly name: string | null };

/** People who have a name to mention; the erased have none. */
export const mentionable = (people: readonly Known[]) =>
  people.flatMap(({ personId, name }) => (name === null ? [] : [{ personId, name }]));
