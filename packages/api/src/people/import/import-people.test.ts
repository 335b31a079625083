import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { startApp } from '../../testing/start-app.ts';
import type { Imported } from './contract.ts';

const start = async () => {
  const started = await startApp({ now: () => new Date('2026-05-10T12:00:00Z') });
  const secretary = await started.as('secretary');
  const send = (text: string, more: object = {}, headers = {}) =>
    secretary.post('/people/imports', { text, preview: false, ...more }, headers);
  const preview = async (text: string, more: object = {}) => {
    const answer = await send(text, { ...more, preview: true });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json().imported as Imported;
  };
  const find = async (q: string) =>
    (await secretary.get(`/people?q=${encodeURIComponent(q)}`)).json().people;
  const written = async () =>
    (await started.deps.db.selectFrom('log.event').select('position').execute()).length;
  return { ...started, ...{ secretary, send, preview, find, written } };
};

test('a file of Zetkin is looked at first: who is new, what changes of whom, and nothing is written', async () => {
  const { secretary, preview, send, find, written } = await start();
  const person = { name: 'Åsa Ek', email: 'asa@example.org', phone: '070-123 45 67' };
  await secretary.post('/people', person);
  const before = await written();
  const file = [
    'First name;Last name;Email;Phone;Member since;Ext ID',
    'Åsa;Ek;ASA@example.org;+46 70 999 99 99;2025-01-01;17',
    'Bo;Ask;bo@example.org;;20240301;18',
  ].join('\r\n');
  const seen = await preview(file);
  expect(seen).toMatchObject({
    ignored: ['Ext ID'],
    faults: [],
    rows: [
      {
        ...{ line: 2, what: 'changed', name: 'Åsa Ek' },
        changes: [
          { field: 'phone', was: '070-123 45 67', is: '+46 70 999 99 99' },
          { field: 'memberSince', was: null, is: '2025-01-01' },
        ],
      },
      { line: 3, what: 'new', personId: null, name: 'Bo Ask' },
    ],
  });
  expect(await written()).toBe(before);
  const key = { 'idempotency-key': randomUUID() };
  const done = await send(file, { plan: seen.plan }, key);
  expect(done.statusCode, done.body).toBe(200);
  expect((await send(file, { plan: seen.plan }, key)).json()).toEqual({ imported: null });
  expect(await find('Ek')).toMatchObject([
    { phone: '+46 70 999 99 99', membership: { from: '2025-01-01' } },
  ]);
  expect(await find('Bo Ask')).toMatchObject([{ membership: { from: '2024-03-01' } }]);
  // The same file once more changes nothing.
  expect((await preview(file)).rows.map(({ what }) => what)).toEqual(['same', 'same']);
});

test('duplicates are found, in the register and in the file, and what is wrong is told by its line', async () => {
  const { secretary, preview, send, written } = await start();
  await secretary.post('/people', { name: 'Dag Ek', email: 'dag@example.org', phone: null });
  const file = [
    'Namn,E-post,Medlem sedan',
    'Mats Ek,dag@example.org,',
    'Siv Ask,siv@example.org,',
    'Siv Ask,siv@example.org,',
    ',ingen@example.org,',
    'Fel Adress,fel adress,',
    'Fel Dag,,i fjol',
    'Dag Ek,,',
  ].join('\n');
  const { rows, faults } = await preview(file);
  expect(rows.map(({ line, what }) => [line, what])).toEqual([
    [3, 'new'],
    [8, 'same'],
  ]);
  expect(faults).toMatchObject([
    { line: 2, code: 'email-of-another', field: 'email', facts: { name: 'Dag Ek' } },
    { line: 4, code: 'row-given-twice', facts: { line: 3 } },
    { line: 5, code: 'required', field: 'name' },
    { line: 6, code: 'not-an-email', field: 'email' },
    { line: 7, field: 'memberSince' },
  ]);
  const before = await written();
  expect((await send(file)).json()).toMatchObject({
    code: 'rows-with-faults',
    facts: { count: 5 },
  });
  expect(await written()).toBe(before);
  expect((await preview(file, { sharesEmail: true })).rows.map(({ line }) => line)).toContain(2);
  for (const nobody of ['E-post\na@example.org', ''])
    expect((await send(nobody)).json()).toMatchObject({ code: 'file-without-names' });
});

