import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { signInSomebody, startApp, startAssociation } from '../testing/start-app.ts';

test('a role that is granted is held at once, and gone when revoked', async () => {
  const { as } = await startApp();
  const board = await as('board');
  const member = await as('member');
  const role = `/people/${member.personId}/roles/secretary`;
  expect((await board.put(role)).json()).toMatchObject({ personId: member.personId });
  expect((await member.get('/api/session')).json().organisations).toMatchObject([
    { name: 'Föreningen', roles: ['member', 'secretary'] },
  ]);
  expect((await board.delete(role)).statusCode).toBe(200);
  expect((await member.get('/api/session')).json().organisations).toMatchObject([
    { roles: ['member'] },
  ]);
});

test('the last board role stays', async () => {
  const { as } = await startApp();
  const board = await as('board');
  const answer = await board.delete(`/people/${board.personId}/roles/board`);
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({
    code: 'last-board-role',
    errors: [{ pointer: '#/role', code: 'last-board-role' }],
  });
});

test('nobody is two people by writing an id in capitals', async () => {
  const { as, organisationId } = await startApp();
  const board = await as('board');
  const { personId } = board;
  const capitals = `/api/organisations/${organisationId.toUpperCase()}/people/${personId.toUpperCase()}`;
  expect((await board.put(`${capitals}/roles/board`)).json()).toMatchObject({
    code: 'role-already-held',
  });
  expect((await board.put(`${capitals}/roles/chair`)).json()).toMatchObject({ personId });
  expect((await board.delete(`/people/${personId}/roles/chair`)).statusCode).toBe(200);
  expect((await board.delete(`${capitals}/roles/board`)).json()).toMatchObject({
    code: 'last-board-role',
  });
});

test('without a session there is 401, without the role 403, and for a stranger no such association', async () => {
  const { app, deps, as, organisationId } = await startApp();
  const member = await as('member');
  const elsewhere = await startAssociation(app, deps);
  const stranger = await elsewhere.as('board');
  const users = `/api/organisations/${organisationId}/users`;
  expect((await app.inject(users)).statusCode).toBe(401);
  expect((await member.get(users)).json()).toMatchObject({ status: 403, code: 'forbidden' });
  const answers = [users, `/api/organisations/${randomUUID()}/users`, '/api/organisations/x/users'];
  for (const url of answers)
    expect((await stranger.get(url)).json()).toEqual((await stranger.get('/api/nothing')).json());
});

test('an answer of the API is kept by nobody, however its address is spelled', async () => {
  const { app, as, organisationId } = await startApp();
  const { cookie } = await as('board');
  for (const path of ['/api/session', '/%61pi/session', 'http://x/api/session'])
    expect((await app.inject({ url: path, headers: { cookie } })).headers, path).toMatchObject({
      'cache-control': 'no-store',
    });
  const users = `/%61pi/organisations/${organisationId}/users`;
  const answer = await app.inject({ url: users, headers: { cookie } });
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
});

test('a request from another site is refused', async () => {
  const { as } = await startApp();
  const board = await as('board');
  const role = `/people/${board.personId}/roles/chair`;
  const foreign = await board.put(role, undefined, { origin: 'https://evil.example' });
  expect(foreign.json()).toMatchObject({ status: 403, code: 'foreign-origin' });
});

test('a session shows all associations of a user and no one else', async () => {
  const { app, deps, as } = await startApp();
  const member = await as('member');
  const nobody = await signInSomebody(deps);
  const session = (cookie: string) =>
    app.inject({ url: '/api/session', headers: { cookie } }).then((answer) => answer.json());
  expect((await session(member.cookie)).organisations).toHaveLength(1);
  expect(await session(nobody.cookie)).toMatchObject({
    organisations: [],
    user: { email: nobody.email },
  });
});
