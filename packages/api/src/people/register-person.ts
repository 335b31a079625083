import { folded, people, refuse } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { PeopleParams, PersonChanged, RegisterPersonBody } from './contract.ts';

export const registerPerson = command({
  operationId: 'registerPerson',
  summary: 'Register a person, with a membership where there is one',
  permission: registrars,
  url: '/people',
  params: PeopleParams,
  body: RegisterPersonBody,
  answer: PersonChanged,
  status: 201,
  on: people,
  id: ({ newId }) => newId('person'),
  work: async ({ unit, organisationId, decide, body }) => {
    const { memberSince, sharesEmail, ...contact } = body;
    if (contact.email && !sharesEmail)
      await refuseEmailOfAnother(unit, organisationId, contact.email);
    await decide({ type: 'RegisterPerson', ...contact });
    if (memberSince) await decide({ type: 'StartMembership', on: memberSince });
  },
  answers: ({ newId, version }) => ({ personId: newId('person'), version }),
});

/** Most often it is the same person once more: whoever registers sees who has the address, and says so where two share it. */
const refuseEmailOfAnother = async ({ tx }: Unit, organisationId: string, email: string) => {
  const alike = await tx
    .selectFrom('read.person')
    .select(['personId', 'name', 'email'])
    .where('organisationId', '=', organisationId)
    .where('searched', 'like', `%${folded(email).replace(/[\\%_]/g, '\\$&')}%`)
    .orderBy('personId')
    .execute();
  const holder = alike.find((one) => one.email && folded(one.email) === folded(email));
  if (!holder) return;
  const { personId, name } = holder;
  throw new Refused(refuse('email-of-another', 'email', { personId, name: name ?? '' }));
};
