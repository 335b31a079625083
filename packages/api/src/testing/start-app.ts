import { randomBytes, randomUUID } from 'node:crypto';
import { accesses, organisations, people, type Role } from '@klubba/domain';
import { onTestFinished } from 'vitest';
import { cookieOf } from '../access/cookie.ts';
import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/instance.ts';
import { execute } from '../store/execute.ts';
import { createStore } from '../store/store.ts';
import { quickPasswords } from './quick-passwords.ts';
import { testConnections } from './test-database.ts';

const origin = 'http://localhost:3000';

/** The whole application on this file's database, with one association of its own. Closed when the test ends. */
export const startApp = async (given: Partial<Deps> = {}) => {
  const db = given.db ?? (await testConnections());
  const store = createStore({ db, aggregates, projections });
  const secret = randomBytes(32).toString('hex');
  const deps = createDeps({
    ...{ store, origin: () => origin, secret, passwords: quickPasswords },
    ...given,
  });
  const app = await buildApp(deps);
  onTestFinished(() => app.close());
  return { app, deps, ...(await startAssociation(app, deps)) };
};

/** An association in which `as` lets somebody new act, with the roles they hold. */
export const startAssociation = async (app: App, deps: Deps) => {
  const organisationId = randomUUID();
  await decide(deps, organisationId, async (unit) => {
    await unit.openLog();
    await unit.decide(organisations, organisationId, {
      type: 'RegisterAssociation',
      name: 'Föreningen',
      organisationNumber: null,
      seat: 'Huddinge',
      timeZone: 'Europe/Stockholm',
      language: 'sv',
      example: false,
    });
  });
  return { organisationId, as: joining(app, deps, organisationId) };
};

/** Lets somebody new act in an association, with the roles they hold. */
export const joining =
  (app: App, deps: Deps, organisationId: string) =>
  async (...roles: Role[]) => {
    const personId = await registerPerson(deps, organisationId);
    const { userId, cookie } = await signInSomebody(deps);
    await decide(deps, organisationId, async ({ decide }) => {
      const personIsRegistered = true;
      await decide(accesses, organisationId, {
        type: 'AdmitUser',
        userId,
        personId,
        personIsRegistered,
      });
      for (const role of roles)
        await decide(accesses, organisationId, {
          type: 'GrantRole',
          personId,
          role,
          personIsRegistered,
        });
    });
    return { personId, userId, cookie, ...browser(app, cookie, organisationId) };
  };

/** Somebody with a session and no association. Passwords take their time, so this one has none. */
export const signInSomebody = async ({ db, secret }: Deps) => {
  const userId = randomUUID();
  const token = randomBytes(24).toString('base64url');
  const at = new Date();
  const email = `${userId}@example.org`;
  await db
    .insertInto('auth.user')
    .values({
      id: userId,
      email,
      name: 'Siv',
      emailVerified: true,
      createdAt: at,
      updatedAt: at,
    })
    .execute();
  await db
    .insertInto('auth.session')
    .values({ userId, token, expiresAt: new Date(at.getTime() + 3_600_000), updatedAt: at })
    .execute();
  return { userId, token, email, cookie: cookieOf(token, secret) };
};

export const registerPerson = async (deps: Deps, organisationId: string, name = 'Siv') => {
  const personId = randomUUID();
  await decide(deps, organisationId, ({ decide }) =>
    decide(people, personId, { type: 'RegisterPerson', name, email: null, phone: null }),
  );
  return personId;
};

/** Decides something directly on the streams, as a story's beginning. */
const decide = (deps: Deps, organisationId: string, work: Parameters<typeof execute>[2]) =>
  execute(
    deps.store,
    { organisationId, commandId: randomUUID(), request: null, by: null, at: deps.now() },
    work,
  );

type Headers = Record<string, string>;

/** Requests as a browser sends them. A path is within the association unless it starts with `/api`. */
const browser = (app: App, cookie: string, organisationId: string) => {
  const send =
    (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE') =>
    (path: string, payload?: object, headers: Headers = {}) =>
      app.inject({
        method,
        url: path.startsWith('/api') ? path : `/api/organisations/${organisationId}${path}`,
        headers: { cookie, origin, ...headers },
        ...(payload && { payload }),
      });
  const get = (path: string, headers?: Headers) => send('GET')(path, undefined, headers);
  return {
    get,
    post: send('POST'),
    put: send('PUT'),
    patch: send('PATCH'),
    delete: (path: string, headers?: Headers) => send('DELETE')(path, undefined, headers),
  };
};
