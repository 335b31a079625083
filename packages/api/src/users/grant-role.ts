import { accesses, people } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { AccessChanged, PersonRoleParams } from './contract.ts';

export const grantRole = command({
  operationId: 'grantRole',
  summary: 'Give a person a role',
  permission: board,
  method: 'PUT',
  url: '/people/:personId/roles/:role',
  params: PersonRoleParams,
  answer: AccessChanged,
  on: accesses,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, params: { personId, role } }) => {
    const { version } = await unit.read(people, personId);
    await decide({ type: 'GrantRole', personId, role, personIsRegistered: version > 0 });
  },
  answers: ({ params: { personId }, version }) => ({ personId, version }),
});
