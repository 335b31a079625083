import type { Meeting } from '../state.ts';

/** The amendments to a clause that carried, and those that its mover has made theirs. */
export const carriedOn = ({ proposals }: Meeting, clauseId: string) =>
  proposals.filter(
    ({ kind, targetId, clauses, conformed }) =>
      kind === 'amendment' &&
      targetId === clauseId &&
      (clauses[0]?.status === 'carried' || conformed?.adopted),
  );
