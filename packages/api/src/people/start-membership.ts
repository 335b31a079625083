import { people } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { PersonChanged, PersonParams, StartMembershipBody } from './contract.ts';

export const startMembership = command({
  operationId: 'startMembership',
  summary: 'Record the first day of a membership',
  permission: registrars,

  url: '/people/:personId/memberships',
  params: PersonParams,
  body: StartMembershipBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, body }) => decide({ type: 'StartMembership', ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
