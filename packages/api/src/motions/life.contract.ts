import { PlausibleInstant } from '@klubba/domain';
import {
  AdoptAsDistrict,
  EnterReservation,
  FollowUpMotion,
  GiveOpinion,
  InvitePerson,
  NameContact,
  RecordOutcomes,
  RecordStanding,
  RegisterMotion,
  ReserveOpinion,
  SendMotion,
  SetTopics,
  TellAnswer,
  TellBacking,
  TellDependency,
  TellReceipt,
  WithdrawMotion,
} from '@klubba/domain/motion';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';
import { MotionParams } from './params.contract.ts';

const id = z.uuid();

/** A moment as somebody tells it. */
const told = z.iso.datetime({ precision: 3 });

export const BackerParams = MotionParams.extend({ backerId: id });
export const MotionPersonParams = MotionParams.extend({ personId: id });
export const OpinionParams = MotionParams.extend({ opinionId: id });
export const SendingParams = MotionParams.extend({ sendingId: id });

export const InviteToMotionBody = z.strictObject({ as: InvitePerson.shape.as });
export const MotionInvitationQuery = z.object({ as: InvitePerson.shape.as });
export const NameContactBody = z.strictObject({ personId: NameContact.shape.personId });
export const TellBackingBody = TellBacking.omit({ type: true, backerId: true }).extend({
  personId: TellBacking.shape.personId.default(null),
  name: TellBacking.shape.name.default(''),
  decision: TellBacking.shape.decision.default(null),
});
export const TellDependencyBody = TellDependency.omit({ type: true });
export const SetTopicsBody = SetTopics.omit({ type: true });
export const BeginPreparationBody = z.strictObject({
  bodyId: id.nullable().default(null),
  /** When it came in, as those who keep the motions tell it: on paper, say. Now, unless told. */
  at: PlausibleInstant.optional(),
});

const advised = GiveOpinion.shape.clauses.element;
export const GiveOpinionBody = z.strictObject({
  purpose: GiveOpinion.shape.purpose,
  bodyId: id.nullable().default(null),
  text: GiveOpinion.shape.text.default(''),
  clauses: z
    .array(advised.extend({ wording: advised.shape.wording.default(null) }))
    .max(100)
    .default([]),
});
/** Entered by whoever reserves, or told by somebody who keeps the motion. */
export const ReserveOpinionBody = z.strictObject({
  text: ReserveOpinion.shape.text,
  personId: id.nullable().default(null),
});

/** By an item of its own, or by a question that stands on the agenda: its item. */
export const PlaceMotionBody = z.strictObject({
  ...{ meetingId: id, itemId: id.nullable().default(null) },
  /** Each clause by itself; else the motion as a whole. */
  byClause: z.boolean().default(false),
});
export const RecordStandingBody = z.strictObject({
  /** The clauses as the meeting changed them, where it was asked of the motion as a whole; new ones without an id. */
  clauses: z
    .array(
      z.strictObject({
        clauseId: id.optional(),
        text: RecordStanding.shape.told.unwrap().element.shape.text,
      }),
    )
    .min(1)
    .max(100)
    .nullable()
    .default(null),
});
export const AdoptAsDistrictBody = AdoptAsDistrict.omit({ type: true }).extend({
  on: AdoptAsDistrict.shape.on.default(null),
  evidence: AdoptAsDistrict.shape.evidence.default(''),
});
export const SendMotionBody = z.strictObject({
  /** Null where a member sends it as their own. */
  bodyId: id.nullable(),
  /** Which of its authors; null for whoever tells it. */
  personId: id.nullable().default(null),
  ...{ to: SendMotion.shape.to, how: SendMotion.shape.how.default(''), on: SendMotion.shape.on },
  at: told.nullable().default(null),
  hash: SendMotion.shape.hash.default(null),
});
export const TellReceiptBody = z.strictObject({
  receivedAt: told.nullable().default(null),
  reply: TellReceipt.shape.reply.default(''),
  evidence: TellReceipt.shape.evidence.default(''),
});
export const RegisterMotionBody = RegisterMotion.omit({ type: true }).extend({
  classLetter: RegisterMotion.shape.classLetter.default(null),
});
const answer = TellAnswer.shape.clauses.element;
const answered = z
  .array(answer.extend({ wording: answer.shape.wording.default(null) }))
  .max(100)
  .default([]);
