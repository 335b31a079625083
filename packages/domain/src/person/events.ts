import { z } from 'zod';
import { CivilDate } from '../civil-date.ts';
import { catalogue, fact, personal } from '../event.ts';
import { Language } from '../organisation/vocabulary.ts';

export const MembershipEndReason = z.enum([
  'left',
  'moved',
  'feeUnpaid',
  'excluded',
  'deceased',
  'other',
]);
export type MembershipEndReason = z.infer<typeof MembershipEndReason>;

// Null is a value that was never given or has been erased.
const contact = {
  name: personal('$stream'),
  email: personal('$stream'),
  phone: personal('$stream'),
};

const PersonRegistered = fact('PersonRegistered', 1, contact);
const PersonContactChanged = fact('PersonContactChanged', 1, contact);
const MembershipStarted = fact('MembershipStarted', 1, { on: CivilDate });
const MembershipEnded = fact('MembershipEnded', 1, { on: CivilDate, reason: MembershipEndReason });
const FeePaid = fact('FeePaid', 1, { year: z.int(), on: CivilDate });

// What was recorded by mistake stays in the log; these say what is right, and why. The reason may tell of the person.
const reason = personal('$stream');
const FeePaymentRevoked = fact('FeePaymentRevoked', 1, { year: z.int(), reason });
/** `startedOn` is the first day as it was recorded; the others are what is right. */
const MembershipCorrected = fact('MembershipCorrected', 1, {
  startedOn: CivilDate,
  from: CivilDate,
  ended: z.strictObject({ on: CivilDate, reason: MembershipEndReason }).nullable(),
  reason,
});
const MembershipRevoked = fact('MembershipRevoked', 1, { startedOn: CivilDate, reason });
/** In which language somebody is written to; what they are told in none, is in the association's. */
const LanguageChosen = fact('LanguageChosen', 1, { language: Language });

export const personEvents = catalogue([
  PersonRegistered,
  PersonContactChanged,
  MembershipStarted,
  MembershipEnded,
  FeePaid,
  FeePaymentRevoked,
  MembershipCorrected,
  MembershipRevoked,
  LanguageChosen,
]);
export type PersonEvent = NonNullable<typeof personEvents.event>;
