import type { AccessEvents, InvitePersonBody } from '@klubba/api/contract';
import type { Role } from '@klubba/domain';
import { action, query } from '@solidjs/router';
import { get, post, put, remove, submit } from '../api.ts';
import { t } from '../language/language.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';
import { showToast } from '../ui/toast.tsx';

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}${rest}` as const;

/** Who can sign in or has a role. */
export const listUsers = query(
  (organisationId: string) => get(url(organisationId, '/users')),
  'users',
);

export const listInvitations = query(
  (organisationId: string) => get(url(organisationId, '/invitations')),
  'invitations',
);

/** Answers with the link, which is shown once, or with the problem. */
export const invitePerson = action(async (organisationId: string, form: FormData) => {
  const body: InvitePersonBody = {
    personId: textIn(form, 'personId'),
    email: textIn(form, 'email'),
    roles: form.getAll('roles') as Role[],
  };
  const sent = post(url(organisationId, '/invitations'), body, askedIn(form));
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

/** Signs a person out everywhere. */
export const endSessions = action(
  async (organisationId: string, personId: string, form: FormData) => {
    const path = `/people/${personId}/sessions` as const;
    const problem = await submit(remove(url(organisationId, path), askedIn(form)));
    if (!problem) void showToast(t('users.signed-out'));
    return problem;
  },
  'end-sessions',
);

/** Who was given which role, invited or signed out, and whose sign-in changed. */
export const listAccessEvents = query(
  (organisationId: string): Promise<AccessEvents> => get(url(organisationId, '/access-events')),
  'access-events',
);
