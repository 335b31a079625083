type Given = readonly { readonly clauseId?: string | undefined; readonly text: string }[];

/** Clauses with their ids: their own where they have one, else one made by the command. */
export const withIds = (clauses: Given, newId: (what: string) => string) =>
  clauses.map(({ clauseId, text }, index) => ({
    clauseId: clauseId ?? newId(`clause-${index + 1}`),
    text,
  }));

export const clauseIds = (clauses: Given, newId: (what: string) => string) =>
  withIds(clauses, newId).map(({ clauseId }) => clauseId);
