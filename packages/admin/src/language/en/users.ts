import type { users as swedish } from '../sv/users.ts';
import type { Translation } from '../translation.ts';

export const users: Translation<typeof swedish> = {
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
};
