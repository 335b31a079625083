import { z } from 'zod';
import { CivilDate } from '../civil-date.ts';
import { Owner, Progress } from './events.ts';

const Note = z.string().trim().min(1).max(4000);

/** `decidedOn` is a fact read from the meeting: nothing is due before it was decided. */
export const AssignDecision = z.strictObject({
  type: z.literal('AssignDecision'),
  meetingId: z.uuid(),
  decidedOn: CivilDate,
  owner: Owner,
  dueOn: CivilDate,
});

export const ReassignDecision = z.strictObject({
  type: z.literal('ReassignDecision'),
  owner: Owner,
  dueOn: CivilDate,
  reason: Note,
});

export const ReportDecisionProgress = z.strictObject({
  type: z.literal('ReportDecisionProgress'),
  on: CivilDate,
  status: Progress,
  note: Note,
});

export const ExecuteDecision = z.strictObject({
  type: z.literal('ExecuteDecision'),
  on: CivilDate,
  evidence: Note,
});

export const FollowUpDecision = z.strictObject({
  type: z.literal('FollowUpDecision'),
  meetingId: z.uuid(),
  on: CivilDate,
  note: Note,
});

export type AssignDecision = z.infer<typeof AssignDecision>;
export type ReassignDecision = z.infer<typeof ReassignDecision>;
export type ReportDecisionProgress = z.infer<typeof ReportDecisionProgress>;
export type ExecuteDecision = z.infer<typeof ExecuteDecision>;
export type FollowUpDecision = z.infer<typeof FollowUpDecision>;
export type DecisionCommand =
  | AssignDecision
  | ReassignDecision
  | ReportDecisionProgress
  | ExecuteDecision
  | FollowUpDecision;
