import { randomUUID } from 'node:crypto';
import { addDays } from '@klubba/domain';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inOrganisation } from '../store/in-organisation.ts';
import { keyOf, program } from '../testing/key-of.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { registerPerson, startApp, startAssociation } from '../testing/start-app.ts';
import type { KeyList, SecretMade } from './contract.ts';

const password = 'en mening som räcker';
const today = new Date().toISOString().slice(0, 10);
const lastDay = addDays(today, 90);

/** Somebody of the board, with a password to show again. */
const startWithBoard = async () => {
  const started = await startApp();
  const { app, deps, organisationId, as } = started;
  const board = await as('board');
  const personId = await registerPerson(deps, organisationId);
  const email = `${personId}@example.org`;
  const invited = await board.post('/invitations', { personId, email, roles: ['board'] });
  const mats = openBrowser(app);
  const token = invited.json().link.split('=')[1];
  await mats.auth('/invitation/accept', { token, name: 'Mats', password });
  const proof = async (purpose: string) => {
    const { id } = (await mats.auth('/step-up/begin', { purpose })).json();
    return (await mats.auth('/step-up/finish', { id, password })).json().grant as string;
  };
  const root = `/api/organisations/${organisationId}`;
  const create = async (body: object, headers: Record<string, string> = {}) =>
    mats.send('POST', `${root}/keys`, body, {
      'x-step-up': await proof(`make-secret:${organisationId}`),
      ...headers,
    });
  const list = async () => (await board.get('/keys')).json<KeyList>().keys;
  return { ...started, board, mats, proof, root, create, list };
};

const webSite = {
  name: 'The web site',
  roles: ['member'],
  scopes: ['decisions:read', 'organisations:read'],
  lastDay,
};

test('a key is made by whoever proves who they are, told once, and reads what its scopes open', async () => {
  const { app, organisationId, board, create, list } = await startWithBoard();
  const headers = { 'idempotency-key': randomUUID() };
  const made = (await create(webSite, headers)).json<SecretMade>();
  expect(made.secret).toMatch(/^klubba_\w{64}$/);
  // The night after, where the association is at home.
  expect(made.expiresAt).toMatch(/T2[23]:00:00\.000Z$/);
  expect((await create(webSite, headers)).json()).toEqual({
    ...{ ...made, secret: null, expiresAt: null },
  });
  const site = program(app, organisationId, made.secret!);
  expect((await site.get('/decisions')).json()).toMatchObject({ decisions: [] });
  const [key] = await list();
  expect(key).toMatchObject({ keyId: made.keyId, name: 'The web site', version: 1 });
  expect(key!.secrets).toEqual([
    expect.objectContaining({ begins: made.secret!.slice(0, 12), expiresAt: made.expiresAt }),
  ]);
  expect(key!.secrets[0]!.lastUsedAt).not.toBeNull();
  expect(JSON.stringify(await list())).not.toContain(made.secret!.slice(12));
  expect((await board.post('/keys', webSite)).json().code).toBe('step-up-required');
});

test('what a program does stands in the log under its key, by its name, and needs no origin', async () => {
  const { app, deps, organisationId, as } = await startApp();
  const desk = await keyOf(app, deps, organisationId, {
    roles: ['secretary'],
    scopes: ['organisations:write', 'meetings:write', 'meetings:read'],
  });
  const established = await desk.post('/bodies', {
    ...{ kind: 'board', name: 'Styrelsen', mandate: '', targetSize: null, decisionId: null },
  });
  expect(established.statusCode).toBe(201);
  const { bodyId } = established.json();
  const drafted = await desk.post('/meetings', {
    ...{ bodyId, kind: 'boardMeeting', title: 'Styrelsemöte', startsOn: '2026-12-01' },
  });
  expect(drafted.statusCode, drafted.body).toBe(201);
  const board = await as('board');
  const { events } = (await board.get(`/meetings/${drafted.json().meetingId}/events`)).json();
  expect(events[0].by).toEqual({ personId: desk.keyId, name: 'A program' });
});

