import { people } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { ChangePersonContactBody, PersonChanged, PersonParams } from './contract.ts';

export const changePersonContact = command({
  operationId: 'changePersonContact',
  summary: 'Change the name, e-mail address and telephone number of a person',
  permission: registrars,
  method: 'PUT',
  url: '/people/:personId/contact',
  params: PersonParams,
  body: ChangePersonContactBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, body }) => decide({ type: 'ChangePersonContact', ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