export const TellAnswerBody = z.strictObject({
  ...{ by: TellAnswer.shape.by, text: TellAnswer.shape.text.default(''), clauses: answered },
  on: TellAnswer.shape.on.default(null),
});
export const EnterReservationBody = z.strictObject({
  ...{ number: EnterReservation.shape.number, on: EnterReservation.shape.on },
  by: EnterReservation.shape.by.default(''),
  text: EnterReservation.shape.text.default(''),
  clauses: answered,
});
const outcome = RecordOutcomes.shape.clauses.element;
export const RecordOutcomesBody = z.strictObject({
  source: RecordOutcomes.shape.source.default(''),
  confirmed: z.boolean().default(true),
  clauses: z
    .array(
      outcome.extend({
        reservation: outcome.shape.reservation.default(null),
        wording: outcome.shape.wording.default(null),
        figures: outcome.shape.figures.default(null),
      }),
    )
    .min(1)
    .max(100),
  on: RecordOutcomes.shape.on.default(null),
});
export const WithdrawMotionBody = z.strictObject({
  reason: WithdrawMotion.shape.reason.default(''),
});
export const FollowUpMotionBody = FollowUpMotion.omit({ type: true });

/** The meetings to come, which of them may be asked, and the questions that stand on their agendas. */
export const MotionMeetingsQuery = z.strictObject({
  motionId: id.optional().describe('The motion that is to be put before one of them'),
});

export const MotionMeetings = z.object({
  rendered: Rendered,
  meetings: z.array(
    z.object({
      ...{ meetingId: id, title: z.string(), startsOn: z.iso.date(), bodyId: id },
      bodyName: z.string(),
      /** Why it cannot be asked by an item of its own; null where it can. */
      obstacle: z.enum(['motion-decided-by-another-body', 'motion-after-the-notice']).nullable(),
      /** That an item of its own would come after the notice. */
      late: z.boolean(),
      questions: z.array(
        z.object({
          ...{ itemId: id, title: z.string() },
          clauses: z.array(z.object({ clauseId: id, text: z.string() })),
        }),
      ),
    }),
  ),
});
export type MotionMeetings = z.output<typeof MotionMeetings>;

/** Motions to the body that meets, handed in and not on an agenda, in the order they came. */
export const MeetingMotions = z.object({
  motions: z.array(
    z.object({
      ...{ motionId: id, title: z.string() },
      /** When it came in. */
      at: z.iso.datetime(),
      /** That it came after the notice went out. */
      late: z.boolean(),
    }),
  ),
  /** Why the meeting cannot take them in; null where it can. */
  obstacle: z.enum(['motion-decided-by-another-body', 'motion-after-the-notice']).nullable(),
});
export type MeetingMotions = z.output<typeof MeetingMotions>;

export const MotionPlacedAt = z.object({
  ...{ motionId: id, version: z.int(), meetingId: id, itemId: id },
});

export type TellBackingBody = z.input<typeof TellBackingBody>;
export type GiveOpinionBody = z.input<typeof GiveOpinionBody>;
export type PlaceMotionBody = z.input<typeof PlaceMotionBody>;
export type RecordStandingBody = z.input<typeof RecordStandingBody>;
export type AdoptAsDistrictBody = z.input<typeof AdoptAsDistrictBody>;
export type SendMotionBody = z.input<typeof SendMotionBody>;
export type TellReceiptBody = z.input<typeof TellReceiptBody>;
export type RegisterMotionBody = z.input<typeof RegisterMotionBody>;
export type TellAnswerBody = z.input<typeof TellAnswerBody>;
export type EnterReservationBody = z.input<typeof EnterReservationBody>;
export type RecordOutcomesBody = z.input<typeof RecordOutcomesBody>;
