import { expect, test } from 'vitest';
import { attempt, get, NoConnection, ProblemError, post, postToAuth, submit } from './api.ts';
import { problem, serve } from './testing.ts';

const keys = (requests: ReturnType<typeof serve>) =>
  requests.map(({ headers }) => headers.get('idempotency-key'));

test('every command carries an id of its own', async () => {
  const requests = serve({});
  await post('/session/password', { email: 'anna@example.org' });
  await post('/session/password', { email: 'anna@example.org' });
  expect(keys(requests)[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys(requests)).size).toBe(2);
});

test('an asking has one id, however often it is sent and whatever its words are', async () => {
  const asking = { commandId: crypto.randomUUID() };
  const lost = serve({ 'POST /api/session/password': new TypeError('network') });
  await expect(
    post('/session/password', { email: 'bo@example.org' }, asking),
  ).rejects.toBeInstanceOf(NoConnection);
  serve({ 'POST /api/session/password': problem(503, 'unavailable') });
  await expect(
    post('/session/password', { email: 'bo@example.org' }, asking),
  ).rejects.toBeInstanceOf(ProblemError);
  const requests = serve({});
  await post('/session/password', { email: 'bo@example.org' }, asking);
  expect([...keys(lost), ...keys(requests)]).toEqual([asking.commandId, asking.commandId]);
});

test('what is meant once more is asked once more, even after an answer that was lost', async () => {
  const lost = serve({ 'POST /api/signatures/asked': new TypeError('network') });
  await expect(post('/signatures/asked', { token: 'a' })).rejects.toBeInstanceOf(NoConnection);
  const requests = serve({});
  await post('/signatures/asked', { token: 'a' });
  expect(new Set([...keys(lost), ...keys(requests)]).size).toBe(2);
});

test.each([
  [502, 'outcome-unknown'],
  [200, 'outcome-unknown'],
  [413, 'unknown'],
])('an answer %i that is no JSON is said as what it is', async (status, code) => {
  const page = '<html><h1>Something between us and the server</h1></html>';
  serve({ 'POST /api/session/password': new Response(page, { status }) });
  expect(await attempt(post('/session/password', { email: '' }))).toMatchObject({ code });
});

test('the version that was seen travels as If-Match', async () => {
  const requests = serve({});
  await post('/organisations/o/webhooks/w/pause', {}, { ifMatch: 12 });
  expect(requests[0]?.headers.get('if-match')).toBe('"12"');
});

test('a problem that can be put right is returned', async () => {
  serve({ 'POST /api/session/password': problem(422, 'name-taken', '#/name') });
  const returned = await attempt(post('/session/password', { email: 'anna@example.org' }));
  expect(returned).toMatchObject({ code: 'name-taken', errors: [{ pointer: '#/name' }] });
});

test('a fault of the server and a lost connection are said where the form is', async () => {
  serve({ 'POST /api/session/password': problem(500, 'internal') });
  expect(await attempt(post('/session/password', { email: '' }))).toMatchObject({
    code: 'internal',
  });
  serve({ 'POST /api/session/password': new TypeError('network') });
  expect(await attempt(post('/session/password', { email: '' }))).toMatchObject({
    code: 'no-connection',
  });
});

test('where nobody has judged, an action fetches nothing anew', async () => {
  serve({ 'POST /api/session/password': new TypeError('network') });
  const thrown: unknown = await submit(post('/session/password', { email: '' })).catch(
    (error: unknown) => error,
  );
  expect((thrown as Response).headers.get('x-revalidate')).toBe('');
  serve({ 'POST /api/session/password': problem(422, 'name-taken') });
  expect(await submit(post('/session/password', { email: '' }))).toMatchObject({
    code: 'name-taken',
  });
});

test('a command without a session leads nobody away from what was typed', async () => {
  serve({ 'POST /api/session/password': problem(401, 'unauthenticated') });
  expect(await attempt(post('/session/password', { email: '' }))).toMatchObject({
    code: 'unauthenticated',
  });
});

test('the session endpoints say in the same words that nobody is signed in', async () => {
  serve({ 'POST /api/auth/change-password': problem(401, 'UNAUTHORIZED') });
  expect(await attempt(postToAuth('/change-password'))).toMatchObject({ code: 'unauthenticated' });
});

test('whoever is not signed in is led to the sign-in page and back', async () => {
  window.history.pushState({}, '', '/o/people?q=anna');
  serve({ 'GET /api/session': problem(401, 'unauthenticated') });
  const thrown: unknown = await get('/session').catch((error: unknown) => error);
  expect((thrown as Response).headers.get('location')).toBe(
    '/sign-in?next=%2Fo%2Fpeople%3Fq%3Danna',
  );
});

test('the token of a link comes along to the sign-in page and back, and never into an address', async () => {
  window.history.pushState({}, '', '/o/motions/m/join#token=t');
  serve({ 'GET /api/session': problem(401, 'unauthenticated') });
  const thrown: unknown = await get('/session').catch((error: unknown) => error);
  const location = '/sign-in?next=%2Fo%2Fmotions%2Fm%2Fjoin#token=t';
  expect((thrown as Response).headers.get('location')).toBe(location);
});

test('a second question without a session does not forget where to go back to', async () => {
  window.history.pushState({}, '', '/sign-in?next=%2Fo%2Fpeople');
  serve({ 'GET /api/session': problem(401, 'unauthenticated') });
  const thrown: unknown = await get('/session').catch((error: unknown) => error);
  expect((thrown as Response).headers.get('location')).toBe('/sign-in?next=%2Fo%2Fpeople');
});
