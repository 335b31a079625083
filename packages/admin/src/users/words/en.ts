import type { Translation } from '../../language/message.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv> = {
  'nav.users': 'Users',
  'users.title': 'Users',
  'users.lead':
    'Who can sign in and what they may do. Roles are given and taken back in the log; they are not offices.',
  'users.who': 'Have a role or a sign-in',
  'users.none': 'Nobody has any role.',
  'users.no-sign-in': 'no sign-in',
  'users.invite': 'Invite',
  'users.invite-lead':
    'You get a link to give to the person. It works once, for three days, and replaces an earlier link.',
  'users.person-hint': 'The person must be in the register.',
  'users.email-hint': 'The address becomes the person’s sign-in.',
  'users.roles': 'Roles that come with it',
  'users.make-link': 'Make a link',
  'users.link-why':
    'Give the link to the person yourself. It is shown only now and works until {until}.',
  'users.copy': 'Copy the link',
  'users.copied': 'Copied',
  'users.done': 'Done',
  'users.invitations': 'Open invitations',
  'users.no-invitations': 'No invitation awaits an answer.',
  'users.expires': 'works until {on}',
  'users.withdraw': 'Withdraw',
  'users.withdraw-this': 'Withdraw the invitation to {name}',
  'users.what-roles-mean': 'What the roles may do',
  'users.has-it': 'has the role',
  'users.grant': 'Give the role',
  'users.grant-this': 'Give the role {role}',
  'users.revoke': 'Take it back',
  'users.revoke-this': 'Take back the role {role}',
  'refused.last-board-role':
    'Somebody must be able to run the association here. Give the board role to another before you remove the last.',
  'refused.person-already-admitted': 'The person already has a sign-in.',
  'refused.person-not-registered': 'The person is not in the register. Add the person first.',
  'refused.role-already-held': 'The person already has that role.',
  'refused.role-not-held': 'The person does not have that role.',
  'refused.user-already-admitted': 'The user already belongs to the association.',
};
