import { packed } from '../sealed.ts';

type Worded = { readonly clauseId: string; readonly wording: string | null };
type Wordings = readonly { readonly clauseId: string; readonly text: string }[];

/** What is told of clauses, with their wordings apart from it: packed, to be sealed, with `words` beside them. */
export const withWordingsApart = <One extends Worded>(clauses: readonly One[], words: object) => ({
  clauses: clauses.map(({ wording: _, ...one }) => one),
  said: packed({
    ...words,
    wordings: clauses.flatMap(({ clauseId, wording }) =>
      wording === null ? [] : [{ clauseId, text: wording }],
    ),
  }),
});

/** Each clause with its wording again; null where it has none, or it has been destroyed. */
export const withWordings = <One extends { readonly clauseId: string }>(
  clauses: readonly One[],
  wordings: Wordings,
) =>
  clauses.map((one) => ({
    ...one,
    wording: wordings.find(({ clauseId }) => clauseId === one.clauseId)?.text ?? null,
  }));
