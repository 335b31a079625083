import { z } from 'zod';
import { CivilDate } from '../civil-date.ts';
import { Language } from '../organisation/vocabulary.ts';
import { PlausibleDate } from '../plausible.ts';
import { emailField, lineField, phoneField, proseField } from '../text-field.ts';
import { MembershipEndReason } from './events.ts';

const contact = {
  name: lineField(200),
  email: emailField().nullable(),
  phone: phoneField().nullable(),
};

export const RegisterPerson = z.strictObject({ type: z.literal('RegisterPerson'), ...contact });

export const ChangePersonContact = z.strictObject({
  type: z.literal('ChangePersonContact'),
  ...contact,
});

export const StartMembership = z.strictObject({
  type: z.literal('StartMembership'),
  on: PlausibleDate,
});

/** `on` is the last day of the membership. */
export const EndMembership = z.strictObject({
  type: z.literal('EndMembership'),
  on: PlausibleDate,
  reason: MembershipEndReason,
});

/** `year` is the year the fee is for, `on` the day it was paid. */
export const RecordFeePaid = z.strictObject({
  type: z.literal('RecordFeePaid'),
  year: z.int().min(1900).max(9999),
  on: PlausibleDate,
});

const Reason = proseField(1000);

/** Takes back a payment that was recorded by mistake; what is right is recorded anew. */
export const RevokeFeePayment = z.strictObject({
  type: z.literal('RevokeFeePayment'),
  year: z.int().min(1900).max(9999),
  reason: Reason,
});

/** Puts a membership right: `startedOn` is its first day as recorded, the others as they should be. */
export const CorrectMembership = z.strictObject({
  type: z.literal('CorrectMembership'),
  startedOn: CivilDate,
  from: PlausibleDate,
  ended: z.strictObject({ on: PlausibleDate, reason: MembershipEndReason }).nullable(),
  reason: Reason,
});

/** Takes back a membership that never was. */
export const RevokeMembership = z.strictObject({
  type: z.literal('RevokeMembership'),
  startedOn: CivilDate,
  reason: Reason,
});

export const ChooseLanguage = z.strictObject({
  type: z.literal('ChooseLanguage'),
  language: Language,
});

export type RegisterPerson = z.infer<typeof RegisterPerson>;
export type ChangePersonContact = z.infer<typeof ChangePersonContact>;
export type StartMembership = z.infer<typeof StartMembership>;
export type EndMembership = z.infer<typeof EndMembership>;
export type RecordFeePaid = z.infer<typeof RecordFeePaid>;
export type RevokeFeePayment = z.infer<typeof RevokeFeePayment>;
export type CorrectMembership = z.infer<typeof CorrectMembership>;
export type ChooseLanguage = z.infer<typeof ChooseLanguage>;
export type RevokeMembership = z.infer<typeof RevokeMembership>;
export type PersonCommand =
  | RegisterPerson
  | ChangePersonContact
  | StartMembership
  | EndMembership
  | RecordFeePaid
  | RevokeFeePayment
  | CorrectMembership
  | RevokeMembership
  | ChooseLanguage;
