import { refuse } from '../decider.ts';
import type { Ask, Vote } from './commands.ts';
import { meaningsHangingOn, tasksHangingOn } from './correction/hanging-meanings.ts';
import type { MeetingEvent } from './events.ts';
import { inDraft, matterRule } from './guards.ts';
import { type Hanging, hangingOn } from './hanging.ts';
import { clauseOf, decisionOf, itemOf, type Meeting, proposalOf } from './state.ts';
import type { Method } from './vocabulary.ts';
import { heldBy } from './voting.ts';

/**
 * What was written of a decision was not what the meeting decided: its outcome, or its figures. The record keeps both; the decision and its number
 * stand. Before the minutes are verified: what is out to be signed becomes a draft again. What hangs on the outcome is seen first, and goes with it.
 */
export const correctDecision = (meeting: Meeting, command: Ask<'CorrectDecision'>) => {
  const { decisionId, outcome, reason, withWhatHangsOnIt = false, by, at } = command;
  const { phase } = meeting;
  if (phase === 'verified') return refuse('minutes-already-verified');
  if (!inDraft.includes(phase) && phase !== 'inVerification') return refuse('meeting-not-open');
  const decision = decisionOf(meeting, decisionId);
  if (!decision) return refuse('decision-not-found', 'decisionId');
  const corrected = asItWas(meeting, decision, command);
  if ('refused' in corrected) return corrected;
  if (corrected.outcome !== outcome) return refuse('outcome-against-the-figures', 'outcome');
  const { method } = corrected;
  const isSame =
    outcome === decision.outcome && JSON.stringify(method) === JSON.stringify(decision.method);
  if (isSame) return refuse('nothing-to-correct', 'outcome');
  const hanging = hangsWith(meeting, decision, outcome);
  const [first] = hanging.against.flatMap((each) => decisionOf(meeting, each) ?? []);
  if (first) {
    const number = `${first.number.year}:${first.number.serial}`;
    return refuse('correction-hangs-on-others', 'outcome', { number });
  }
  const { lapsed, restored, texts } = hanging;
  const count =
    outcome === decision.outcome ? 0 : countOf(meeting, decision, { hanging, ...command });
  if (count && !withWhatHangsOnIt)
    return refuse('see-what-hangs-on-it', 'withWhatHangsOnIt', { count });
  const { itemId, clauseId, outcome: was } = decision;
  return [
    ...(phase === 'inVerification'
      ? [{ type: 'MinutesTakenBack', v: 1, reason, by, at } as const]
      : []),
    {
      ...{ type: 'DecisionCorrected', v: 3, decisionId, itemId, clauseId, was, outcome, method },
      ...{ reason, at, lapsed: [...lapsed], restored: [...restored], texts: [...texts] },
      supplement: null,
    },
  ] satisfies MeetingEvent[];
};

const countOf = (
  meeting: Meeting,
  decision: Decision,
  {
    outcome,
    hanging,
    elsewhere = 0,
  }: Pick<Ask<'CorrectDecision'>, 'outcome' | 'elsewhere'> & { readonly hanging: Hanging },
) =>
  hanging.lapsed.length +
  hanging.restored.length +
  hanging.texts.length +
  meaningsHangingOn(meeting, decision, outcome, hanging).length +
  tasksHangingOn(meeting, decision, outcome).length +
  elsewhere;

type Decision = NonNullable<ReturnType<typeof decisionOf>>;

const hangsWith = (meeting: Meeting, decision: Decision, outcome: Decision['outcome']) =>
  outcome === decision.outcome
    ? { lapsed: [], restored: [], texts: [], against: [] }
    : hangingOn(meeting, decision, outcome);

/** The vote as it was, and the outcome that follows from it; without one, what was told of it stands. */
const asItWas = (
  meeting: Meeting,
  decision: Decision,
  { figures, vote, outcome }: Ask<'CorrectDecision'>,
) => {
  const { method, itemId, proposalId, clauseId } = decision;
  if (method.kind === 'rounds') return refuse('round-stands', 'outcome');
  if (figures && method.kind !== 'countedVote')
    return refuse('acclamation-has-no-figures', 'figures');
  const right =
    vote ?? (figures && ({ kind: 'countedVote', ...figures, tieBreak: null } satisfies Vote));
  if (!right) return { method, outcome };
  const rule = matterRule(meeting, itemOf(meeting, itemId)!);
  if ('refused' in rule) return rule;
  const [proposal, clause] = [proposalOf(meeting, proposalId)!, clauseOf(meeting, clauseId)!];
  const held = heldBy(asThen(meeting, decision), { proposal, clause, rule }, right);
  if ('refused' in held) return held;
  if (held.outcome === 'nothing') return refuse('correction-decides-nothing', 'outcome');
  return { method: held.method as Method, outcome: held.outcome };
};

/** Those who could vote when it was decided. */
const asThen = (meeting: Meeting, { method, voters }: Decision): Meeting => {
  const register = meeting.register && voters.length > 0 ? voters : null;
  const size = 'tally' in method ? method.tally.register : null;
  const counted = size ? { size, about: false } : meeting.counted;
  // Whom the item concerned was not among the heads of then already.
  return { ...meeting, register, counted, ...(size && !register && { conflicts: [], aside: [] }) };
};
