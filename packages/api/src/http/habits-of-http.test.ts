import { expect, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';

const person = { name: 'Siv', email: null, phone: null };

test('what is asked with another method than an address takes is told which it takes', async () => {
  const { board } = await startBoard();
  const answer = await board.put('/people', person);
  expect(answer.json()).toMatchObject({ status: 405, code: 'method-not-allowed' });
  expect(answer.headers.allow).toBe('GET, POST');
  expect((await board.put('/nothing', person)).statusCode).toBe(404);
});

test('what was made says where it can be read', async () => {
  const { board, organisationId } = await startBoard();
  const made = await board.post('/people', person);
  expect(made.headers.location).toBe(
    `/api/organisations/${organisationId}/people/${made.json().personId}`,
  );
  expect((await board.get(String(made.headers.location))).json()).toMatchObject({ name: 'Siv' });
});

test('what has not changed is not sent again, and a tag that a proxy made weak is good for both', async () => {
  const { board } = await startBoard();
  const { personId } = (await board.post('/people', person)).json();
  const url = `/people/${personId}`;
  const first = await board.get(url);
  const tag = String(first.headers.etag);
  expect(tag).toMatch(/^"1-[\w-]{22}"$/);
  const again = await board.get(url, { 'if-none-match': `"other", W/${tag}` });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  const changed = await board.put(
    `${url}/contact`,
    { ...person, name: 'Eva' },
    {
      'if-match': `W/${tag}`,
    },
  );
  expect(changed.statusCode).toBe(200);
  const fresh = await board.get(url, { 'if-none-match': tag });
  expect(fresh.json()).toMatchObject({ name: 'Eva' });
  const list = await board.get('/meetings');
  expect(list.headers.etag).toMatch(/^W\//);
  const known = { 'if-none-match': String(list.headers.etag) };
  expect((await board.get('/meetings', known)).statusCode).toBe(304);
});

test('a list gives as many as were asked for, and the link to the next page is good for the same filters only', async () => {
  const { board } = await startBoard();
  for (const name of ['Anna', 'Berit', 'Cilla']) await board.post('/people', { ...person, name });
  for (const name of ['Ett', 'Två', 'Tre'])
    await board.post('/bodies', {
      ...{ kind: 'workingGroup', name, mandate: '', targetSize: null, decisionId: null },
    });
  for (const path of ['/people', '/bodies']) {
    const page = await board.get(`${path}?limit=2`);
    const list = path.slice(1);
    expect(page.json()[list]).toHaveLength(2);
    const next = /^<(.*)>; rel="next"$/.exec(String(page.headers.link))![1]!;
    const rest = await board.get(next);
    expect(rest.json()[list].length).toBeGreaterThan(0);
    const seen = [...page.json()[list], ...rest.json()[list]].map(({ name }) => name);
    expect(new Set(seen).size).toBe(seen.length);
  }
  const { link } = (await board.get('/people?limit=2')).headers;
  const cursor = /cursor=([^>&]*)/.exec(String(link))![1];
  expect((await board.get(`/people?limit=2&q=anna&cursor=${cursor}`)).json()).toMatchObject({
    status: 400,
    errors: [{ pointer: '#/cursor', code: 'invalid-cursor', in: 'query' }],
  });
  expect((await board.get('/people?limit=0')).statusCode).toBe(400);
});

const startBoard = async () => {
  const started = await startApp();
  return { ...started, board: await started.as('board') };
};
