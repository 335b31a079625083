type Known = {
  readonly personId: string;
  readonly name: string | null;
  readonly apart?: string | null;
};

/** People who have a name to mention, and the label that tells namesakes apart; the erased have none. */
export const mentionable = (people: readonly Known[]) =>
  people.flatMap(({ personId, name, apart }) =>
    name === null ? [] : [{ personId, name, label: apart ? `${name} (${apart})` : name }],
  );
