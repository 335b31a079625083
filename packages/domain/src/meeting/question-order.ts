import { type Clause, liveProposals, type Proposal } from './state.ts';

type Put<Of> = Pick<Proposal, 'itemId' | 'withdrawn' | 'kind' | 'targetId'> & {
  readonly clauses: readonly Of[];
};

/** The clauses that still wait under an item, in the order in which their questions may be put: amendments, the clauses they change, additions last. */
export const questionOrder = <Of extends Pick<Clause, 'clauseId' | 'status'>>(
  meeting: { readonly proposals: readonly Put<Of>[] },
  itemId: string,
): readonly Of[] => {
  const live = liveProposals(meeting, itemId);
  const withAmendments = (clause: Of): readonly Of[] => [
    ...live
      .filter(({ kind, targetId }) => kind === 'amendment' && targetId === clause.clauseId)
      .flatMap(({ clauses }) => clauses.flatMap(withAmendments)),
    clause,
  ];
  const base = live.filter(({ kind }) => kind !== 'amendment' && kind !== 'addition');
  const additions = live.filter(({ kind }) => kind === 'addition');
  return [...base, ...additions]
    .flatMap(({ clauses }) => clauses)
    .flatMap(withAmendments)
    .filter(({ status }) => status === 'undecided');
};
