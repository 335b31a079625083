import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';

const json = { 'content-type': 'application/json' };

const startBoard = async () => {
  const started = await startApp();
  const board = await started.as('board');
  const person = { name: 'Siv', email: null, phone: null };
  const sendText = (payload: string, headers: Record<string, string> = json) =>
    started.app.inject({
      method: 'POST',
      url: `/api/organisations/${started.organisationId}/people`,
      headers: { cookie: board.cookie, origin: 'http://localhost:3000', ...headers },
      payload,
    });
  return { ...started, board, person, sendText };
};

test('every answer that is no success is a problem that machines can read', async () => {
  const { app } = await startApp();
  const answer = await app.inject('/api/nothing');
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.json()).toEqual({
    type: 'urn:klubba:problem:not-found',
    title: 'There is nothing here',
    status: 404,
    detail: expect.stringMatching(/\w/),
    code: 'not-found',
    errors: [],
  });
});

test('what stood in the way is said in the language asked for, with its figures, and in English where neither is', async () => {
  const { board } = await startBoard();
  const asked = async (language?: string) => {
    const headers = language === undefined ? {} : { 'accept-language': language };
    const answer = await board.post('/people', { name: 'x'.repeat(201), email: null }, headers);
    const { title, detail, errors } = answer.json();
    return { title, detail, of: errors[0].detail, ...answer.headers };
  };
  const swedish = {
    ...{ title: 'Begäran är inte giltig', detail: 'Rätta fälten som är markerade.' },
    ...{ of: 'Högst 200.', 'content-language': 'sv', vary: expect.stringContaining('language') },
  };
  const english = {
    title: 'The request is not valid',
    'content-language': 'en',
    of: 'At most 200.',
  };
  for (const language of ['sv', 'sv-SE,sv;q=0.9,en;q=0.8', 'de, en;q=0.2, sv;q=0.7', 'SV-fi'])
    expect(await asked(language), language).toMatchObject(swedish);
  for (const language of [undefined, '', '*', 'de', 'en-GB, sv;q=0.9', 'sv;q=0', 'sv;q=x', ';;,'])
    expect(await asked(language), language).toMatchObject(english);
  const refused = async (language: string) => {
    const asks = { on: '2024-01-01' };
    const path = `/people/${board.personId}/memberships`;
    await board.post(path, asks);
    return (await board.post(path, asks, { 'accept-language': language })).json();
  };
  const [said, told] = [await refused('sv'), await refused('en')];
  expect(said).toMatchObject({ status: 422, title: 'En regel sa nej', code: told.code });
  expect(said.detail).not.toBe(told.detail);
  expect(said.errors[0]?.detail ?? said.detail).toBe(said.detail);
});

test('what is not JSON, or not read alike by everybody, is a 400 that says so', async () => {
  const { sendText } = await startBoard();
  for (const [text, expected] of [
    ['{', { code: 'malformed' }],
    ['{"name":"a","name":"b"}', { errors: [{ pointer: '#/name', code: 'duplicate-key' }] }],
    ['{"name":"a\\u0000"}', { errors: [{ pointer: '#/name', code: 'nul-character' }] }],
    ['{"name":"\\ud800"}', { errors: [{ pointer: '#/name', code: 'lone-surrogate' }] }],
    ['{"name":1e400}', { errors: [{ pointer: '#/name', code: 'number-out-of-range' }] }],
    ['{"__proto__":{}}', { errors: [{ pointer: '#/__proto__', code: 'forbidden-key' }] }],
  ] as const)
    expect((await sendText(text)).json(), text).toMatchObject({ status: 400, ...expected });
});

test('unknown fields, wrong types and missing ones are named where they are', async () => {
  const { board } = await startBoard();
  const answer = await board.post('/people', { email: 7, phone: null, 'a/b': 1 });
  expect(answer.json()).toMatchObject({
    status: 400,
    code: 'invalid',
    errors: [
      { pointer: '#/name', code: 'required' },
      { pointer: '#/email', code: 'invalid-type' },
      { pointer: '#/a~1b', code: 'unknown-field' },
    ],
  });
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`field-${i}`, i]));
  expect((await board.post('/people', many)).json().errors).toHaveLength(100);
  const long = await board.post('/people', { name: 'x'.repeat(201), email: null, phone: null });
  expect(long.json().errors).toEqual([
    { pointer: '#/name', code: 'too-big', detail: 'At most 200.', facts: { maximum: 200 } },
  ]);
});

