import { expect, test } from 'vitest';
import { startMeeting } from '../meetings/testing/start-meeting.ts';

const rowsOf = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

test('every list can be had whole as CSV and JSON, by whoever may see it', async () => {
  const { secretary, as, carry, clause, present } = await startMeeting();
  const people = Array.from({ length: 60 }, (_, i) => ({
    ...{ name: `Person ${i}`, email: null, phone: null },
  }));
  await secretary.post('/people/batches', { people });
  await secretary.post('/people', { name: '=1+1;"x"', email: null, phone: '+46 70 1234567' });
  await carry(await clause(`att @{${present[1]}} bygger`));
  const csv = await secretary.get('/people/file');
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.headers['content-disposition']).toContain('people.csv');
  expect(csv.body.startsWith('\uFEFF')).toBe(true);
  const [head, ...rows] = rowsOf(csv.body);
  expect(head?.slice(0, 4)).toEqual(['Namn', 'E-post', 'Telefon', 'Medlem sedan']);
  // More than a page of the list, and no formula among them.
  const json = (await secretary.get('/people/file?format=json')).json();
  expect(rows.length).toBe(json.length);
  expect(rows.length).toBeGreaterThan(60);
  expect(csv.body).toContain(`"'=1+1;""x"""`);
  expect(csv.body).toContain("'+46 70 1234567");
  // The filters of the list are those of the file.
  expect(rowsOf((await secretary.get('/people/file?q=Person')).body)).toHaveLength(61);
  // As the document has them, and nothing that the server only needs to find them.
  const listed = (await secretary.get('/decisions')).json().decisions;
  expect((await secretary.get('/decisions/file?format=json')).json()).toEqual(
    listed.map((one: object) => ({ ...one, rendered: 'att Siv bygger' })),
  );
  const decisions = await secretary.get('/decisions/file');
  // Read by people: no word of the program's own, neither for a state nor for yes and no.
  expect(decisions.body).toContain('att Siv bygger;bifall;;;ingen ansvarig;');
  expect(csv.body).toContain(';nej;');
  expect((await secretary.get('/meetings/file')).body).toContain(';pågår;');
  for (const path of ['/meetings', '/to-do', '/decided-fees', '/motions']) {
    const answer = await secretary.get(`${path}/file`);
    expect(answer.statusCode, path + answer.body).toBe(200);
    expect((await secretary.get(`${path}/file?format=json`)).json()).toEqual(expect.any(Array));
  }
  const member = await as('member');
  expect((await member.get('/people/file')).statusCode).toBe(403);
  expect((await member.get('/decisions/file')).statusCode).toBe(200);
});
