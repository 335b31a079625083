import { refuse } from '../decider.ts';
import type { AskEmployment } from './commands.ts';
import type { EmploymentEvent } from './events.ts';
import { known, underWay } from './guards.ts';
import { decisionFault } from './meeting-decision.ts';
import type { Employment } from './state.ts';
import { termsFault } from './terms.ts';

/** Asks a meeting, by a clause of its agenda. What the association wanted to try first has been tried, and the terms stand from now on. */
export const placeProposal = (
  employment: Employment,
  { type: _, ...placed }: AskEmployment<'PlaceProposal'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  const proposal = known(employment, placed.proposalId);
  if ('refused' in proposal) return proposal;
  if (proposal.status === 'placed') {
    const { meetingId, clauseId } = proposal.placed!;
    if (meetingId === placed.meetingId && clauseId === placed.clauseId) return [];
    return refuse('proposal-before-a-meeting');
  }
  if (proposal.status !== 'draft' && proposal.status !== 'tabled') return refuse('already-decided');
  const open = employment.alternatives.find(({ settled }) => !settled);
  const isExtension = employment.contracts.length > 0;
  if (employment.alternativesFirst && open && !isExtension)
    return refuse('alternative-first', undefined, { alternative: open.what });
  return [{ type: 'TermsPlaced', v: 1, ...placed }] satisfies EmploymentEvent[];
};

/** What the meeting made of it, as its record has it. */
export const recordDecision = (
  employment: Employment,
  { proposalId, decision, terms, at }: AskEmployment<'RecordDecision'>,
) => {
  const refusal = underWay(employment);
  if (refusal) return refusal;
  const proposal = known(employment, proposalId);
  if ('refused' in proposal) return proposal;
  if (proposal.status === 'approved' || proposal.status === 'rejected') {
    const isSame = proposal.decision?.decisionId === decision.decisionId;
    return isSame ? [] : refuse('already-decided');
  }
  if (proposal.status !== 'placed' || proposal.placed?.clauseId !== decision.clauseId)
    return refuse('not-before-that-meeting', 'proposalId');
  const { meetingId, outcome, decisionId, number, decidedOn } = decision;
  if (outcome === 'tabled')
    return [{ type: 'TermsTabled', v: 1, proposalId, meetingId, at }] satisfies EmploymentEvent[];
  if (outcome === 'undecided' || !decisionId || !number || !decidedOn)
    return refuse('not-decided-yet', 'proposalId');
  const taken = { proposalId, meetingId, decisionId, number, decidedOn, at };
  if (outcome === 'rejected')
    return [{ type: 'EmploymentRejected', v: 1, ...taken }] satisfies EmploymentEvent[];
  const fault =
    decisionFault(decision, 'employment') ?? wrongTerms(proposal.terms, terms, decision);
  if (fault) return fault;
  return [
    { type: 'EmploymentApproved', v: 1, ...taken, terms: terms ?? proposal.terms },
  ] satisfies EmploymentEvent[];
};

type Asked = AskEmployment<'RecordDecision'>;

/** Only an amendment changes terms; then they are told as the meeting decided them. */
const wrongTerms = (
  proposed: NonNullable<Asked['terms']>,
  terms: Asked['terms'],
  { amended }: Asked['decision'],
) => {
  if (terms) {
    if (!amended && JSON.stringify(terms) !== JSON.stringify(proposed))
      return refuse('terms-were-not-amended', 'terms');
    return termsFault(terms);
  }
  return amended ? refuse('terms-were-amended', 'terms') : undefined;
};
