import { localDate } from '@klubba/domain/time';
import { listFile } from '../documents/list-file.ts';
import { rolesIn } from '../documents/words/roles.ts';
import { InvitationList, UserList } from './contract.ts';
import { invitationList } from './invitation-list.ts';
import { userList } from './user-list.ts';

export const usersFile = listFile({
  operationId: 'getUsersFile',
  summary: 'Who can sign in or has a role, as CSV or JSON',
  list: userList,
  name: 'users',
  row: UserList.shape.users.element,
  rows: ({ users }) => users,
  columns: [
    { sv: 'Namn', en: 'Name', of: ({ name }) => name },
    { sv: 'E-post', en: 'Email', of: ({ email }) => email },
    { sv: 'Roller', en: 'Roles', of: ({ roles }, language) => rolesIn(language, roles) },
    { sv: 'Kan logga in', en: 'Can sign in', of: ({ userId }) => userId !== null },
    { sv: 'Id', en: 'Id', of: ({ personId }) => personId },
  ],
});

export const invitationsFile = listFile({
  operationId: 'getInvitationsFile',
  summary: 'The invitations that can still be accepted, as CSV or JSON',
  list: invitationList,
  name: 'invitations',
  row: InvitationList.shape.invitations.element,
  rows: ({ invitations }) => invitations,
  columns: [
    { sv: 'Namn', en: 'Name', of: ({ name }) => name },
    { sv: 'E-post', en: 'Email', of: ({ email }) => email },
    { sv: 'Roller', en: 'Roles', of: ({ roles }, language) => rolesIn(language, roles) },
    {
      ...{ sv: 'Inbjuden', en: 'Invited' },
      of: ({ createdAt }, _, timeZone) => localDate(createdAt.toISOString(), timeZone),
    },
    {
      ...{ sv: 'Gäller till', en: 'Good until' },
      of: ({ expiresAt }, _, timeZone) => localDate(expiresAt.toISOString(), timeZone),
    },
    { sv: 'Id', en: 'Id', of: ({ invitationId }) => invitationId },
  ],
});
