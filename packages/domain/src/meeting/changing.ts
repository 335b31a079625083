import type { Proceeding } from './events.ts';
import type { AgendaItem, Clause, Meeting, Proposal } from './state.ts';

/** Writes what happened under the item it concerns: unless told, the one that is open, or was last. */
export const proceed = (
  meeting: Meeting,
  event: Proceeding,
  itemId = latestItemId(meeting),
): Meeting => {
  if (!itemId) return meeting;
  return {
    ...meeting,
    items: meeting.items.map((item) =>
      item.itemId === itemId ? { ...item, proceedings: [...item.proceedings, event] } : item,
    ),
  };
};

export const latestItemId = ({ openItemId, items, nextParagraph }: Meeting) =>
  openItemId ?? items.find(({ paragraph }) => paragraph === nextParagraph - 1)?.itemId ?? null;

export const changeItem = (
  meeting: Meeting,
  itemId: string,
  change: Partial<AgendaItem>,
): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => (item.itemId === itemId ? { ...item, ...change } : item)),
});

export const changeProposal = (
  meeting: Meeting,
  proposalId: string,
  change: (proposal: Proposal) => Proposal,
): Meeting => ({
  ...meeting,
  proposals: meeting.proposals.map((p) => (p.proposalId === proposalId ? change(p) : p)),
});

export const changeClauses = (
  meeting: Meeting,
  change: (clause: Clause, proposal: Proposal) => Clause,
): Meeting => ({
  ...meeting,
  proposals: meeting.proposals.map((proposal) => ({
    ...proposal,
    clauses: proposal.clauses.map((clause) => change(clause, proposal)),
  })),
});

export const changeClause = (
  meeting: Meeting,
  clauseId: string,
  change: Partial<Clause>,
): Meeting => ({
  ...meeting,
  proposals: meeting.proposals.map((proposal) =>
    proposal.clauses.some((clause) => clause.clauseId === clauseId)
      ? {
          ...proposal,
          clauses: proposal.clauses.map((clause) =>
            clause.clauseId === clauseId ? { ...clause, ...change } : clause,
          ),
        }
      : proposal,
  ),
});
