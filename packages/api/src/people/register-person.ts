import { people } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
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
  work: async ({ decide, body: { memberSince, ...contact } }) => {
    await decide({ type: 'RegisterPerson', ...contact });
    if (memberSince) await decide({ type: 'StartMembership', on: memberSince });
  },
  answers: ({ newId, version }) => ({ personId: newId('person'), version }),
});
