import type { MeaningBody } from './meanings.contract.ts';

type Given = readonly {
  readonly clauseId?: string | undefined;
  readonly text: string;
  readonly meaning?: MeaningBody | undefined;
}[];

/** Clauses with their ids: their own where they have one, else one made by the command. */
export const withIds = (clauses: Given, newId: (what: string) => string) =>
  clauses.map(({ clauseId, ...clause }, index) => ({
    clauseId: clauseId ?? newId(`clause-${index + 1}`),
    ...clause,
  }));

export const clauseIds = (clauses: Given, newId: (what: string) => string) =>
  withIds(clauses, newId).map(({ clauseId }) => clauseId);
