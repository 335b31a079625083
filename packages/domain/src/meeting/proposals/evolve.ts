import { changeClause, changeProposal, proceed } from '../changing.ts';
import type { Meaning } from '../meaning/vocabulary.ts';
import type { Clause, Meeting, Proposal } from '../state.ts';
import { proposalOf } from '../state.ts';
import type { Proposer } from '../vocabulary.ts';
import { asAmended, withBasis } from './amending.ts';
import type { ProposalEvent } from './events.ts';

/** How what happens to proposals changes the record. */
export const evolveProposals = (meeting: Meeting, event: ProposalEvent): Meeting => {
  switch (event.type) {
    case 'ClausesPutTogether':
      return proceed(meeting, event, event.itemId);
    case 'ClausesFoundMoot': {
      const lapsed = event.clauseIds.reduce(
        (state, clauseId) => changeClause(state, clauseId, { status: 'lapsed' }),
        meeting,
      );
      return proceed(lapsed, event, event.itemId);
    }
    case 'ProposalConformed':
      return conformed(meeting, event.proposalId, event.toId);
    case 'WithdrawalTakenBack':
      return takenBack(meeting, event.proposalId);
    case 'ProposalTakenOver':
      return changeProposal(meeting, event.proposalId, (proposal) => takenOver(proposal, event));
  }
};

/** What gives way: the amendment whose words its target's mover made theirs, or the proposal whose own mover gave it up. */
const conformed = (meeting: Meeting, proposalId: string, toId: string) => {
  const to = proposalOf(meeting, toId);
  const adopted =
    to?.kind === 'amendment' &&
    !!proposalOf(meeting, proposalId)?.clauses.some(({ clauseId }) => clauseId === to.targetId);
  const [gone, kept] = adopted ? [toId, proposalId] : [proposalId, toId];
  const given = changeProposal(meeting, gone, (proposal) => ({
    ...{ ...proposal, withdrawn: true, withdrawnAtMeeting: true },
    conformed: { to: kept, adopted },
  }));
  return adopted ? asAmended(given, to.targetId) : given;
};

const takenBack = (meeting: Meeting, proposalId: string) => {
  const adopted = proposalOf(meeting, proposalId)?.conformed?.adopted;
  const targetId = proposalOf(meeting, proposalId)?.targetId ?? null;
  const standing = changeProposal(
    meeting,
    proposalId,
    ({ withdrawnAtMeeting: _, conformed: __, ...proposal }) => ({ ...proposal, withdrawn: false }),
  );
  return adopted ? asAmended(standing, targetId) : standing;
};

const takenOver = (
  { withdrawnAtMeeting: _, others: before = [], movedAtFirst, ...proposal }: Proposal,
  { by, others }: Pick<Proposal, 'by'> & { readonly others: readonly Proposer[] },
): Proposal => ({
  ...{ ...proposal, withdrawn: false, by },
  ...(others.length > 0 && { others }),
  movedAtFirst: movedAtFirst ?? [...(proposal.by ? [proposal.by] : []), ...before],
});

/** A clause that no amendment aims at begins anew with its words; what its mover says of the others stands. */
export const reworded = (
  meeting: Meeting,
  proposal: Proposal,
  { clauses, told }: { readonly clauses: readonly New[]; readonly told: boolean },
): Proposal => {
  const before = proposal.clauses.map(({ text }) => text);
  const same = (one: New) => proposal.clauses.find((clause) => isSameClause(clause, one));
  return withBasis(meeting, {
    ...proposal,
    clauses: clauses.map((clause) => same(clause) ?? newClause(clause)),
    ...(told && { wordings: [...(proposal.wordings ?? []), before] }),
  });
};

type New = {
  readonly clauseId: string;
  readonly text: string;
  readonly meaning?: Meaning | undefined;
};

/** Whether a clause is given the words and the meaning that it has. */
export const isSameClause = (clause: New, given: New) =>
  clause.clauseId === given.clauseId &&
  clause.text === given.text &&
  inOrder(clause.meaning) === inOrder(given.meaning);

const inOrder = (meaning: Meaning | undefined) =>
  meaning && JSON.stringify(Object.entries(meaning).toSorted());

export const newClause = ({ meaning, ...clause }: New): Clause => ({
  ...clause,
  ...(meaning && { meaning }),
  originalText: null,
  divisionDemanded: false,
  status: 'undecided',
  decision: null,
});