test('what is no UTF-8 is refused instead of kept as something else', async () => {
  const { app, board, organisationId } = await startBoard();
  const send = (payload: Buffer) =>
    app.inject({
      method: 'POST',
      url: `/api/organisations/${organisationId}/people`,
      headers: { cookie: board.cookie, origin: 'http://localhost:3000', ...json },
      payload,
    });
  const person = '{"name":"Åsa","email":null,"phone":null}';
  expect((await send(Buffer.from(person))).statusCode).toBe(201);
  const refused = await send(Buffer.from(person, 'latin1'));
  expect(refused.json()).toMatchObject({ status: 400, code: 'malformed' });
  for (const path of ['/people?q=%C5sa', '/people/%C5sa', '/decisions?q=%ff'])
    expect((await board.get(path)).statusCode, path).toBe(400);
});

test('a day or an instant in no year of ours is a slip, wherever it stands', async () => {
  const { board } = await startBoard();
  const { bodyId } = (
    await board.post('/bodies', {
      ...{ kind: 'board', name: 'Styrelsen', mandate: '', targetSize: null, decisionId: null },
    })
  ).json();
  const meeting = { bodyId, kind: 'boardMeeting', title: 'Möte', startsAt: '18:30', place: 'Här' };
  const drafted = await board.post('/meetings', { ...meeting, startsOn: '2026-05-10' });
  const { meetingId } = drafted.json();
  const owner = { kind: 'body', id: bodyId };
  for (const year of ['0000', '0001', '1899', '3000', '9999'])
    for (const [path, body, pointer] of [
      ['/meetings', { ...meeting, startsOn: `${year}-01-01` }, '#/startsOn'],
      [`/people/${board.personId}/memberships`, { on: `${year}-01-01` }, '#/on'],
      [`/people/${board.personId}/fees`, { year: 2026, on: `${year}-01-01` }, '#/on'],
      [
        `/meetings/${meetingId}/notice`,
        { at: `${year}-01-01T00:00:00.000Z`, channels: ['email'] },
        '#/at',
      ],
      [
        `/meetings/${meetingId}/clauses/${randomUUID()}/acclamation`,
        { outcome: 'carried', assignment: { owner, dueOn: `${year}-01-01` } },
        '#/assignment/dueOn',
      ],
    ] as const)
      expect((await board.post(path, body)).json(), `${year} ${path}`).toMatchObject({
        status: 400,
        errors: [{ pointer }],
      });
  for (const path of ['/people', '/offices', `/people/${board.personId}`])
    expect((await board.get(`${path}?on=0000-01-01`)).statusCode, path).toBe(400);
});

test('a command that takes nothing refuses a body', async () => {
  const { board } = await startBoard();
  const answer = await board.put(`/people/${board.personId}/roles/chair`, { because: 'I can' });
  expect(answer.json().errors).toMatchObject([{ pointer: '#/because', code: 'unknown-field' }]);
});

test('an address that is no id, or that no database could hold, is a 400', async () => {
  const { board } = await startBoard();
  expect((await board.get('/people/siv')).json()).toMatchObject({
    status: 400,
    errors: [{ pointer: '#/personId', code: 'invalid-format', in: 'path' }],
  });
  expect((await board.get('/decisions?search=%00')).json()).toMatchObject({
    status: 400,
    errors: [{ pointer: '#/search', code: 'invalid-format', in: 'query' }],
  });
  expect((await board.get('/decisions?cursor=eyJhIjoxfQ')).json()).toMatchObject({
    status: 400,
    errors: [{ pointer: '#/cursor', code: 'invalid-cursor', in: 'query' }],
  });
  expect((await board.get('/people/%zz')).json()).toMatchObject({ status: 400 });
});

