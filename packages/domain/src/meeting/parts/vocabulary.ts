import { z } from 'zod';
import { fact, personal } from '../../event.ts';
import { PlausibleInstant } from '../../plausible.ts';
import { proseField } from '../../text-field.ts';
import { CorrectElection, rightResult } from '../correction/election-vocabulary.ts';
import { Right, Said } from '../correction/vocabulary.ts';
import { Capacity, Carried, Method, SignedBy } from '../vocabulary.ts';
import { Vote } from '../voting-commands.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const votes = z.int().min(0).max(1_000_000);

export const WrongInRecord = z.strictObject({ kind: z.literal('record'), right: Right });
export const WrongDecision = z.strictObject({
  kind: z.literal('decision'),
  decisionId: id,
  outcome: Carried,
  figures: z
    .strictObject({ for: votes, against: votes, abstained: votes })
    .nullable()
    .default(null),
  vote: Vote.optional(),
  withWhatHangsOnIt: z.boolean().optional(),
});
/** What was written and was not so, as whoever puts it right says it: a line of the record, a decision, or who was elected under an item. */
export const Wrong = z.discriminatedUnion('kind', [
  WrongInRecord,
  WrongDecision,
  CorrectElection.omit({ type: true, reason: true, by: true, at: true }).extend({
    kind: z.literal('election'),
  }),
]);
export type Wrong = z.infer<typeof Wrong>;

const texts = z.array(
  z.strictObject({
    clauseId: id,
    decisionId: id.nullable(),
    text: z.string(),
    originalText: z.string().nullable(),
  }),
);

const firstCorrections = [
  z.strictObject({
    ...{ kind: z.literal('record'), itemId: id, decisionIds: z.array(id) },
    ...{ was: Said, right: Said },
  }),
  z.strictObject({
    ...{ kind: z.literal('decision'), decisionId: id, itemId: id, clauseId: id },
    ...{ was: Carried, outcome: Carried, wasBy: Method, method: Method },
    ...{ lapsed: z.array(id), restored: z.array(id), texts },
  }),
] as const;
/** What stood there and what is right, with all that goes with it. */
export const SupplementCorrection = z.discriminatedUnion('kind', [
  ...firstCorrections,
  z.strictObject({ kind: z.literal('election'), ...rightResult }),
]);
export type SupplementCorrection = z.infer<typeof SupplementCorrection>;

const sent = { recordHash: hash, documentHash: hash };

/** To put right what stands in minutes, or a §, that are verified. `by` is the person who does. */
export const SendSupplement = z.strictObject({
  type: z.literal('SendSupplement'),
  supplementId: id,
  wrong: Wrong,
  /** What else the same supplement puts right, each on the record as the one before leaves it. */
  also: z
    .array(z.strictObject({ correctionId: id, wrong: Wrong, elsewhere: z.int().min(0).optional() }))
    .max(50)
    .optional(),
  reason: proseField(10_000),
  /** How much hangs on a decision outside of the record. */
  elsewhere: z.int().min(0).optional(),
  ...sent,
  by: id,
  at: PlausibleInstant,
});
/** To have one § signed now, before the rest of the minutes. */
export const SendParagraph = z.strictObject({
  type: z.literal('SendParagraph'),
  itemId: id,
  ...sent,
  by: id,
  at: PlausibleInstant,
});

const signers = z.array(z.strictObject({ personId: id, capacity: Capacity }));

const supplement = <Correction extends z.ZodType>(correction: Correction) => ({
  supplementId: id,
  number: z.int(),
  correction,
  reason: z.string(),
  ...sent,
  signers,
  by: id,
  at: instant,
});
/** What is put right beside the first, in its order. */
export const AlsoCorrected = z.strictObject({
  correctionId: id,
  correction: SupplementCorrection,
});
export type AlsoCorrected = z.infer<typeof AlsoCorrected>;
/** What was verified was not so. It is signed on its own; nothing is put right before it is. */
export const SupplementSent = fact('SupplementSent', 3, {
  ...supplement(SupplementCorrection),
  also: z.array(AlsoCorrected),
});
const FirstCorrection = z.discriminatedUnion('kind', firstCorrections);
const SupplementSent2 = fact('SupplementSent', 2, {
  ...supplement(FirstCorrection),
  also: z.array(z.strictObject({ correctionId: id, correction: FirstCorrection })),
});
const SupplementSent1 = fact('SupplementSent', 1, supplement(FirstCorrection));
/** As they were released, each with its way to the next version. */
export const supersededParts = [
  {
    schema: SupplementSent1,
    upcast: (old: z.infer<typeof SupplementSent1>) => ({ ...old, v: 2, also: [] }),
  },
  {
    schema: SupplementSent2,
    upcast: (old: z.infer<typeof SupplementSent2>) => ({ ...old, v: 3 }),
  },
];
/** One § is out to be signed by itself. */
export const ParagraphSent = fact('ParagraphSent', 1, {
  itemId: id,
  ...sent,
  signers,
  by: id,
  at: instant,
});
/** A supplement or a § is a part of the minutes that is signed on its own; `documentHash` says which. */
export const PartSigned = fact('PartSigned', 1, {
  personId: id,
  documentHash: hash,
  method: SignedBy,
  evidenceId: id.nullable(),
  vouchedBy: id.nullable(),
  on: z.iso.date().nullable(),
  at: instant,
});
/** It is signed no more: a signer objected, or whoever sent it took it back. Nothing was put right by it. */
export const PartEnded = fact('PartEnded', 1, {
  documentHash: hash,
  how: z.enum(['objection', 'takenBack']),
  personId: id,
  reason: personal('personId'),
  at: instant,
});
export const PartSignerReleased = fact('PartSignerReleased', 1, {
  documentHash: hash,
  personId: id,
  reason: personal('personId'),
  by: id,
  at: instant,
});
export const PartVerified = fact('PartVerified', 1, { documentHash: hash, at: instant });

export const partCommands = [SendSupplement, SendParagraph] as const;
export const partEvents = [
  SupplementSent,
  ParagraphSent,
  PartSigned,
  PartEnded,
  PartSignerReleased,
  PartVerified,
] as const;
export type PartEvent = z.infer<
  | typeof SupplementSent
  | typeof ParagraphSent
  | typeof PartSigned
  | typeof PartEnded
  | typeof PartSignerReleased
  | typeof PartVerified
>;
