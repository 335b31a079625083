import { randomUUID } from 'node:crypto';
import type { Role } from '@klubba/domain';
import { expect, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';

/** Two of the board and a member; the second of the board has acted a moment ago. */
const start = async () => {
  const { deps, as } = await startApp();
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
  return { first, second, member, role, rolesOf, endSession };
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

test('whose roles are others than a moment ago, and enough, does it once', async () => {
  const { first, second, member, role, rolesOf } = await start();
  for (const path of [role(second, 'secretary'), role(member, 'board')])
    expect((await first.put(path)).statusCode).toBe(200);
  const granted = await second.put(role(member, 'auditor'));
  expect(granted.statusCode).toBe(200);
  expect(granted.headers['idempotency-replayed']).toBeUndefined();
  expect((await member.put(role(member, 'verifier'))).statusCode).toBe(200);
  expect(await rolesOf(member)).toEqual(['member', 'chair', 'board', 'auditor', 'verifier']);
});
