import { people } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { CorrectMembershipBody, MembershipParams, PersonChanged } from './contract.ts';

export const correctMembership = command({
  operationId: 'correctMembership',
  summary: 'Put the days of a membership right',
  permission: registrars,
  url: '/people/:personId/memberships/:startedOn/correction',
  params: MembershipParams,
  body: CorrectMembershipBody,
  answer: PersonChanged,
  on: people,
  id: ({ params: { personId } }) => personId,
  work: ({ decide, params: { startedOn }, body }) =>
    decide({ type: 'CorrectMembership', startedOn, ...body }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
