import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import { resultOf } from './deciding.ts';
import type { MeetingEvent } from './events.ts';
import { inDraft, matterRule } from './guards.ts';
import { clauseOf, decisionOf, itemOf, type Meeting, proposalOf } from './state.ts';

/**
 * What was written of a decision was not what the meeting decided: its outcome, or its figures. The record keeps both; the decision, its number and
 * its text stand. Before the minutes are sent, and while nothing else hangs on the outcome: an amendment, or what lapsed with it.
 */
export const correctDecision = (meeting: Meeting, command: Ask<'CorrectDecision'>) => {
  const { decisionId, outcome, figures, reason, at } = command;
  if (!inDraft.includes(meeting.phase)) return refuse('minutes-not-in-draft');
  const decision = decisionOf(meeting, decisionId);
  if (!decision) return refuse('decision-not-found', 'decisionId');
  const corrected = asItWas(meeting, decision, figures);
  if ('refused' in corrected) return corrected;
  if (corrected.outcome && corrected.outcome !== outcome)
    return refuse('outcome-against-the-figures', 'outcome');
  const { method } = corrected;
  const isSame =
    outcome === decision.outcome && JSON.stringify(method) === JSON.stringify(decision.method);
  if (isSame) return refuse('nothing-to-correct', 'outcome');
  if (outcome !== decision.outcome && hangsOn(meeting, decision))
    return refuse('correction-hangs-on-others', 'outcome');
  const { itemId, outcome: was } = decision;
  return [
    {
      ...{ type: 'DecisionCorrected', v: 1, decisionId, itemId, clauseId: decision.clauseId },
      ...{ was, outcome, method, reason, at },
    },
  ] satisfies MeetingEvent[];
};

type Decision = NonNullable<ReturnType<typeof decisionOf>>;

/** The method with its right figures, and the outcome that follows from them; voices have none. */
const asItWas = (
  meeting: Meeting,
  { method, itemId }: Decision,
  figures: Ask<'CorrectDecision'>['figures'],
) => {
  if (method.kind === 'acclamation')
    return figures ? refuse('acclamation-has-no-figures', 'figures') : { method, outcome: null };
  if (!figures) return { method, outcome: null };
  const { for: ayes, against, abstained } = figures;
  const { register } = method.tally;
  const votes = ayes + against + abstained;
  if (votes > register) return refuse('more-votes-than-register', 'figures', { register, votes });
  const tally = { for: ayes, against, abstained, notVoting: register - votes, register };
  const rule = matterRule(meeting, itemOf(meeting, itemId)!);
  if ('refused' in rule) return rule;
  const outcome = resultOf({ ...rule, majority: method.majority }, tally, null);
  if (typeof outcome !== 'string') return outcome;
  return { method: { ...method, tally, tie: null }, outcome };
};

const hangsOn = (meeting: Meeting, { proposalId, clauseId, itemId }: Decision) =>
  proposalOf(meeting, proposalId)?.kind === 'amendment' ||
  clauseOf(meeting, clauseId)?.originalText !== null ||
  meeting.proposals.some(
    (other) => other.itemId === itemId && other.clauses.some(({ status }) => status === 'lapsed'),
  );
