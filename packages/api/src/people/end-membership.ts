import { people } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { EndMembershipBody, PersonChanged, PersonParams } from './contract.ts';

export const endMembership = command({
  operationId: 'endMembership',
  summary: 'Record the last day of a membership, and why it ended',
  permission: registrars,

  url: '/people/:personId/memberships/end',
  params: PersonParams,
  body: EndMembershipBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, body }) => decide({ type: 'EndMembership', ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
