import { people } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { MembershipParams, PersonChanged, RevokeMembershipBody } from './contract.ts';

export const revokeMembership = command({
  operationId: 'revokeMembership',
  summary: 'Take back a membership that never was',
  permission: registrars,
  url: '/people/:personId/memberships/:startedOn/revocation',
  params: MembershipParams,
  body: RevokeMembershipBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, params: { startedOn }, body }) =>
    decide({ type: 'RevokeMembership', startedOn, ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