test('the list of people read in again is what it was: who has left stays gone', async () => {
  const { secretary, preview } = await start();
  const add = async (name: string, phone: string | null) =>
    (await secretary.post('/people', { name, email: null, phone })).json().personId as string;
  const eva = await add('Eva Gick', null);
  await add('Bo Ask', '+46 70 123 45 67');
  await secretary.post(`/people/${eva}/memberships`, { on: '2020-01-01' });
  const left = await secretary.post(`/people/${eva}/memberships/end`, {
    ...{ on: '2023-01-01', reason: 'left' },
  });
  expect(left.statusCode, left.body).toBe(200);
  const file = (await secretary.get('/people/file?format=csv')).body;
  expect(file).toContain("'+46 70 123 45 67");
  const { rows, faults } = await preview(file);
  expect([faults, rows.filter(({ what }) => what !== 'same')]).toEqual([[], []]);
  const others = (await preview(file.replaceAll(/Eva Gick|Bo Ask/g, 'Ny $&'))).rows;
  expect(others.filter(({ what }) => what === 'new')).toMatchObject([
    { name: 'Ny Bo Ask', changes: [{ field: 'phone', was: null, is: '+46 70 123 45 67' }] },
    { name: 'Ny Eva Gick', changes: [] },
  ]);
});

test('a quotation mark that never ends swallows nobody', async () => {
  const { send } = await start();
  const file = 'Namn;E-post\nAnna;\n"Cilla;c@example.org\nDoris;d@example.org\n';
  expect((await send(file, { preview: true })).json()).toMatchObject({
    ...{ code: 'quote-not-closed', facts: { line: 3 } },
    detail: expect.stringContaining('line 3'),
  });
});

test('a register of 5,000 people with columns that nobody reads is taken in', async () => {
  const { preview, send } = await start();
  const row = (i: number) =>
    `${100_000 + i};Förnamn${i};Efternamnsson${i};person${i}@example.org;Storgatan ${i}, en trappa upp till höger;141 45;Huddinge`;
  const file = [
    'Medlemsnummer;Förnamn;Efternamn;E-post;Gatuadress;Postnummer;Postort',
    ...Array.from({ length: 5000 }, (_, i) => row(i)),
  ].join('\n');
  expect(Buffer.byteLength(file)).toBeGreaterThan(512 * 1024);
  expect((await preview(file)).rows).toHaveLength(5000);
  expect((await send(`${file}\n${row(5000)}`, { preview: true })).json()).toMatchObject({
    ...{ code: 'file-too-long', facts: { most: 5000 } },
  });
}, 120_000);

test('what somebody else registered meanwhile is looked at anew', async () => {
  const { secretary, preview, send } = await start();
  const file = 'Namn;E-post\nSiv Ask;siv@example.org';
  const { plan } = await preview(file);
  await secretary.post('/people', { name: 'Siv Ask', email: 'siv@example.org', phone: null });
  expect((await send(file, { plan })).json()).toMatchObject({ code: 'register-changed-since' });
});

test('2,000 people with 40 mistakes: each is told by its line, and the others are taken in', async () => {
  const { preview, send, find } = await start();
  const row = (i: number) =>
    i % 50 === 7 ? `Person ${i};ingen adress` : `Person ${i};person${i}@example.org`;
  const file = ['Namn;E-post', ...Array.from({ length: 2000 }, (_, i) => row(i))].join('\n');
  const seen = await preview(file);
  expect([seen.rows.length, seen.faults.length]).toEqual([1960, 40]);
  expect(seen.faults[0]).toMatchObject({ line: 9, code: 'not-an-email' });
  const done = await send(file, { plan: seen.plan, withoutFaulty: true });
  expect(done.statusCode, done.body.slice(0, 500)).toBe(200);
  expect(await find('person1999@example.org')).toHaveLength(1);
  const named = (await find('Person 57')).map(({ name }: { name: string }) => name);
  expect(named).not.toContain('Person 57');
}, 120_000);
