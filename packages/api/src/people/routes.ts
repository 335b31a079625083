import type { Operation } from '../http/instance.ts';
import { changePersonContact } from './change-person-contact.ts';
import { endMembership } from './end-membership.ts';
import { getOwnPerson, getPerson } from './get-person.ts';
import { personList } from './person-list.ts';
import { recordFeePaid } from './record-fee-paid.ts';
import { registerPerson } from './register-person.ts';
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
];
