import { getMigrations } from 'better-auth/db/migration';
import { expect, test } from 'vitest';
import { findActor } from '../access/session.ts';
import { signInSomebody, startApp } from '../testing/start-app.ts';
import { authOf } from './auth-of.ts';

test('the tables are as this release of better-auth wants them', async () => {
  const { deps } = await startApp();
  const { options } = authOf(deps);
  const database = { db: deps.db.withoutPlugins(), type: 'postgres', schemaName: 'auth' };
  const wanted = await getMigrations({ ...options, database } as never);
  expect(wanted).toMatchObject({ toBeCreated: [], toBeAdded: [] });
  const rest = wanted as unknown as Record<string, unknown>;
  expect(rest.toBeAddedIndexes ?? []).toEqual([]);
  expect(rest.schemaProblems ?? []).toEqual([]);
});

test('no release of better-auth opens a route that nobody looked at', async () => {
  const { deps } = await startApp();
  const { api, options } = authOf(deps);
  const closed = new Set<string>(options.disabledPaths);
  const routes = Object.values(api as unknown as Record<string, Endpoint>)
    .filter(({ path }) => path && !closed.has(path))
    .map(({ path, options: { method, metadata = {} } }) => {
      const inside = metadata.SERVER_ONLY || metadata.scope === 'server';
      return `${[method].flat().join('|')} ${path}${inside ? ' (server only)' : ''}`;
    });
  await expect(`${routes.sort().join('\n')}\n`).toMatchFileSnapshot('./routes.txt');
});

type Endpoint = {
  path?: string;
  options: { method: string | string[]; metadata?: { SERVER_ONLY?: boolean; scope?: string } };
};

test('a closed route answers 404, however it is written', async () => {
  const { app } = await startApp();
  for (const path of ['/sign-up/email', '/sign-up/email/', '//sign-up/email', '/sign-up%2Femail'])
    expect(
      (
        await app.inject({
          method: 'POST',
          url: `/api/auth${path}`,
          headers: { origin: 'http://localhost:3000' },
          payload: { email: 'a@example.org', password: 'en mening som räcker', name: 'A' },
        })
      ).statusCode,
    ).toBe(404);
});

test('our reading of a session agrees with that of better-auth', async () => {
  const { deps, as, organisationId } = await startApp();
  const member = await as('member');
  const nobody = await signInSomebody(deps);
  const expired = await signInSomebody(deps);
  await deps.db
    .updateTable('auth.session')
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where('token', '=', expired.token)
    .execute();
  const [name, value = ''] = member.cookie.split('=');
  const cookies = [
    member.cookie,
    `other=1; ${member.cookie}; theme=dark`,
    nobody.cookie,
    expired.cookie,
    `${name}=${value.slice(0, -8)}`,
    `${name}=${value.replace('.', '')}`,
    `${name}=${decodeURIComponent(value).split('.')[0]}`,
    `${name}=%zz`,
    `${name}=`,
    '',
  ];
  for (const cookie of cookies) {
    const theirs = await authOf(deps).api.getSession({ headers: new Headers({ cookie }) });
    const request = { headers: { cookie } } as never;
    const ours = await findActor(request, {} as never, organisationId, deps);
    const who = theirs?.user.id ?? 'nobody';
    expect(typeof ours === 'string' ? ours : ours.userId).toBe(
      who === nobody.userId ? 'stranger' : who,
    );
  }
});

test('a session that is used goes on; one that is not ends', async () => {
  const { app, deps } = await startApp();
  const { cookie, token } = await signInSomebody(deps);
  const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
  const session = deps.db.updateTable('auth.session').where('token', '=', token);
  const ask = () => app.inject({ url: '/api/session', headers: { cookie } });
  await session.set({ updatedAt: hours(-2), expiresAt: hours(10) }).execute();
  expect((await ask()).headers['set-cookie']).toBeDefined();
  const row = () =>
    deps.db
      .selectFrom('auth.session')
      .selectAll()
      .where('token', '=', token)
      .executeTakeFirstOrThrow();
  expect((await row()).expiresAt.getTime()).toBeGreaterThan(hours(11.9).getTime());
  expect((await ask()).headers['set-cookie']).toBeUndefined();
  await session.set({ expiresAt: hours(-1) }).execute();
  expect((await ask()).json()).toMatchObject({ user: null, organisations: [] });
});
