import { z } from 'zod';
import { CivilDate } from '../civil-date.ts';
import { PlausibleDate } from '../plausible.ts';
import { MembershipEndReason } from './events.ts';

const contact = {
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).nullable(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()./-]{2,30}$/)
    .nullable(),
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

const Reason = z.string().trim().min(1).max(1000);

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

export type RegisterPerson = z.infer<typeof RegisterPerson>;
export type ChangePersonContact = z.infer<typeof ChangePersonContact>;
export type StartMembership = z.infer<typeof StartMembership>;
export type EndMembership = z.infer<typeof EndMembership>;
export type RecordFeePaid = z.infer<typeof RecordFeePaid>;
export type RevokeFeePayment = z.infer<typeof RevokeFeePayment>;
export type CorrectMembership = z.infer<typeof CorrectMembership>;
export type RevokeMembership = z.infer<typeof RevokeMembership>;
export type PersonCommand =
  | RegisterPerson
  | ChangePersonContact
  | StartMembership
  | EndMembership
  | RecordFeePaid
  | RevokeFeePayment
  | CorrectMembership
  | RevokeMembership;
