import { people } from '@klubba/domain';
import { keepers } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { changePersonContact } from './change-person-contact.ts';
import { chooseLanguage, chooseOwnLanguage } from './choose-language.ts';
import { correctMembership } from './correct-membership.ts';
import { endMembership } from './end-membership.ts';
import { findPeopleByName } from './find-people-by-name.ts';
import { getOwnPerson, getPerson } from './get-person.ts';
import { importPeople } from './import/import-people.ts';
import { peopleFile } from './people-file.ts';
import { personList } from './person-list.ts';
import { personProjection } from './person-table.ts';
import { recordFeePaid } from './record-fee-paid.ts';
import { recordFeesPaid } from './record-fees-paid.ts';
import { registerPeople } from './register-people.ts';
import { registerPerson } from './register-person.ts';
import { revokeFeePayment } from './revoke-fee-payment.ts';
import { revokeMembership } from './revoke-membership.ts';
import { startMembership } from './start-membership.ts';

export const peopleArea: Area = {
  name: 'people',
  tag: { name: 'people', description: 'Members and others, memberships and fees.' },
  aggregates: [people],
  hearing: { [people.kind]: heardBy(keepers) },
  projections: [personProjection],
  operations: [
    personList,
    findPeopleByName,
    peopleFile,
    registerPerson,
    registerPeople,
    importPeople,
    getOwnPerson,
    getPerson,
    changePersonContact,
    chooseOwnLanguage,
    chooseLanguage,
    startMembership,
    endMembership,
    recordFeePaid,
    recordFeesPaid,
    revokeFeePayment,
    correctMembership,
    revokeMembership,
  ],
};
