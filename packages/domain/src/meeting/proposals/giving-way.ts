import { refuse } from '../../decider.ts';
import type { MeetingEvent } from '../events.ts';
import { atOpenMeeting } from '../guards.ts';
import { outOfReach, pending } from '../proposing.ts';
import {
  aimsAt,
  clauseOf,
  itemOf,
  liveProposals,
  type Meeting,
  type Proposal,
  proposalOf,
  proposalOfClause,
} from '../state.ts';
import { fitTogether } from './amending.ts';
import type { ConformProposal, TakeBackWithdrawal, TakeOverProposal } from './commands.ts';

/** A proposer adopts another's words: those of an amendment to their own proposal, or a proposal in place of it. */
export const conformProposal = (meeting: Meeting, { proposalId, toId, at }: ConformProposal) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const to = pending(meeting, toId);
  if ('refused' in to) return to;
  const proposal = proposalOf(meeting, proposalId);
  if (!proposal || proposal === to || proposal.itemId !== to.itemId)
    return refuse('proposal-not-found', 'proposalId');
  const unready = adopts(meeting, proposal, to)
    ? notAdoptable(meeting, to)
    : notGivenUp(meeting, proposalId);
  if (unready) return unready;
  const { itemId } = proposal;
  return [
    { type: 'ProposalConformed', v: 1, proposalId, toId, itemId, at },
  ] satisfies MeetingEvent[];
};

/** Whether what is adopted is an amendment to the proposal itself. */
const adopts = (meeting: Meeting, { proposalId }: Proposal, { kind, targetId }: Proposal) =>
  kind === 'amendment' &&
  targetId !== null &&
  proposalOfClause(meeting, targetId)?.proposalId === proposalId;

const notAdoptable = (meeting: Meeting, amendment: Proposal) => {
  const others = liveProposals(meeting, amendment.itemId).filter((one) => one !== amendment);
  if (others.some((one) => aimsAt(one, amendment)))
    return refuse('proposal-has-amendments', 'toId');
  const target = amendment.targetId ? clauseOf(meeting, amendment.targetId) : undefined;
  if (target?.status !== 'undecided' || target.divisionDemanded)
    return refuse('question-already-put', 'proposalId');
  const rivals = others.filter(
    ({ kind, targetId, clauses }) =>
      kind === 'amendment' && targetId === amendment.targetId && clauses[0]?.status === 'undecided',
  );
  return rivals.every((rival) => fitTogether(meeting, amendment, rival))
    ? undefined
    : refuse('others-amend-those-words', 'toId');
};

const notGivenUp = (meeting: Meeting, proposalId: string) => {
  const proposal = pending(meeting, proposalId);
  if ('refused' in proposal) return proposal;
  return meeting.proposals.some((p) => !p.withdrawn && aimsAt(p, proposal))
    ? refuse('proposal-has-amendments', 'proposalId')
    : undefined;
};

/** What was withdrawn by mistake, or given up too soon, stands again as it did. */
export const takeBackWithdrawal = (meeting: Meeting, { proposalId }: TakeBackWithdrawal) => {
  const proposal = withdrawn(meeting, proposalId);
  if ('refused' in proposal) return proposal;
  return [{ type: 'WithdrawalTakenBack', v: 1, proposalId }] satisfies MeetingEvent[];
};

/** What its mover withdrew, somebody else makes theirs. */
export const takeOverProposal = (
  meeting: Meeting,
  { proposalId, by, others = [], at }: TakeOverProposal,
) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const proposal = withdrawn(meeting, proposalId);
  if ('refused' in proposal) return proposal;
  if (proposal.conformed) return refuse('proposal-conformed', 'proposalId');
  const { itemId } = proposal;
  return [
    { type: 'ProposalTakenOver', v: 1, proposalId, itemId, by, others, at },
  ] satisfies MeetingEvent[];
};

/** A proposal that was withdrawn, and whose question may still be put. */
const withdrawn = (meeting: Meeting, proposalId: string) => {
  if (!['draft', 'convened', 'open', 'adjourned'].includes(meeting.phase))
    return refuse('meeting-not-open');
  const proposal = proposalOf(meeting, proposalId);
  if (!proposal) return refuse('proposal-not-found', 'proposalId');
  if (!proposal.withdrawn) return refuse('proposal-not-withdrawn', 'proposalId');
  const status = itemOf(meeting, proposal.itemId)?.status;
  if (status !== 'scheduled' && status !== 'open')
    return refuse('item-already-treated', 'proposalId');
  if (proposal.conformed?.adopted) {
    const target = proposal.targetId ? clauseOf(meeting, proposal.targetId) : undefined;
    if (target?.status !== 'undecided' || target.divisionDemanded)
      return refuse('question-already-put', 'proposalId');
    return proposal;
  }
  return outOfReach(meeting, proposal) ?? proposal;
};
