import {
  ChangePersonContact,
  ChooseLanguage,
  CorrectMembership,
  EndMembership,
  MembershipEndReason,
  PlausibleDate,
  RecordFeePaid,
  RegisterPerson,
  RevokeFeePayment,
  RevokeMembership,
  Role,
  StartMembership,
  votingObstacles,
} from '@klubba/domain';
import { z } from 'zod';
import { ChangedSince, Limit } from '../operations/page.contract.ts';

const id = z.uuid();
const date = z.iso.date();

export const PeopleParams = z.object({ organisationId: id });
export const PersonParams = PeopleParams.extend({ personId: id });

export const RegisterPersonBody = RegisterPerson.omit({ type: true }).extend({
  email: RegisterPerson.shape.email.default(null),
  phone: RegisterPerson.shape.phone.default(null),
  /** The first day of a membership, where there is one. */
  memberSince: PlausibleDate.nullable().optional(),
  /** That it is another person than the one who has the same e-mail address, as `email-of-another` asks. */
  sharesEmail: z.boolean().optional(),
});
/** Many at once, in their order. */
export const RegisterPeopleBody = z.strictObject({
  people: z.array(RegisterPersonBody).min(1).max(500),
});
export type RegisterPeopleBody = z.input<typeof RegisterPeopleBody>;
/** In the order of what was asked. */
export const PeopleRegistered = z.object({ personIds: z.array(id) });
export const RecordFeesPaidBody = z.strictObject({
  fees: z
    .array(RecordFeePaid.omit({ type: true }).extend({ personId: id }))
    .min(1)
    .max(500),
});
export type RecordFeesPaidBody = z.input<typeof RecordFeesPaidBody>;
export const FeesRecorded = z.object({ recorded: z.int() });
export const ChangePersonContactBody = ChangePersonContact.omit({ type: true });
export const ChooseLanguageBody = ChooseLanguage.omit({ type: true });
export type ChooseLanguageBody = z.input<typeof ChooseLanguageBody>;
export const StartMembershipBody = StartMembership.omit({ type: true });
export const EndMembershipBody = EndMembership.omit({ type: true });
export const RecordFeePaidBody = RecordFeePaid.omit({ type: true });

export const FeeParams = PersonParams.extend({ year: z.coerce.number().int().min(1900).max(9999) });
/** A membership is known by its first day, as recorded. */
export const MembershipParams = PersonParams.extend({ startedOn: date });
export const RevokeFeePaymentBody = RevokeFeePayment.omit({ type: true, year: true });
export const CorrectMembershipBody = CorrectMembership.omit({ type: true, startedOn: true });
export const RevokeMembershipBody = RevokeMembership.omit({ type: true, startedOn: true });

export const PersonChanged = z.object({ personId: id, version: z.int() });

/** Whether somebody may vote on a day, and if not why; `confirmed` says whether the association has confirmed the rule. */
export const VotingRightView = z.object({
  entitled: z.boolean(),
  reason: z.enum(votingObstacles).nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  confirmed: z.boolean(),
});
export type VotingRightView = z.infer<typeof VotingRightView>;

export const PersonSummary = z.object({
  personId: id,
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** The latest membership, first and last day included. */
  membership: z.object({ from: date, to: date.nullable() }).nullable(),
  roles: z.array(Role),
  signsIn: z.boolean(),
  votingRight: VotingRightView,
});
export type PersonSummary = z.infer<typeof PersonSummary>;

const FeeView = z.object({ year: z.int(), on: date });
const MembershipDays = z.object({ from: date, to: date.nullable() });

/** What stood in the register by mistake, what is right (null: nothing), and why. */
const CorrectionView = z.discriminatedUnion('what', [
  z.object({ what: z.literal('fee'), was: FeeView, is: z.null(), reason: z.string().nullable() }),
  z.object({
    what: z.literal('membership'),
    was: MembershipDays,
    is: MembershipDays.nullable(),
    reason: z.string().nullable(),
  }),
]);

export const PersonView = PersonSummary.extend({
  version: z.int(),
  language: ChooseLanguage.shape.language
    .nullable()
    .describe('In which they are written to; null for the association’s'),
  /** The day that the voting right is about. */
  on: date,
  memberships: z.array(
    z.object({ from: date, to: date.nullable(), reason: MembershipEndReason.nullable() }),
  ),
  fees: z.array(FeeView),
  corrections: z.array(CorrectionView),
});
export type PersonView = z.infer<typeof PersonView>;

/** The voting right is asked for a day; today where none is given. */
export const PersonQuery = z.strictObject({ on: PlausibleDate.optional() });

/** `q` finds parts of names and addresses; `membership` is as on the day. */
export const PeopleQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  membership: z.enum(['current', 'former', 'none']).optional(),
  on: PlausibleDate.optional(),
  changedSince: ChangedSince,
  cursor: z.string().max(1000).optional(),
  limit: Limit,
});

/** In the order of the Swedish alphabet. */
export const PeopleList = z.object({
  on: date,
  people: z.array(PersonSummary),
  next: z.string().nullable(),
});
export type PeopleList = z.infer<typeof PeopleList>;

/** So many letters at least, so that nobody reads off the register by a letter. */
export const leastTyped = 3;
export const PersonNameQuery = z.strictObject({ q: z.string().trim().min(leastTyped).max(200) });
export const PeopleNamed = z.object({
  people: z.array(
    z.object({
      personId: id,
      name: z.string(),
      apart: z
        .string()
        .nullable()
        .describe('How their address begins, where another one there has the same name'),
    }),
  ),
});
export type PeopleNamed = z.infer<typeof PeopleNamed>;

export type { ImportPeopleBody, PeopleImported } from './import/contract.ts';
export type RegisterPersonBody = z.input<typeof RegisterPersonBody>;
export type ChangePersonContactBody = z.input<typeof ChangePersonContactBody>;
export type StartMembershipBody = z.input<typeof StartMembershipBody>;
export type EndMembershipBody = z.input<typeof EndMembershipBody>;
export type RecordFeePaidBody = z.input<typeof RecordFeePaidBody>;
export type RevokeFeePaymentBody = z.input<typeof RevokeFeePaymentBody>;
export type CorrectMembershipBody = z.input<typeof CorrectMembershipBody>;
export type RevokeMembershipBody = z.input<typeof RevokeMembershipBody>;
