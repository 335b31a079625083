import type { InvitationList, Invited, InvitePersonBody, UserList } from '@klubba/api/contract';
import type { Role } from '@klubba/domain';
import { action, query } from '@solidjs/router';
import { get, post, put, remove, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';

const url = (organisationId: string, rest: string) => `/organisations/${organisationId}${rest}`;

/** Who can sign in or has a role. */
export const listUsers = query(
  (organisationId: string) => get<UserList>(url(organisationId, '/users')),
  'users',
);

export const listInvitations = query(
  (organisationId: string) => get<InvitationList>(url(organisationId, '/invitations')),
  'invitations',
);

/** Answers with the link, which is shown once, or with the problem. */
export const invitePerson = action(async (organisationId: string, form: FormData) => {
  const body: InvitePersonBody = {
    personId: textIn(form, 'personId'),
    email: textIn(form, 'email'),
    roles: form.getAll('roles') as Role[],
  };
  const sent = post<Invited>(url(organisationId, '/invitations'), body, askedIn(form));
  return (await submit(sent)) ?? sent;
}, 'invite-person');

export const withdrawInvitation = action(
  (organisationId: string, invitationId: string, form: FormData) =>
    submit(remove(url(organisationId, `/invitations/${invitationId}`), askedIn(form))),
  'withdraw-invitation',
);

export const grantRole = action(
  (organisationId: string, personId: string, role: Role, form: FormData) =>
    submit(put(url(organisationId, `/people/${personId}/roles/${role}`), undefined, askedIn(form))),
  'grant-role',
);

export const revokeRole = action(
  (organisationId: string, personId: string, role: Role, form: FormData) =>
    submit(remove(url(organisationId, `/people/${personId}/roles/${role}`), askedIn(form))),
  'revoke-role',
);