test('too large is 413, another media type 415', async () => {
  const { board, sendText } = await startBoard();
  const huge = await board.post('/people', { name: 'x'.repeat(600_000) });
  expect(huge.json()).toMatchObject({ status: 413, code: 'too-large' });
  const text = await sendText('name=Siv', { 'content-type': 'text/plain' });
  expect(text.json()).toMatchObject({ status: 415, code: 'unsupported-media-type' });
});

test('a command sent again is done once and answered alike; its key is not for another one', async () => {
  const { board, person } = await startBoard();
  const key = { 'idempotency-key': randomUUID() };
  const first = await board.post('/people', person, key);
  const again = await board.post('/people', person, key);
  expect(again.json()).toEqual(first.json());
  expect(again.headers).toMatchObject({ etag: first.headers.etag, 'idempotency-replayed': 'true' });
  expect((await board.post('/people', { ...person, name: 'Eva' }, key)).json()).toMatchObject({
    status: 422,
    code: 'idempotency-key-reused',
  });
  expect(
    (await board.post('/people', person, { 'idempotency-key': 'again' })).json(),
  ).toMatchObject({
    status: 400,
    errors: [{ pointer: '#/idempotency-key', in: 'header' }],
  });
});

test('a version that has passed is 412, and nothing has happened', async () => {
  const { board, person } = await startBoard();
  const { personId } = (await board.post('/people', person)).json();
  const rename = (name: string, version: string) =>
    board.put(`/people/${personId}/contact`, { ...person, name }, { 'if-match': version });
  const renamed = await rename('Eva', '"1"');
  expect(renamed.headers.etag).toBe('"2"');
  expect((await rename('Berit', '"1"')).json()).toMatchObject({
    status: 412,
    code: 'version-mismatch',
    facts: { version: 2 },
  });
  expect((await rename('Berit', '2')).statusCode).toBe(400);
  expect((await board.get(`/people/${personId}`)).json()).toMatchObject({ name: 'Eva' });
});

test('of two who change the same at once from the same version, one is told', async () => {
  const { board, person } = await startBoard();
  const { personId } = (await board.post('/people', person)).json();
  const answers = await Promise.all(
    ['Eva', 'Berit', 'Mats'].map((name) =>
      board.put(`/people/${personId}/contact`, { ...person, name }, { 'if-match': '"1"' }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412, 412]);
});

test('what goes wrong on our side stays there', async () => {
  const { board, deps } = await startBoard();
  await deps.db.destroy();
  const answer = await board.get('/people');
  expect(answer.json()).toEqual({
    type: 'urn:klubba:problem:internal',
    title: 'Something went wrong on our side',
    status: 500,
    detail: 'Something went wrong on our side. Try again in a while.',
    code: 'internal',
    errors: [],
  });
});

test('whoever follows a link to what is not there gets a page in their language, a program the problem', async () => {
  const { app, organisationId } = await startApp();
  const url = `/api/organisations/${organisationId}/meetings/file`;
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'sv' };
  const page = await app.inject({ url, headers: browser });
  expect(page.statusCode).toBe(401);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.body).toContain('<html lang="sv">');
  expect(page.body).toMatch(/<h1>\p{L}[^<]+<\/h1>/u);
  const style = /href="([^"]+\.css)"/.exec(page.body)![1]!;
  expect((await app.inject(style)).headers['content-type']).toContain('text/css');
  const asked = await app.inject({ url, headers: { accept: '*/*' } });
  expect(asked.headers['content-type']).toContain('application/problem+json');
  const wrong = await app.inject({
    ...{ url: `/api/open-data/${organisationId}/meetings?modified_since=x`, headers: browser },
  });
  expect(wrong.body).toMatch(/<strong>modified_since<\/strong>: Skriv dag, /);
  expect(wrong.body).not.toContain('markerade');
  const sent = await app.inject({ method: 'POST', url, headers: browser });
  expect(sent.headers['content-type']).toContain('application/problem+json');
});
