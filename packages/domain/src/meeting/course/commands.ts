import { z } from 'zod';
import { PlausibleDate, PlausibleInstant } from '../../plausible.ts';
import { lineField, proseField } from '../../text-field.ts';
import { Carried, FoundBy, ItemOutcome, Proposer } from '../vocabulary.ts';

const happened = PlausibleInstant.nullable();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When and where it goes on, as far as it was said. */
const until = {
  resumesOn: PlausibleDate.nullable(),
  resumesAt: clock.nullable(),
  place: lineField(300).nullable(),
};

export const AdjournMeeting = z.strictObject({
  type: z.literal('AdjournMeeting'),
  ...until,
  at: happened,
});
/** `on` is the local day. On another day than it was adjourned on, a register by name is the same as then, or is established anew. */
export const ResumeMeeting = z.strictObject({
  type: z.literal('ResumeMeeting'),
  on: PlausibleDate,
  register: z.enum(['unchanged', 'anew']).nullable(),
  at: happened,
});
/** `adjourns` where what carried is that the meeting breaks off: it does so with the same gavel. */
export const DecidePointOfOrder = z.strictObject({
  type: z.literal('DecidePointOfOrder'),
  pointId: z.uuid(),
  by: Proposer.nullable(),
  text: lineField(500),
  outcome: Carried,
  found: FoundBy,
  adjourns: z.strictObject(until).nullable(),
  at: happened,
});

/** `bodyId`, `dueOn` and `instruction` where they were said; a matter that is sent away or left goes to a body. */
export const PassOverItem = z.strictObject({
  type: z.literal('PassOverItem'),
  itemId: z.uuid(),
  outcome: ItemOutcome,
  bodyId: z.uuid().nullable().optional(),
  dueOn: PlausibleDate.nullable().optional(),
  instruction: proseField(4000).nullable().optional(),
  at: happened,
});
export const MakeRecommendation = z.strictObject({
  type: z.literal('MakeRecommendation'),
  itemId: z.uuid(),
  at: happened,
});

/** By itself as an earlier matter comes back, or by hand. */
export const ContinueMatter = z.strictObject({
  type: z.literal('ContinueMatter'),
  itemId: z.uuid(),
  matterId: z.uuid(),
  from: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid() }).nullable(),
});
/** `decisionId` where the first reading stands in the register; else it was recorded elsewhere, and is told. */
export const TellFirstReading = z.strictObject({
  type: z.literal('TellFirstReading'),
  itemId: z.uuid(),
  on: PlausibleDate,
  decisionId: z.uuid().nullable(),
  inForceOn: PlausibleDate.nullable(),
});
/** `bodyId` where it is a whole body, with those who sit in it. */
export const StandAside = z.strictObject({
  type: z.literal('StandAside'),
  itemId: z.uuid(),
  why: z.enum(['discharge', 'noConfidence']),
  bodyId: z.uuid().nullable(),
  personIds: z.array(z.uuid()).min(1).max(500),
  at: happened,
});

/** `after`: the meeting it follows. */
export const JoinSeries = z.strictObject({
  type: z.literal('JoinSeries'),
  seriesId: z.uuid(),
  after: z.uuid(),
});

export type JoinSeries = z.infer<typeof JoinSeries>;
export type ContinueMatter = z.infer<typeof ContinueMatter>;
export type TellFirstReading = z.infer<typeof TellFirstReading>;
export type StandAside = z.infer<typeof StandAside>;
export type PassOverItem = z.infer<typeof PassOverItem>;
export type MakeRecommendation = z.infer<typeof MakeRecommendation>;
export type AdjournMeeting = z.infer<typeof AdjournMeeting>;
export type ResumeMeeting = z.infer<typeof ResumeMeeting>;
export type DecidePointOfOrder = z.infer<typeof DecidePointOfOrder>;

export const courseCommands = [
  AdjournMeeting,
  DecidePointOfOrder,
  MakeRecommendation,
  PassOverItem,
  ResumeMeeting,
  ContinueMatter,
  JoinSeries,
  TellFirstReading,
  StandAside,
] as const;
