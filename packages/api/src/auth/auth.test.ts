import { randomUUID, scryptSync } from 'node:crypto';
import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { findActor } from '../access/session.ts';
import { signInSomebody, startApp } from '../testing/start-app.ts';
import { openPaths } from './open-paths.ts';
import { createUser, password } from './testing/create-user.ts';

test('the tables are as this release of better-auth wants them', async () => {
  const { deps } = await startApp();
  const { options } = deps.signIn.auth();
  const database = { db: deps.db.withoutPlugins(), type: 'postgres', schemaName: 'auth' };
  const wanted = await getMigrations({ ...options, database } as never);
  expect(wanted).toMatchObject({ toBeCreated: [], toBeAdded: [] });
  const rest = wanted as unknown as Record<string, unknown>;
  expect(rest.toBeAddedIndexes ?? []).toEqual([]);
  expect(rest.schemaProblems ?? []).toEqual([]);
});

test('of a password is kept what costs 16 MiB and more of work to compare, where nobody says otherwise', async () => {
  const { deps } = await startApp({ passwords: undefined });
  const email = await createUser(deps);
  const { password: kept } = await deps.db
    .selectFrom('auth.account')
    .innerJoin('auth.user', 'auth.user.id', 'auth.account.userId')
    .select('auth.account.password')
    .where('auth.user.email', '=', email)
    .executeTakeFirstOrThrow();
  const [salt = '', key] = kept!.split(':');
  const cost = { N: 16_384, r: 16, p: 1, maxmem: 128 * 16_384 * 16 * 2 };
  expect(scryptSync(password, salt, 64, cost).toString('hex')).toBe(key);
});

test('no release of better-auth opens a route that nobody looked at', async () => {
  const { deps } = await startApp();
  const { api } = deps.signIn.auth();
  const routes = Object.values(api as unknown as Record<string, Endpoint>)
    .filter(({ path }) => path && openPaths.has(path))
    .map(({ path, options: { method, metadata = {} } }) => {
      const inside = metadata.SERVER_ONLY || metadata.scope === 'server';
      return `${[method].flat().join('|')} ${path}${inside ? ' (server only)' : ''}`;
    });
  expect(routes).toHaveLength(openPaths.size);
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

test('a closed route leaves nothing behind, however many are tried', async () => {
  const { app, deps } = await startApp();
  const counted = async () =>
    (await sql`select key from auth.rate_limit order by key`.execute(deps.db)).rows;
  const before = await counted();
  for (const path of ['/nothing', '/update-user', `/reset-password/${randomUUID()}`])
    expect((await app.inject(`/api/auth${path}`)).json()).toMatchObject({ code: 'not-found' });
  expect(await counted()).toEqual(before);
});

test('what no database can hold is a 400 that says so, and what goes wrong on our side a problem', async () => {
  const { app, deps } = await startApp();
  const { cookie } = await signInSomebody(deps);
  const send = async (path: string, payload: string, type = 'application/json') => {
    const headers = { cookie, origin: 'http://localhost:3000', 'content-type': type };
    const url = `/api/auth${path}`;
    return (await app.inject({ method: 'POST', url, headers, payload })).json();
  };
  const newPassword = 'en mening som räcker';
  for (const token of ['\u0000', '\ud800'])
    expect(await send('/reset-password', JSON.stringify({ token, newPassword }))).toMatchObject({
      status: 400,
      errors: [{ pointer: '#/token' }],
    });
  expect(await send('/reset-password', '{')).toMatchObject({ status: 400, code: 'malformed' });
  expect(await send('/revoke-session', '{"token":7}')).toMatchObject({ code: 'validation-error' });
  const form = 'email=a%40example.org&password=x';
  expect(await send('/sign-in/email', form, 'application/x-www-form-urlencoded')).toMatchObject({
    status: 415,
  });
  await deps.db.destroy();
  expect(await send('/sign-out', '{}')).toMatchObject({ status: 500, code: 'internal' });
});

test('our reading of a session agrees with that of better-auth', async () => {
  const { app, deps, as, organisationId } = await startApp();
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
    const theirs = await deps.signIn.auth().api.getSession({ headers: new Headers({ cookie }) });
    const request = { headers: { cookie }, server: app } as never;
    const ours = await findActor(request, {} as never, organisationId, deps);
    const who = theirs?.user.id ?? 'nobody';
    expect(typeof ours === 'string' || ours.by.kind === 'key' ? ours : ours.by.userId).toBe(
      who === nobody.userId ? 'stranger' : who,
    );
  }
});

test('a session that is used goes on; one that is not for two hours ends, and any does after twelve', async () => {
  const { app, deps } = await startApp();
  const { cookie, token } = await signInSomebody(deps);
  const hours = (n: number) => new Date(Date.now() + n * 3_600_000);
  const session = deps.db.updateTable('auth.session').where('token', '=', token);
  const ask = () => app.inject({ url: '/api/session', headers: { cookie } });
  const end = async () => {
    const rows = deps.db.selectFrom('auth.session').selectAll().where('token', '=', token);
    return (await rows.executeTakeFirstOrThrow()).expiresAt.getTime();
  };
  await session.set({ updatedAt: hours(-0.5), expiresAt: hours(1.5) }).execute();
  expect((await ask()).headers['set-cookie']).toBeDefined();
  expect(await end()).toBeGreaterThan(hours(1.9).getTime());
  expect(await end()).toBeLessThanOrEqual(hours(2).getTime());
  expect((await ask()).headers['set-cookie']).toBeUndefined();
  await session.set({ createdAt: hours(-11), updatedAt: hours(-1), expiresAt: hours(1) }).execute();
  expect((await ask()).json()).toMatchObject({ user: {} });
  expect(await end()).toBeLessThanOrEqual(hours(1).getTime());
  await session.set({ createdAt: hours(-12.1), expiresAt: hours(1) }).execute();
  expect((await ask()).json()).toMatchObject({ user: null, organisations: [] });
});