test('what it shows tells it what is missing', async () => {
  const { app, deps, organisationId } = await startApp();
  const reader = await keyOf(app, deps, organisationId, {
    roles: ['member'],
    scopes: ['decisions:read'],
  });
  const beyond = await reader.get('/meetings');
  expect(beyond.json()).toMatchObject({
    ...{ status: 403, code: 'scope-missing', facts: { scope: 'meetings:read' } },
  });
  expect(beyond.headers['www-authenticate']).toContain('insufficient_scope');
  expect((await reader.get('/people')).json().code).toBe('forbidden');
  expect((await program(app, organisationId, 'klubba_no').get('/decisions')).json()).toMatchObject({
    ...{ status: 401, code: 'key-unknown' },
  });
  const url = `/api/organisations/${organisationId}/decisions`;
  for (const authorization of ['Bearer', 'Bearer ', `Bearer: ${reader.secret}`, reader.secret]) {
    const refused = await app.inject({ url, headers: { authorization } });
    expect(refused.json(), authorization).toMatchObject({ status: 401, code: 'key-unknown' });
    expect(refused.json().detail).toContain('Authorization: Bearer klubba_');
  }
  for (const headers of [{}, { authorization: 'Basic c2l2OnNpdg==' }]) {
    const refused = await app.inject({ url, headers });
    expect(refused.json()).toMatchObject({ status: 401, code: 'unauthenticated' });
    expect(refused.headers['www-authenticate']).toBe('Bearer');
  }
  const other = await startAssociation(app, deps);
  const there = program(app, other.organisationId, reader.secret);
  expect((await there.get('/decisions')).json()).toMatchObject({ status: 404, code: 'not-found' });
  const answered = await reader.get('/decisions');
  expect(answered.headers['ratelimit-policy']).toBe('"key";q=600;w=60');
  expect(answered.headers.ratelimit).toMatch(/^"key";r=59\d;t=\d+$/);
});

test('never signs, and gets to no keys, roles or invitations, whatever its roles', async () => {
  const { app, deps, organisationId } = await startApp();
  const all = await keyOf(app, deps, organisationId, {
    roles: ['board', 'verifier', 'secretary', 'chair'],
    scopes: ['minutes:write', 'minutes:read', 'people:write'],
  });
  const id = randomUUID();
  for (const asked of [
    all.get('/keys'),
    all.delete(`/keys/${all.keyId}`),
    all.get('/users'),
    all.put(`/people/${id}/roles/board`),
    all.post('/invitations', { personId: id, roles: [] }),
    all.post(`/meetings/${id}/minutes/signatures`, { documentHash: 'ab' }),
  ])
    expect((await asked).json().code).toBe('people-only');
});

test('a secret that follows on another is good beside it until the overlap is over', async () => {
  const { app, organisationId, create, mats, proof, root } = await startWithBoard();
  const made = (await create(webSite)).json<SecretMade>();
  const rotate = async (overlapHours: number) =>
    (
      await mats.send(
        'POST',
        `${root}/keys/${made.keyId}/secrets`,
        { lastDay, overlapHours },
        { 'x-step-up': await proof(`make-secret:${made.keyId}`) },
      )
    ).json<SecretMade>();
  const codeOf = async (secret: string) =>
    (await program(app, organisationId, secret).get('/decisions')).json().code;
  const second = await rotate(1);
  expect(await codeOf(made.secret!)).toBeUndefined();
  expect(await codeOf(second.secret!)).toBeUndefined();
  const third = await rotate(0);
  for (const { secret } of [made, second]) expect(await codeOf(secret!)).toBe('key-expired');
  expect(await codeOf(third.secret!)).toBeUndefined();
});

test('a revoked key opens nothing from then on, not even for a command that is on its way', async () => {
  const { app, deps, organisationId, board, create, list } = await startWithBoard();
  const made = (await create(webSite)).json<SecretMade>();
  const site = program(app, organisationId, made.secret!);
  expect((await site.get('/decisions')).statusCode).toBe(200);
  expect((await board.delete(`/keys/${made.keyId}`)).statusCode).toBe(200);
  const refused = await site.get('/decisions');
  expect(refused.json()).toMatchObject({ status: 401, code: 'key-revoked' });
  expect(refused.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  expect((await list())[0]!.revokedAt).not.toBeNull();
  expect((await board.delete(`/keys/${made.keyId}`)).json().code).toBe('key-revoked');
  const { secretId } = (await list())[0]!.secrets[0]!;
  const acting = inOrganisation(deps.db, organisationId, (tx) =>
    sql`select auth.key_still_acting(${secretId}, ${organisationId})`.execute(tx),
  );
  await expect(acting).rejects.toMatchObject({ code: 'KL401' });
});

test('whose requests come too fast is told when to come again', async () => {
  const { app, deps, organisationId } = await startApp();
  const reader = await keyOf(app, deps, organisationId, {
    roles: ['member'],
    scopes: ['decisions:read'],
  });
  // The whole minute's, of which nothing but the last is of interest.
  for (let n = 0; n < 600; n += 50)
    await Promise.all(Array.from({ length: 50 }, () => reader.get('/decisions')));
  const refused = await reader.get('/decisions');
  expect(refused.json()).toMatchObject({ status: 429, code: 'rate-limited' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.headers.ratelimit).toMatch(/^"key";r=0;t=\d+$/);
});
