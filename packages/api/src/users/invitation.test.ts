import { randomUUID } from 'node:crypto';
import type { Role } from '@klubba/domain';
import { expect, test } from 'vitest';
import { openBrowser } from '../testing/sign-in.ts';
import { registerPerson, startApp, startAssociation } from '../testing/start-app.ts';

const password = 'en mening som räcker';

const invite = async (roles: Role[] = ['member'], email = `${randomUUID()}@example.org`) => {
  const started = await startApp();
  const { app, deps, organisationId, as } = started;
  const board = await as('board');
  const personId = await registerPerson(deps, organisationId, 'Mats');
  const answer = await board.post('/invitations', { personId, email, roles });
  const { link, invitationId } = answer.json();
  const token: string = link.split('#token=')[1];
  return { ...started, board, personId, invitationId, token, guest: openBrowser(app) };
};

test('an invitation lets its person in with its roles, once', async () => {
  const { guest, token, board, personId, app } = await invite(
    ['secretary', 'chair'],
    'mats@example.org',
  );
  const answer = await guest.auth('/invitation/accept', { token, name: 'Mats', password });
  expect(answer.statusCode).toBe(200);
  expect((await guest.get('/api/session')).json()).toMatchObject({
    user: { email: 'mats@example.org' },
    organisations: [{ personId, roles: ['secretary', 'chair'] }],
  });
  expect((await board.get('/invitations')).json()).toEqual({ invitations: [] });
  const again = await openBrowser(app).auth('/invitation/accept', { token, name: 'Eva', password });
  expect(again.json()).toMatchObject({ code: 'invitation-invalid' });
  const back = openBrowser(app);
  await back.auth('/sign-in/email', { email: 'mats@example.org', password });
  expect(await back.isSignedIn()).toBe(true);
});

test('an address outside ASCII is no address to sign in with, and that is said', async () => {
  const { board, personId } = await invite();
  const body = { personId, email: 'åsa@exämple.se', roles: [] };
  expect((await board.post('/invitations', body)).json()).toMatchObject({
    errors: [{ pointer: '#/email', code: 'email-outside-ascii' }],
  });
});

test('of three who use one link at the same moment, one is let in', async () => {
  const { token, app, board } = await invite();
  const answers = await Promise.all(
    [1, 2, 3].map((i) =>
      openBrowser(app).auth('/invitation/accept', { token, name: `Mats ${i}`, password }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400]);
  const { users } = (await board.get('/users')).json();
  expect(users).toHaveLength(2);
});

test('a password that is too short does not use up the link', async () => {
  const { guest, token } = await invite();
  const short = await guest.auth('/invitation/accept', { token, name: 'Mats', password: 'kort' });
  expect(short.json()).toMatchObject({ code: 'password-too-short' });
  const right = await guest.auth('/invitation/accept', { token, name: 'Mats', password });
  expect(right.statusCode).toBe(200);
});

test('a link that was taken back, replaced, altered or has grown old opens nothing', async () => {
  const taken = await invite();
  await taken.board.delete(`/invitations/${taken.invitationId}`);
  expect((await taken.board.delete(`/invitations/${taken.invitationId}`)).statusCode).toBe(404);
  const replaced = await invite();
  await replaced.board.post('/invitations', {
    personId: replaced.personId,
    email: 'mats@example.org',
    roles: [],
  });
  const altered = await invite();
  const tokens = [
    { ...taken },
    { ...replaced },
    { ...altered, token: altered.token.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')) },
    { ...altered, token: altered.token.slice(4) },
    { ...altered, token: 'x' },
  ];
  for (const { guest, token } of tokens)
    expect(
      (await guest.auth('/invitation/accept', { token, name: 'Mats', password })).json(),
    ).toMatchObject({ code: 'invitation-invalid' });
});

test('of two links for one new address at the same moment, one makes the sign-in and the other asks for it', async () => {
  const email = `${randomUUID()}@example.org`;
  const { app, deps, token, guest } = await invite(['member'], email);
  const other = await startAssociation(app, deps);
  const personId = await registerPerson(deps, other.organisationId, 'Mats');
  const board = await other.as('board');
  const { link } = (await board.post('/invitations', { personId, email, roles: [] })).json();
  const tokens = [token, link.split('#token=')[1]];
  const answers = await Promise.all(
    tokens.map((token) => guest.auth('/invitation/accept', { token, name: 'Mats', password })),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403]);
  const late = answers.findIndex(({ statusCode }) => statusCode === 403);
  expect(answers[late]!.json()).toMatchObject({ code: 'sign-in-first' });
  const again = await guest.auth('/invitation/accept', { token: tokens[late] });
  expect(again.statusCode).toBe(200);
});

test('an invitation by somebody who may invite no more opens nothing', async () => {
  const { guest, token, board, as } = await invite(['board']);
  const other = await as('board');
  expect((await other.delete(`/people/${board.personId}/roles/board`)).statusCode).toBe(200);
  const answer = await guest.auth('/invitation/accept', { token, name: 'Mats', password });
  expect(answer.json()).toMatchObject({ code: 'invitation-invalid' });
  expect(await guest.isSignedIn()).toBe(false);
  expect((await other.get('/users')).json().users).toHaveLength(2);
});

test('an invitation lives for three days', async () => {
  let now = new Date();
  const { app, deps, organisationId, as } = await startApp({ now: () => now });
  const board = await as('board');
  const personId = await registerPerson(deps, organisationId);
  const { link } = (
    await board.post('/invitations', { personId, email: 'eva@example.org', roles: [] })
  ).json();
  now = new Date(now.getTime() + 72 * 3_600_000);
  const guest = openBrowser(app);
  const token = link.split('#token=')[1];
  expect(
    (await guest.auth('/invitation/accept', { token, name: 'Eva', password })).json(),
  ).toMatchObject({ code: 'invitation-invalid' });
});

test('whoever can sign in already joins another association from inside only', async () => {
  const email = 'berit@example.org';
  const { app, deps, guest, token } = await invite(['member'], email);
  await guest.auth('/invitation/accept', { token, name: 'Berit', password });
  const other = await startAssociation(app, deps);
  const board = await other.as('board');
  const personId = await registerPerson(deps, other.organisationId, 'Berit');
  const { link } = (
    await board.post('/invitations', { personId, email, roles: ['auditor'] })
  ).json();
  const second = { token: link.split('#token=')[1] };
  const outside = openBrowser(app);
  expect(
    (await outside.auth('/invitation/accept', { ...second, name: 'Eva', password })).json(),
  ).toMatchObject({ code: 'sign-in-first' });
  expect((await guest.auth('/invitation/accept', second)).statusCode).toBe(200);
  expect((await guest.get('/api/session')).json().organisations).toHaveLength(2);
});

test('only people of the association are invited', async () => {
  const { board } = await invite();
  const personId = '6b1f2f6e-6d0c-4c7e-9a39-0d4c7d1c2a10';
  const answer = await board.post('/invitations', { personId, email: 'a@example.org', roles: [] });
  expect(answer.json()).toMatchObject({ status: 422, code: 'person-not-registered' });
});
