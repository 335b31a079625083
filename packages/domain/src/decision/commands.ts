import { z } from 'zod';
import { PlausibleDate } from '../plausible.ts';
import { proseField } from '../text-field.ts';
import { Owner, Progress, Replacing } from './events.ts';

const Note = proseField(4000);

/** `decidedOn` is a fact read from the meeting: nothing is due before it was decided. */
export const AssignDecision = z.strictObject({
  type: z.literal('AssignDecision'),
  meetingId: z.uuid(),
  decidedOn: PlausibleDate,
  owner: Owner,
  dueOn: PlausibleDate,
});

export const ReassignDecision = z.strictObject({
  type: z.literal('ReassignDecision'),
  owner: Owner,
  dueOn: PlausibleDate,
  reason: Note,
});

export const ReportDecisionProgress = z.strictObject({
  type: z.literal('ReportDecisionProgress'),
  on: PlausibleDate,
  status: Progress,
  note: Note,
});

export const ExecuteDecision = z.strictObject({
  type: z.literal('ExecuteDecision'),
  on: PlausibleDate,
  evidence: Note,
});

export const FollowUpDecision = z.strictObject({
  type: z.literal('FollowUpDecision'),
  meetingId: z.uuid(),
  on: PlausibleDate,
  note: Note,
});

/** `decided` and `later` are facts read from the register: this decision, and the one that takes its place. */
export const ReplaceDecision = z.strictObject({
  type: z.literal('ReplaceDecision'),
  by: z.uuid(),
  how: Replacing,
  decidedOn: PlausibleDate,
  later: z.strictObject({
    decidedOn: PlausibleDate,
    outcome: z.enum(['carried', 'rejected']),
    /** Of the same body, or of one above it. */
    mayReplace: z.boolean(),
    isItself: z.boolean(),
  }),
});

export type ReplaceDecision = z.infer<typeof ReplaceDecision>;
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
  | FollowUpDecision
  | ReplaceDecision;
