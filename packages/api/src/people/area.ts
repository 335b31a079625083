import type { Operation } from '../http/instance.ts';
import { changePersonContact } from './change-person-contact.ts';
import { correctMembership } from './correct-membership.ts';
import { endMembership } from './end-membership.ts';
import { getOwnPerson, getPerson } from './get-person.ts';
import { personList } from './person-list.ts';
import { recordFeePaid } from './record-fee-paid.ts';
import { registerPerson } from './register-person.ts';
import { revokeFeePayment } from './revoke-fee-payment.ts';
import { revokeMembership } from './revoke-membership.ts';
import { startMembership } from './start-membership.ts';

export const peopleOperations: readonly Operation[] = [
  personList,
  registerPerson,
  getOwnPerson,
  getPerson,
  changePersonContact,
  startMembership,
  endMembership,
  recordFeePaid,
  revokeFeePayment,
  correctMembership,
  revokeMembership,
];
