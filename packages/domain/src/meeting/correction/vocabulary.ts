import { z } from 'zod';
import { fact, personal } from '../../event.ts';
import { PlausibleInstant } from '../../plausible.ts';
import { lineField, proseField } from '../../text-field.ts';
import { Proposer, RoundTie } from '../vocabulary.ts';
import { RoundTieTold } from '../voting-commands.ts';
import { CorrectElection, ElectionCorrected, ElectionCorrected1 } from './election-vocabulary.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });

/** A line of the record: what happened under an item, by its place there. */
const entry = { itemId: id, index: z.int().min(0) };
const is = <const Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** What could be put right at first. */
const firstSaid = [
  is('opener', { personId: id.nullable() }),
  is('openedAt', { at: instant.nullable() }),
  is('closedAt', { at: instant.nullable() }),
  is('takenUpAt', { itemId: id, at: instant.nullable() }),
  is('hour', { ...entry, at: instant.nullable() }),
  is('officer', { ...entry, personId: id }),
  /** Somebody came or left, and it was not written. */
  is('registerStep', { itemId: id, in: z.array(id), out: z.array(id), at: instant.nullable() }),
  /** Who was written as come or gone. */
  is('registerEntry', { ...entry, in: z.array(id), out: z.array(id) }),
  is('title', { itemId: id, text: z.string() }),
  is('mover', { proposalId: id, by: Proposer.nullable(), others: z.array(Proposer) }),
  /** Under which item it was. */
  is('entryItem', { ...entry, to: id }),
  is('proposalItem', { proposalId: id, to: id }),
] as const;
/** One thing that a record says, as it says it: what stood there, and what is right, have the same shape. */
export const Said = z.discriminatedUnion('kind', [
  ...firstSaid,
  /** How many may vote, counted without names. */
  is('registerCount', { ...entry, size: z.int(), about: z.boolean() }),
  /** The figures of a round, who dropped out by them, and what it decided, where that was the last. */
  is('round', {
    ...entry,
    options: z.array(z.strictObject({ proposalId: id, votes: z.int() })),
    ...{ abstained: z.int(), blank: z.int(), invalid: z.int(), notVoting: z.int().nullable() },
    tie: RoundTie.nullable(),
    ...{ out: z.array(id), lapsed: z.array(id) },
    decided: z.strictObject({ proposalId: id, clauseId: id, text: z.string() }).nullable(),
  }),
]);
export type Said = z.infer<typeof Said>;

/** What is right, as whoever corrects says it. */
const right = PlausibleInstant.nullable();
const people = z.array(id).max(5_000);
const votes = z.int().min(0).max(1_000_000);
export const Right = z.discriminatedUnion('kind', [
  is('opener', { personId: id.nullable() }),
  is('openedAt', { at: right }),
  is('closedAt', { at: right }),
  is('takenUpAt', { itemId: id, at: right }),
  is('hour', { ...entry, at: right }),
  is('officer', { ...entry, personId: id }),
  is('registerStep', { itemId: id, in: people, out: people, at: right }),
  is('registerEntry', { ...entry, in: people, out: people }),
  is('title', { itemId: id, text: lineField(300) }),
  is('mover', { proposalId: id, by: Proposer.nullable(), others: z.array(Proposer).max(100) }),
  is('registerCount', { ...entry, size: z.int().min(1).max(1_000_000), about: z.boolean() }),
  /** `tieBreak` is what settled who dropped out, where the figures did not. */
  is('round', {
    ...entry,
    options: z
      .array(z.strictObject({ proposalId: id, votes }))
      .min(2)
      .max(100),
    ...{ abstained: votes, blank: votes, invalid: votes },
    tieBreak: RoundTieTold.nullable().default(null),
  }),
  is('entryItem', { ...entry, to: id }),
  is('proposalItem', { proposalId: id, to: id }),
]);
export type Right = z.infer<typeof Right>;

const reason = proseField(10_000);
const documentHash = z.string().regex(/^[0-9a-f]{64}$/);
/** `by` is the person who puts it right. */
export const CorrectRecord = z.strictObject({
  type: z.literal('CorrectRecord'),
  correctionId: id,
  right: Right,
  reason,
  by: id,
  at: PlausibleInstant,
});
export const TakeBackMinutes = z.strictObject({
  type: z.literal('TakeBackMinutes'),
  reason,
  by: id,
  /** The part that is taken back, where it is not the minutes. */
  documentHash: documentHash.optional(),
  at: PlausibleInstant,
});
export const ReleaseSigner = z.strictObject({
  type: z.literal('ReleaseSigner'),
  personId: id,
  reason,
  by: id,
  /** The part that they do not sign, where it is not the minutes. */
  documentHash: documentHash.optional(),
  at: PlausibleInstant,
});

const corrected = <Kept extends z.ZodType>(said: Kept) => ({
  correctionId: id,
  itemId: id,
  /** The decision whose hour or item it is about. */
  decisionIds: z.array(id),
  was: said,
  right: said,
  reason: z.string(),
  by: id,
  at: instant,
});
/** What was written was not what happened. `itemId` is where the minutes tell it; `at` when it was put right. */
export const RecordCorrected = fact('RecordCorrected', 2, {
  ...corrected(Said),
  /** The number of the supplement that says so, where the minutes were verified; else null. */
  supplement: z.int().nullable(),
});
const RecordCorrected1 = fact(
  'RecordCorrected',
  1,
  corrected(z.discriminatedUnion('kind', firstSaid)),
);
/** What was sent to be signed is a draft again: whoever keeps the record took it back. */
export const MinutesTakenBack = fact('MinutesTakenBack', 1, {
  reason: z.string(),
  by: id,
  at: instant,
});
/** Elected by mistake, or gone: the minutes do not wait for them. */
export const SignerReleased = fact('SignerReleased', 1, {
  personId: id,
  reason: personal('personId'),
  by: id,
  at: instant,
});

export type CorrectionEvent =
  | z.infer<typeof RecordCorrected>
  | ElectionCorrected
  | z.infer<typeof MinutesTakenBack>
  | z.infer<typeof SignerReleased>;

export const correctionCommands = [
  CorrectRecord,
  CorrectElection,
  TakeBackMinutes,
  ReleaseSigner,
] as const;
export const correctionEventsOfOld = [
  {
    schema: RecordCorrected1,
    upcast: (old: never) => ({ ...(old as object), v: 2, supplement: null }) as never,
  },
  {
    schema: ElectionCorrected1,
    upcast: (old: never) => ({ ...(old as object), v: 2, supplement: null }) as never,
  },
];
export const correctionEvents = [
  RecordCorrected,
  ElectionCorrected,
  MinutesTakenBack,
  SignerReleased,
] as const;
