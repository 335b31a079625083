import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { newAuthenticator } from '../auth/testing/authenticator.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { registerPerson, startApp } from '../testing/start-app.ts';

const password = 'en mening som räcker';

const start = async () => {
  const started = await startApp();
  const { app, deps, organisationId, as } = started;
  const board = await as('board');
  const personId = await registerPerson(deps, organisationId, 'Mats');
  const email = `${randomUUID()}@example.org`;
  const invite = (headers?: Record<string, string>) =>
    board.post('/invitations', { personId, email, roles: ['chair'] }, headers);
  const joined = async () => {
    const token = (await invite()).json().link.split('=')[1];
    const browser = openBrowser(app);
    await browser.auth('/invitation/accept', { token, name: 'Mats', password });
    return browser;
  };
  const trail = async () => {
    const { events, people } = (await board.get('/access-events')).json();
    const ofMats = events.filter((event: Event) => event.data.personId === personId);
    return { people, told: ofMats.map(tell), events: ofMats as Event[] };
  };
  const tell = ({ type, data: { role, credential, change } }: Event) =>
    [type, role, credential, change].filter(Boolean).join(' ');
  return { ...started, board, personId, email, invite, joined, trail };
};

type Event = { type: string; by: object | null; data: Record<string, string> };

test('board and auditor read who was invited, given a role and signed out, and whose sign-in changed', async () => {
  const { as, board, personId, joined, trail } = await start();
  const mats = await joined();
  const begun = await mats.auth('/step-up/begin', { purpose: 'add-passkey' });
  const proven = { id: begun.json().id, password };
  const { grant } = (await mats.auth('/step-up/finish', proven)).json();
  const options = '/api/auth/passkey/generate-register-options';
  const asked = await mats.send('GET', options, undefined, { 'x-step-up': grant });
  const response = newAuthenticator().enrol(asked.json());
  await mats.auth('/passkey/verify-registration', { response, name: 'Matsnyckeln' });
  await board.put(`/people/${personId}/roles/auditor`);
  await board.delete(`/people/${personId}/roles/chair`);
  expect((await board.delete(`/people/${personId}/sessions`)).statusCode).toBe(200);
  const { told, people, events } = await trail();
  expect(told).toEqual([
    'PersonInvited',
    'UserAdmitted',
    'RoleGranted chair',
    'CredentialChanged passkey added',
    'RoleGranted auditor',
    'RoleRevoked chair',
    'SessionsEnded',
  ]);
  expect(people).toContainEqual({ personId, name: 'Mats' });
  expect(events[3]!.by).toEqual({ personId, name: 'Mats' });
  expect(JSON.stringify(events)).not.toMatch(/Matsnyckeln|example\.org/);
  expect((await (await as('auditor')).get('/access-events')).statusCode).toBe(200);
  expect((await (await as('secretary', 'chair')).get('/access-events')).statusCode).toBe(403);
});

test('the board signs somebody out everywhere, and nobody who cannot sign in', async () => {
  const { board, personId, joined } = await start();
  const end = () => board.delete(`/people/${personId}/sessions`);
  expect((await end()).json()).toMatchObject({ status: 422, code: 'person-without-sign-in' });
  const mats = await joined();
  expect(await mats.isSignedIn()).toBe(true);
  expect((await end()).statusCode).toBe(200);
  expect(await mats.isSignedIn()).toBe(false);
  expect((await board.get('/users')).statusCode).toBe(200);
});

test('an invitation that is asked for again is the same, and opens', async () => {
  const { app, board, personId, invite, trail } = await start();
  const key = { 'idempotency-key': randomUUID() };
  const [first, again] = [await invite(key), await invite(key)];
  expect(again.json()).toEqual(first.json());
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect((await board.get('/invitations')).json().invitations).toHaveLength(1);
  expect((await invite({ 'if-match': '"1"' })).statusCode).toBe(412);
  const other = { personId, email: 'b@example.org', roles: [] };
  expect((await board.post('/invitations', other, key)).json()).toMatchObject({
    code: 'idempotency-key-reused',
  });
  const token = first.json().link.split('=')[1];
  const accepted = { token, name: 'Mats', password };
  expect((await openBrowser(app).auth('/invitation/accept', accepted)).statusCode).toBe(200);
  expect((await trail()).told.slice(0, 2)).toEqual(['PersonInvited', 'UserAdmitted']);
});

test('an invitation is taken back once, however often it is asked', async () => {
  const { board, invite, trail } = await start();
  const { invitationId } = (await invite()).json();
  const withdraw = (headers?: Record<string, string>) =>
    board.delete(`/invitations/${invitationId}`, headers);
  expect((await withdraw({ 'if-match': '"1"' })).statusCode).toBe(412);
  const key = { 'idempotency-key': randomUUID() };
  const answers = [await withdraw(key), await withdraw(key)];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await withdraw()).statusCode).toBe(404);
  expect((await trail()).told).toEqual(['PersonInvited', 'InvitationWithdrawn']);
});
