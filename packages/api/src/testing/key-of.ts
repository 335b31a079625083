import { randomUUID } from 'node:crypto';
import { keys, type Role } from '@klubba/domain';
import type { Scope } from '../access/scope.contract.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/instance.ts';
import { makeSecret } from '../keys/make-secret.ts';
import { execute } from '../store/execute.ts';

/** A program with a key of an association: `ask` sends what it asks as programs do, without a cookie or an origin. */
export const keyOf = async (
  app: App,
  deps: Deps,
  organisationId: string,
  { roles, scopes }: { readonly roles: readonly Role[]; readonly scopes: readonly Scope[] },
) => {
  const keyId = randomUUID();
  const { secretId, secret } = await makeSecret(deps, organisationId);
  const at = deps.now();
  const order = { organisationId, commandId: randomUUID(), request: null, by: null, at };
  await execute(deps.store, order, ({ decide }) =>
    decide(keys, keyId, {
      ...{ type: 'CreateKey', name: 'A program', roles: [...roles], scopes: [...scopes], secretId },
      expiresAt: new Date(at.getTime() + 86_400_000).toISOString(),
      at: at.toISOString(),
    }),
  );
  return { keyId, secretId, secret, ...program(app, organisationId, secret) };
};

/** Requests as a program sends them with a secret. A path is within the association unless it starts with `/api`. */
export const program = (app: App, organisationId: string, secret: string) => {
  const send =
    (method: 'GET' | 'POST' | 'PUT' | 'DELETE') =>
    (path: string, payload?: object, headers: Record<string, string> = {}) =>
      app.inject({
        method,
        url: path.startsWith('/api') ? path : `/api/organisations/${organisationId}${path}`,
        headers: { authorization: `Bearer ${secret}`, ...headers },
        ...(payload && { payload }),
      });
  return {
    get: (path: string, headers?: Record<string, string>) => send('GET')(path, undefined, headers),
    post: send('POST'),
    put: send('PUT'),
    delete: send('DELETE'),
  };
};
