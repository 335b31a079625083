import { accesses } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { AccessChanged, PersonRoleParams } from './contract.ts';

export const revokeRole = command({
  operationId: 'revokeRole',
  summary: 'Take a role from a person',
  permission: board,
  method: 'DELETE',
  url: '/people/:personId/roles/:role',
  params: PersonRoleParams,
  answer: AccessChanged,
  on: accesses,
  id: ({ organisationId }) => organisationId,
  work: ({ decide, params: { personId, role } }) => decide({ type: 'RevokeRole', personId, role }),
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
