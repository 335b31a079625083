import { z } from 'zod';
import { lineField, proseField } from '../text-field.ts';
import {
  Addressee,
  Answer,
  BackedAs,
  BackerKind,
  ClauseOutcome,
  Figures,
  MotionText,
  OpinionFor,
  Part,
  ReservationOn,
  StandingDecision,
} from './vocabulary.ts';

const id = z.uuid();
const at = z.iso.datetime({ precision: 3 });
const on = z.iso.date();
const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** `sealId` names the key under which all that is written of it is sealed. `othersBy` says who moved it where it is only followed. */
export const BeginMotion = command('BeginMotion', {
  ...{ sealId: id, versionId: id, addressee: Addressee, authorIds: z.array(id).max(50) },
  othersBy: lineField(300).nullable(),
  text: MotionText,
  ...{ by: id, at },
});
/** A text written on the version `basis`. What another wrote since is brought together with it; where both changed the same words it stands aside. */
export const WriteMotionText = command('WriteMotionText', {
  ...{ versionId: id, basis: id, text: MotionText, settles: z.array(id).max(20), by: id, at },
});
export const InvitePerson = command('InvitePerson', { personId: id, as: Part });
export const LetGo = command('LetGo', { personId: id });
export const NameContact = command('NameContact', { personId: id.nullable() });
/** A person is known by id, or named; an association or district is named. */
export const TellBacking = command('TellBacking', {
  ...{ backerId: id, kind: BackerKind, as: BackedAs },
  ...{ personId: id.nullable(), name: lineField(300, 0), decision: lineField(300).nullable() },
});
export const TakeBackingBack = command('TakeBackingBack', { backerId: id });
export const CommentOn = command('CommentOn', {
  ...{ commentId: id, versionId: id, part: z.enum(['title', 'reasoning']).or(id) },
  ...{ quote: proseField(10_000, 0), text: proseField(10_000, 0) },
  suggestion: proseField(10_000, 0).nullable(),
  ...{ by: id, at },
});
/** An accepted suggestion is written into the text, as the version `versionId`. */
export const SettleComment = command('SettleComment', {
  ...{
    commentId: id,
    accepted: z.boolean(),
    note: proseField(2_000, 0),
    versionId: id,
    by: id,
    at,
  },
});
export const TellDependency = command('TellDependency', {
  ...{ onMotionId: id.nullable(), note: lineField(500, 0) },
});
export const SetTopics = command('SetTopics', { topics: z.array(lineField(60)).max(20) });
export const BeginPreparation = command('BeginPreparation', { bodyId: id.nullable(), at });
export const GiveOpinion = command('GiveOpinion', {
  ...{ opinionId: id, purpose: OpinionFor, bodyId: id.nullable(), text: proseField(20_000, 0) },
  clauses: z
    .array(
      z.strictObject({
        ...{ clauseId: id, answer: Answer.nullable(), wording: proseField(4_000).nullable() },
      }),
    )
    .max(100),
  ...{ by: id, at },
});
export const ReserveOpinion = command('ReserveOpinion', {
  ...{ opinionId: id, personId: id, text: proseField(10_000, 0), at },
});
export const PlaceMotion = command('PlaceMotion', {
  ...{ meetingId: id, itemId: id },
  /** The meeting's clauses, and of which clauses of the motion each asks. */
  clauses: z.array(z.strictObject({ clauseId: id, asks: z.array(id) })).min(1),
  at,
});
/**
 * Where the meeting changed clauses, the text as it was decided is written as the version `versionId`. `told` are the clauses as somebody tells
 * them, where the meeting changed the motion as a whole.
 */
export const RecordStanding = command('RecordStanding', {
  ...{ decision: StandingDecision, versionId: id, by: id, at },
  told: z
    .array(z.strictObject({ clauseId: id, text: proseField(4_000) }))
    .min(1)
    .max(100)
    .nullable(),
});
export const AdoptAsDistrict = command('AdoptAsDistrict', {
  ...{ district: lineField(200), on: on.nullable(), evidence: lineField(500, 0) },
});
/** Sent by the association (`bodyId`), or by a member as their own (`personId`). `file` is the SHA-256 of what was sent, where that is known. */
export const SendMotion = command('SendMotion', {
  ...{ sendingId: id, bodyId: id.nullable(), personId: id.nullable(), to: lineField(300) },
  ...{
    how: lineField(200, 0),
    on,
    at: at.nullable(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  },
});
export const TellReceipt = command('TellReceipt', {
  ...{
    sendingId: id,
    receivedAt: at.nullable(),
    reply: lineField(300, 0),
    evidence: proseField(2_000, 0),
  },
});
export const RegisterMotion = command('RegisterMotion', {
  ...{ number: lineField(30), classLetter: lineField(5).nullable() },
});
const answered = z.array(
  z.strictObject({ clauseId: id, answer: Answer, wording: proseField(4_000).nullable() }),
);
export const TellAnswer = command('TellAnswer', {
  ...{ answerId: id, by: lineField(200), text: proseField(60_000, 0), clauses: answered.max(100) },
  on: on.nullable(),
});
export const EnterReservation = command('EnterReservation', {
  ...{
    reservationId: id,
    number: z.int().min(1).max(999),
    on: ReservationOn,
    by: lineField(300, 0),
  },
  ...{ text: proseField(20_000, 0), clauses: answered.max(100) },
});
export const RecordOutcomes = command('RecordOutcomes', {
  source: lineField(300, 0),
  confirmed: z.boolean(),
  clauses: z
    .array(
      z.strictObject({
        ...{
          clauseId: id,
          outcome: ClauseOutcome,
          reservation: z.int().min(1).max(999).nullable(),
        },
        ...{ wording: proseField(4_000).nullable(), figures: Figures.nullable() },
      }),
    )
    .min(1)
    .max(100),
  on: on.nullable(),
});
export const WithdrawMotion = command('WithdrawMotion', { reason: proseField(2_000, 0), at });
export const FollowUpMotion = command('FollowUpMotion', { note: proseField(10_000), on });
export const PublishMotion = command('PublishMotion', { at });
export const DestroyMotion = command('DestroyMotion', { at });

export const MotionCommand = z.discriminatedUnion('type', [
  BeginMotion,
  WriteMotionText,
  InvitePerson,
  LetGo,
  NameContact,
  TellBacking,
  TakeBackingBack,
  CommentOn,
  SettleComment,
  TellDependency,
  SetTopics,
  BeginPreparation,
  GiveOpinion,
  ReserveOpinion,
  PlaceMotion,
  RecordStanding,
  AdoptAsDistrict,
  SendMotion,
  TellReceipt,
  RegisterMotion,
  TellAnswer,
  EnterReservation,
  RecordOutcomes,
  WithdrawMotion,
  FollowUpMotion,
  PublishMotion,
  DestroyMotion,
]);
export type MotionCommand = z.infer<typeof MotionCommand>;
export type AskMotion<Type extends MotionCommand['type']> = Extract<MotionCommand, { type: Type }>;
