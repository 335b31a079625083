import { roles } from '@klubba/domain';
import { expect, test } from 'vitest';
import { answersIn } from '../testing/declared.ts';
import { type Document, operationsOf } from '../testing/operations.ts';
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
  for (const [limit, code] of [
    ['0', 'too-small'],
    ['501', 'too-big'],
    ['alla', 'not-a-number'],
    ['2.5', 'not-whole'],
  ])
    expect((await board.get(`/people?limit=${limit}`)).json(), limit).toMatchObject({
      status: 400,
      errors: [{ pointer: '#/limit', code, in: 'query' }],
    });
});

test('every list takes a limit, says where it goes on, and knows a cursor of another list', async () => {
  const { app, as, organisationId } = await startApp();
  const all = await as(...roles);
  const document = (await app.inject('/openapi.json')).json() as Document;
  const answers = answersIn(document);
  for (const name of ['Anna', 'Berit']) await all.post('/people', { ...person, name });
  const { link } = (await all.get('/people?limit=1')).headers;
  const foreign = /cursor=([^>&]*)/.exec(String(link))![1];
  const lists = operationsOf(document).filter(
    ({ operationId, path }) => operationId.startsWith('list') && !path.startsWith('/api/auth/'),
  );
  expect(lists.length).toBeGreaterThan(40);
  for (const { operationId, parameters, url, path } of lists) {
    const taken = parameters.map(({ name }) => name);
    const place = /^list(Open)?Events$/.test(operationId) ? 'after' : 'cursor';
    expect(taken, operationId).toEqual(expect.arrayContaining(['limit', place]));
    const saysMore = Object.keys(answers(operationId, 200)?.headers ?? {}).includes('Link');
    expect(saysMore || path.startsWith('/api/open-data/'), operationId).toBe(true);
    const asked = await all.get(`${url(organisationId)}?limit=1`);
    expect([200, 404], `${operationId} ${asked.body}`).toContain(asked.statusCode);
    if (asked.statusCode === 404 || place === 'after') continue;
    expect((await all.get(`${url(organisationId)}?cursor=${foreign}`)).json()).toMatchObject(
      operationId === 'listPeople'
        ? { people: expect.any(Array) }
        : { status: 400, errors: [{ pointer: '#/cursor', code: 'invalid-cursor' }] },
    );
  }
});

test('a list that can change is asked for what has changed since, and misses nothing', async () => {
  const { app, as, organisationId, deps } = await startApp();
  const all = await as(...roles);
  const document = (await app.inject('/openapi.json')).json() as Document;
  const ids = [];
  for (const name of ['Anna', 'Berit'])
    ids.push((await all.post('/people', { ...person, name })).json().personId);
  const since = new Date(deps.now().getTime() + 1).toISOString();
  await expect.poll(() => deps.now().toISOString() > since).toBe(true);
  await all.put(`/people/${ids[1]}/contact`, { ...person, name: 'Berit Ek' });
  const { people } = (await all.get(`/people?changedSince=${since}`)).json();
  expect(people.map(({ personId }: { personId: string }) => personId)).toEqual([ids[1]]);
  expect((await all.get('/people?changedSince=yesterday')).statusCode).toBe(400);
  expect((await all.get('/people?changedSince=0000-01-01T00:00:00Z')).statusCode).toBe(400);
  const changing = operationsOf(document).filter(
    ({ operationId, parameters }) =>
      operationId.startsWith('list') && parameters.some(({ name }) => name === 'changedSince'),
  );
  expect(changing.map(({ operationId }) => operationId).sort()).toEqual([
    ...['listCongresses', 'listDecisions', 'listElections', 'listEmployments', 'listMeetings'],
    ...['listMotions', 'listPeople', 'listTexts'],
  ]);
  for (const { operationId, url } of changing) {
    const asked = await all.get(`${url(organisationId)}?changedSince=${since}`);
    expect(asked.statusCode, operationId).toBe(200);
    if (operationId !== 'listPeople')
      expect(Object.values(asked.json()).find(Array.isArray), operationId).toEqual([]);
  }
});

test('a text that mentions somebody stands as people read it, too, beside the stored one', async () => {
  const { app, board } = await startBoard();
  const { personId } = (await board.post('/people', { ...person, name: 'Åsa Ek' })).json();
  const nobody = '00000000-0000-4000-8000-000000000000';
  const body = { kind: 'workingGroup', name: 'Fest', targetSize: null, decisionId: null };
  const mandate = `Leds av @{${personId}} och @{${board.personId},protected}.`;
  await board.post('/bodies', { ...body, mandate });
  await board.post('/bodies', { ...body, name: 'Kultur', mandate: 'Leds av ingen.' });
  const { bodies, rendered } = (await board.get('/bodies')).json();
  const place = bodies.findIndex(({ name }: { name: string }) => name === 'Fest');
  expect(bodies[place].mandate).toBe(mandate);
  const name = (await board.get(`/people/${board.personId}`)).json().name;
  expect(rendered).toEqual([
    { pointer: `/bodies/${place}/mandate`, text: `Leds av Åsa Ek och ${name}.` },
  ]);
  expect((await board.get('/decisions')).json()).not.toHaveProperty('rendered');
  expect((await board.post('/bodies', { ...body, mandate: `@{${nobody}}` })).statusCode).toBe(422);
  const { components } = (await app.inject('/openapi.json')).json() as Document;
  const naming = Object.entries(components.schemas).filter(
    ([, { properties = {} }]) => 'people' in (properties as object),
  );
  const without = naming.filter(([, { properties }]) => !('rendered' in (properties as object)));
  // What has people and no texts, and the log, which is read as it is stored.
  const bare = ['AccessEvents', 'Electorate', 'PeopleList', 'PeopleNamed', 'RegisterPeopleBody'];
  expect(without.map(([schema]) => schema).filter((schema) => !bare.includes(schema))).toEqual([]);
});

const startBoard = async () => {
  const started = await startApp();
  return { ...started, board: await started.as('board') };
};
