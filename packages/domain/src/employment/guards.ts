import { refuse } from '../decider.ts';
import { decisionFault } from './meeting-decision.ts';
import { type Employment, type EmploymentProposal, proposalAt } from './state.ts';
import { termsOutside } from './terms.ts';
import type { MeetingDecision, Terms } from './vocabulary.ts';

/** Refuses what can be done no more once it is dropped, ended or archived. */
export const underWay = ({ phase }: Employment) => {
  if (phase === 'none') return refuse('need-not-identified');
  if (phase === 'dropped') return refuse('employment-dropped');
  if (phase === 'ended' || phase === 'archived') return refuse('employment-has-ended');
  return undefined;
};

/** Refuses what comes only while somebody is employed. */
export const working = ({ phase }: Employment) => {
  if (phase === 'active' || phase === 'workEnded') return undefined;
  if (phase === 'ended' || phase === 'archived') return refuse('employment-has-ended');
  return refuse('employment-not-started');
};

export const known = (employment: Employment, proposalId: string) =>
  proposalAt(employment, proposalId) ?? refuse('proposal-unknown', 'proposalId');

/**
 * Why somebody may not be employed on these terms; nothing where they may. There must be a decision on the proposal, it must be the one that the
 * meeting's record has today, and the terms must lie within it. It is asked at every step that rests on the decision, not at the first alone.
 */
export const uncovered = (
  proposal: EmploymentProposal | undefined,
  decision: MeetingDecision,
  terms: Terms | null,
) => {
  if (!proposal?.decision || !proposal.decidedTerms || proposal.status !== 'approved')
    return refuse('no-decision-to-employ', 'proposalId');
  if (decision.clauseId !== proposal.placed?.clauseId)
    return refuse('decision-on-another-matter', 'clauseId', { matter: decision.matter });
  const fault = decisionFault(decision, 'employment');
  if (fault) return fault;
  if (decision.decisionId !== proposal.decision.decisionId)
    return refuse('decision-does-not-stand', 'clauseId');
  const outside = terms ? termsOutside(proposal.decidedTerms, terms) : [];
  return outside.length > 0
    ? refuse('terms-outside-the-decision', `terms.${outside[0]}`, { terms: outside.join(', ') })
    : undefined;
};
