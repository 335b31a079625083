import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import type {
  AssignDecision,
  DecisionCommand,
  ExecuteDecision,
  FollowUpDecision,
  ReassignDecision,
  ReplaceDecision,
  ReportDecisionProgress,
} from './commands.ts';
import type { DecisionEvent, Owner } from './events.ts';

/** What becomes of a decision after the gavel. Its text and number stay with the meeting and the register. */
export type Decision = {
  readonly phase: 'unassigned' | 'assigned' | 'underWay' | 'stalled' | 'executed' | 'followedUp';
  readonly decidedOn: string | null;
  readonly owner: Owner | null;
  readonly dueOn: string | null;
  readonly executedOn: string | null;
  /** The later decision that repealed or superseded it. */
  readonly replacedBy: string | null;
};

const initial: Decision = {
  phase: 'unassigned',
  decidedOn: null,
  owner: null,
  dueOn: null,
  executedOn: null,
  replacedBy: null,
};

const evolve = (decision: Decision, event: DecisionEvent): Decision => {
  switch (event.type) {
    case 'DecisionAssigned':
      return {
        ...decision,
        phase: 'assigned',
        decidedOn: event.decidedOn,
        owner: event.owner,
        dueOn: event.dueOn,
      };
    case 'DecisionReassigned':
      return { ...decision, owner: event.owner, dueOn: event.dueOn };
    case 'DecisionProgressReported':
      return { ...decision, phase: event.status === 'stalled' ? 'stalled' : 'underWay' };
    case 'DecisionExecuted':
      return { ...decision, phase: 'executed', executedOn: event.on };
    case 'DecisionFollowedUp':
      return { ...decision, phase: 'followedUp' };
    case 'DecisionReplaced':
      return { ...decision, replacedBy: event.by };
  }
};

// An owner never comes without a due date; the command's schema asks for both.
const assign = (decision: Decision, command: AssignDecision) => {
  const { meetingId, decidedOn, owner, dueOn } = command;
  if (decision.phase !== 'unassigned') return refuse('decision-already-assigned');
  if (dueOn < decidedOn) return refuse('due-before-decided', 'dueOn', { decidedOn });
  return [
    { type: 'DecisionAssigned', v: 1, meetingId, decidedOn, owner, dueOn },
  ] satisfies DecisionEvent[];
};

const reassign = (decision: Decision, { owner, dueOn, reason }: ReassignDecision) => {
  const refusal = notBeingCarriedOut(decision);
  if (refusal) return refusal;
  if (isBefore(dueOn, decision.decidedOn))
    return refuse('due-before-decided', 'dueOn', { decidedOn: decision.decidedOn ?? '' });
  if (isSameOwner(owner, decision.owner) && dueOn === decision.dueOn) return [];
  return [{ type: 'DecisionReassigned', v: 1, owner, dueOn, reason }] satisfies DecisionEvent[];
};

const report = (decision: Decision, { on, status, note }: ReportDecisionProgress) => {
  const refusal = notBeingCarriedOut(decision) ?? beforeDecided(decision, on);
  if (refusal) return refusal;
  return [{ type: 'DecisionProgressReported', v: 1, on, status, note }] satisfies DecisionEvent[];
};

// Being carried out is shown by evidence, not claimed.
const carryOut = (decision: Decision, { on, evidence }: ExecuteDecision) => {
  const refusal = notBeingCarriedOut(decision) ?? beforeDecided(decision, on);
  if (refusal) return refusal;
  return [{ type: 'DecisionExecuted', v: 1, on, evidence }] satisfies DecisionEvent[];
};

const followUp = (decision: Decision, { meetingId, on, note }: FollowUpDecision) => {
  if (decision.phase === 'followedUp') return refuse('decision-already-followed-up');
  if (decision.phase !== 'executed') return refuse('decision-not-executed');
  if (isBefore(on, decision.executedOn))
    return refuse('followed-up-before-executed', 'on', { executedOn: decision.executedOn ?? '' });
  return [{ type: 'DecisionFollowedUp', v: 1, meetingId, on, note }] satisfies DecisionEvent[];
};

/** A decision is never edited: another one of the same body, or of one above it, repeals it or takes its place. */
const replace = (decision: Decision, { by, how, decidedOn, later }: ReplaceDecision) => {
  if (decision.replacedBy === by) return [];
  if (decision.replacedBy) return refuse('decision-already-replaced', 'by');
  if (later.isItself) return refuse('decision-replaces-itself', 'by');
  if (later.outcome !== 'carried') return refuse('replacement-not-carried', 'by');
  if (isBefore(later.decidedOn, decidedOn))
    return refuse('replacement-is-older', 'by', { decidedOn });
  if (!later.mayReplace) return refuse('replaced-by-lower-body', 'by');
  return [
    { type: 'DecisionReplaced', v: 1, by, how, on: later.decidedOn },
  ] satisfies DecisionEvent[];
};

const notBeingCarriedOut = ({ phase }: Decision) => {
  if (phase === 'unassigned') return refuse('decision-not-assigned');
  if (phase === 'executed' || phase === 'followedUp') return refuse('decision-already-executed');
  return undefined;
};

const beforeDecided = ({ decidedOn }: Decision, on: string) =>
  isBefore(on, decidedOn)
    ? refuse('before-decided', 'on', { decidedOn: decidedOn ?? '' })
    : undefined;

const isBefore = (date: string, other: string | null) => other !== null && date < other;

const isSameOwner = (one: Owner, other: Owner | null) =>
  one.kind === other?.kind && one.id === other.id;

/** Whether a decision still waits to be carried out after its due date: it then comes on the next agendas. */
export const isOverdue = ({ phase, dueOn }: Pick<Decision, 'phase' | 'dueOn'>, today: string) =>
  dueOn !== null && dueOn < today && phase !== 'executed' && phase !== 'followedUp';

const rules = {
  AssignDecision: assign,
  ReassignDecision: reassign,
  ReportDecisionProgress: report,
  ExecuteDecision: carryOut,
  FollowUpDecision: followUp,
  ReplaceDecision: replace,
} satisfies RuleTable<Decision, DecisionCommand>;

const decide = (decision: Decision, command: DecisionCommand) => decideBy(rules, decision, command);

export const decision = { initial, evolve, decide } satisfies Decider<
  Decision,
  DecisionCommand,
  DecisionEvent
>;

/** Every code the follow-up of a decision can refuse with. */
export type DecisionRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
