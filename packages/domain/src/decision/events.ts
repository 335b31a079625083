import { z } from 'zod';
import { CivilDate } from '../civil-date.ts';
import { catalogue, fact } from '../event.ts';

/** Who carries a decision out: a person, or a body as a whole. */
export const Owner = z.strictObject({ kind: z.enum(['person', 'body']), id: z.uuid() });
export type Owner = z.infer<typeof Owner>;

export const Progress = z.enum(['started', 'underWay', 'stalled']);
export type Progress = z.infer<typeof Progress>;

/** What a later decision does to an earlier one. */
export const Replacing = z.enum(['repealed', 'superseded']);
export type Replacing = z.infer<typeof Replacing>;

const DecisionAssigned = fact('DecisionAssigned', 1, {
  meetingId: z.uuid(),
  decidedOn: CivilDate,
  owner: Owner,
  dueOn: CivilDate,
});

const DecisionReassigned = fact('DecisionReassigned', 1, {
  owner: Owner,
  dueOn: CivilDate,
  reason: z.string(),
});

const DecisionProgressReported = fact('DecisionProgressReported', 1, {
  on: CivilDate,
  status: Progress,
  note: z.string(),
});

const DecisionExecuted = fact('DecisionExecuted', 1, { on: CivilDate, evidence: z.string() });

/** A meeting has taken note of how the decision was carried out. */
const DecisionFollowedUp = fact('DecisionFollowedUp', 1, {
  meetingId: z.uuid(),
  on: CivilDate,
  note: z.string(),
});

/** Only a new decision does it: the later one takes it back, or takes its place. */
const DecisionReplaced = fact('DecisionReplaced', 1, {
  by: z.uuid(),
  how: Replacing,
  on: CivilDate,
});

export const decisionEvents = catalogue([
  DecisionAssigned,
  DecisionReassigned,
  DecisionProgressReported,
  DecisionExecuted,
  DecisionFollowedUp,
  DecisionReplaced,
]);
export type DecisionEvent = NonNullable<typeof decisionEvents.event>;
