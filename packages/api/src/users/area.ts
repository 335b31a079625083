import { accesses } from '@klubba/domain';
import { overseers } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { accessProjection } from './access-table.ts';
import { endSessions } from './end-sessions.ts';
import { foundAssociation } from './found-association.ts';
import { grantRole } from './grant-role.ts';
import { invitationList } from './invitation-list.ts';
import { invitePerson } from './invite-person.ts';
import { listAccessEvents } from './list-access-events.ts';
import { revokeRole } from './revoke-role.ts';
import { userList } from './user-list.ts';
import { invitationsFile, usersFile } from './users-file.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export const usersArea: Area = {
  name: 'users',
  tag: { name: 'access', description: 'Who can sign in, with which roles, and invitations.' },
  aggregates: [accesses],
  hearing: { [accesses.kind]: heardBy(overseers) },
  projections: [accessProjection],
  operations: [
    foundAssociation,
    userList,
    usersFile,
    grantRole,
    revokeRole,
    endSessions,
    listAccessEvents,
    invitationList,
    invitationsFile,
    invitePerson,
    withdrawInvitation,
  ],
};
