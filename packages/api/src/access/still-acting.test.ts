import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '@klubba/domain';
import { expect, test } from 'vitest';
import { inOrganisation } from '../store/in-organisation.ts';
import { startApp } from '../testing/start-app.ts';

/** Two of the board and a member; the second of the board has acted a moment ago, and is not trusted for it. */
const start = async () => {
  const { deps, organisationId, as } = await startApp();
  const [first, second, member] = [await as('board'), await as('board'), await as('member')];
  const role = ({ personId }: { personId: string }, role: Role) =>
    `/people/${personId}/roles/${role}`;
  const rolesOf = async ({ personId }: { personId: string }) => {
    const { users } = (await first.get('/users')).json();
    return users.find((user: { personId: string }) => user.personId === personId).roles;
  };
  const session = deps.db.updateTable('auth.session').where('userId', '=', second.userId);
  const endSession = () => session.set({ expiresAt: new Date(Date.now() - 1_000) }).execute();
  expect((await second.put(role(member, 'chair'))).statusCode).toBe(200);
  return { deps, organisationId, first, second, member, role, rolesOf, endSession };
};

test('whose session has ended since does nothing more', async () => {
  const { second, member, role, rolesOf, endSession } = await start();
  await endSession();
  expect((await second.put(role(member, 'auditor'))).json()).toMatchObject({
    status: 401,
    code: 'unauthenticated',
  });
  expect(await rolesOf(member)).toEqual(['member', 'chair']);
});

test('whose role has been revoked since may not do it any more', async () => {
  const { first, second, member, role, rolesOf } = await start();
  expect((await first.delete(role(second, 'board'))).statusCode).toBe(200);
  expect((await second.put(role(member, 'auditor'))).json()).toMatchObject({ status: 403 });
  expect(await rolesOf(member)).toEqual(['member', 'chair']);
});

test('whose session has ended learns neither what a rule says nor what came of an earlier command', async () => {
  const { second, member, role, endSession } = await start();
  const key = { 'idempotency-key': randomUUID() };
  expect((await second.put(role(member, 'auditor'), undefined, key)).statusCode).toBe(200);
  const refused = () => second.put(role({ personId: randomUUID() }, 'auditor'));
  expect((await refused()).statusCode).toBe(422);
  await endSession();
  expect((await refused()).statusCode).toBe(401);
  expect((await second.put(role(member, 'auditor'), undefined, key)).statusCode).toBe(401);
});

test('whose body comes when they are gone does nothing', async () => {
  const { deps, app, organisationId, as } = await startApp();
  const [one, other, member] = [await as('board'), await as('board'), await as('member')];
  await app.listen();
  const slowly = async (method: string, path: string, body: object, meanwhile: () => unknown) => {
    const { port } = app.server.address() as AddressInfo;
    const headers = {
      cookie: one.cookie,
      origin: deps.origin(),
      'content-type': 'application/json',
      'transfer-encoding': 'chunked',
    };
    const url = `http://localhost:${port}/api/organisations/${organisationId}${path}`;
    const request = http.request(url, { method, headers });
    request.flushHeaders();
    await sleep(300);
    await meanwhile();
    request.end(JSON.stringify(body));
    const [answer] = await once(request, 'response');
    return answer.resume().statusCode;
  };
  const invitation = { personId: member.personId, email: 'a@example.org', roles: ['board'] };
  const revoke = () => other.delete(`/people/${one.personId}/roles/board`);
  expect(await slowly('POST', '/invitations', invitation, revoke)).toBe(403);
  await other.put(`/people/${one.personId}/roles/board`);
  const grant = `/people/${member.personId}/roles/board`;
  const session = deps.db.updateTable('auth.session').where('userId', '=', one.userId);
  const signOut = () => session.set({ expiresAt: new Date(0) }).execute();
  expect(await slowly('PUT', grant, {}, signOut)).toBe(401);
  expect((await other.get('/invitations')).json()).toEqual({ invitations: [] });
});

/** Keeps the organisation's log to itself until it is let go, and gives what was answered then. */
const whileWaiting = async <Answer>(
  { deps, organisationId }: Awaited<ReturnType<typeof start>>,
  ask: () => Promise<Answer>,
  meanwhile: () => Promise<unknown>,
) => {
  let release = () => {};
  const held = inOrganisation(deps.db, organisationId, async (tx) => {
    await tx.selectFrom('log.head').select('position').forUpdate().execute();
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  await sleep(50);
  const asked = ask();
  await sleep(100);
  await meanwhile();
  release();
  await held;
  return asked;
};

test('whose command waits its turn until they are gone does nothing', async () => {
  const started = await start();
  const { second, member, role, rolesOf, endSession } = started;
  const ask = () => second.put(role(member, 'auditor'));
  expect((await whileWaiting(started, ask, endSession)).statusCode).toBe(401);
  expect(await rolesOf(member)).toEqual(['member', 'chair']);
});

test('whose roles are others by the time their command is written, and enough, does it once', async () => {
  const started = await start();
  const { deps, organisationId, second, member, role, rolesOf } = started;
  const promote = () =>
    inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .updateTable('read.access')
        .set({ roles: ['board', 'secretary'] })
        .where('personId', '=', second.personId)
        .execute(),
    );
  const granted = await whileWaiting(started, () => second.put(role(member, 'auditor')), promote);
  expect(granted.statusCode).toBe(200);
  expect(granted.headers['idempotency-replayed']).toBeUndefined();
  expect(await rolesOf(member)).toEqual(['member', 'chair', 'auditor']);
});
