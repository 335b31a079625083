import type { Operation } from '../http/instance.ts';
import { foundAssociation } from './found-association.ts';
import { getSession } from './get-session.ts';
import { grantRole } from './grant-role.ts';
import { invitationList } from './invitation-list.ts';
import { invitePerson } from './invite-person.ts';
import { revokeRole } from './revoke-role.ts';
import { userList } from './user-list.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export const accessOperations: readonly Operation[] = [
  getSession,
  foundAssociation,
  userList,
  grantRole,
  revokeRole,
  invitationList,
  invitePerson,
  withdrawInvitation,
];
