import { refusals } from '@klubba/api/sentences/en/users';
import type { Translation } from '../../language/message.ts';
import type { later } from './later-sv.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv & typeof later> = {
  ...refusals,
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
  'users.link-mailed': 'A mail with the link is on its way.',
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
  'users.sessions': 'Sessions',
  'users.sessions-why':
    'Signs the person out everywhere, when a phone has been lost for example. Password and passkeys go on working.',
  'users.end-sessions': 'Sign out everywhere',
  'users.signed-out': 'The person is signed out everywhere.',
  'users.events': 'Access log',
  'users.events-lead':
    'Who was invited, given or lost a role, was signed out or changed their sign-in. The newest comes first.',
  'users.events-none': 'Nothing has happened yet.',
  'users.did-UserAdmitted': '{name} can sign in',
  'users.did-RoleGranted': '{name} was given the role {role}',
  'users.did-RoleRevoked': '{name} no longer has the role {role}',
  'users.did-PersonInvited': '{name} was invited: {role}',
  'users.did-InvitationWithdrawn': 'The invitation to {name} was withdrawn',
  'users.did-SessionsEnded': '{name} was signed out everywhere',
  'users.did-passkey-added': '{name} added a passkey',
  'users.did-passkey-removed': '{name} removed a passkey',
  'users.did-password-changed': '{name} changed password',
  'users.did-second-factor-added': '{name} turned on a code from an app',
  'users.did-second-factor-removed': 'The code from an app was turned off for {name}',
};
