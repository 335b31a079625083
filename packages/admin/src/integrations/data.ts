import type { CreateKeyBody, KeyList, RotateKeyBody, SecretMade } from '@klubba/api/contract/keys';
import { action, query } from '@solidjs/router';
import { attempt, get, post, remove, submit } from '../api.ts';
import { prove, showingIn } from '../session/proof.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';

const url = (organisationId: string, rest = '') => `/organisations/${organisationId}/keys${rest}`;

export const listKeys = query(
  (organisationId: string) => get<KeyList>(url(organisationId)),
  'keys',
);

/** Answers with the secret, which is shown once, or with the problem. */
export const createKey = action(async (organisationId: string, form: FormData) => {
  const body = {
    name: textIn(form, 'name'),
    roles: form.getAll('roles') as CreateKeyBody['roles'],
    scopes: form.getAll('scopes') as CreateKeyBody['scopes'],
    lastDay: textIn(form, 'lastDay'),
  };
  return makeSecret(`make-secret:${organisationId}`, url(organisationId), body, form);
}, 'create-key');

/** As `createKey`, for a secret that follows on the one before. */
export const rotateKey = action(async (organisationId: string, keyId: string, form: FormData) => {
  const body: RotateKeyBody = {
    lastDay: textIn(form, 'lastDay'),
    overlapHours: Number(textIn(form, 'overlapHours')),
  };
  return makeSecret(`make-secret:${keyId}`, url(organisationId, `/${keyId}/secrets`), body, form);
}, 'rotate-key');

export const revokeKey = action(
  (organisationId: string, keyId: string, form: FormData) =>
    submit(remove(url(organisationId, `/${keyId}`), askedIn(form))),
  'revoke-key',
);

/** What is asked for is only sent once it is shown again who asks. */
const makeSecret = async (purpose: string, path: string, body: object, form: FormData) => {
  const sent = prove(purpose, showingIn(form)).then((headers) =>
    post<SecretMade>(path, body, { ...askedIn(form), headers }),
  );
  return (await attempt(sent)) ?? sent;
};
