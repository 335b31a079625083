import { expect, onTestFinished, test, vi } from 'vitest';
import { paperReader } from '../minutes/paper-reader.ts';
import { keyOf } from '../testing/key-of.ts';
import { runWorker } from '../workers/run-worker.ts';
import { pdfOf, startArchive } from './testing/start-archive.ts';

const idsOf = (entries: readonly { readonly entryId: string }[]) =>
  entries.map(({ entryId }) => entryId);

test('an old decision is recorded as it was written, found, corrected and withdrawn; the trail keeps it all', async () => {
  const { secretary, as, bodyId, entry, record, find, deps } = await startArchive();
  const made = await record();
  expect(made.statusCode, made.body).toBe(201);
  const { entryId } = made.json();
  const member = await as('member');
  // In any form of its words, by its year and by its § as it was written.
  for (const q of ['lokaler', '1987', '§ 12', '"hyra lokalen"'])
    expect(idsOf(await find(`?q=${encodeURIComponent(q)}`, member)), q).toEqual([entryId]);
  expect(await find('?q=lokal%20-torget', member)).toEqual([]);
  expect(await find('?year=1988', member)).toEqual([]);
  const [found] = await find('?year=1987', member);
  expect(found).toMatchObject({
    ...{ origin: 'earlierArchive', number: '§ 12', toldDay: '1987-03-12', source: 'Pärm 3' },
    ...{ bodyId, bodyName: 'Styrelsen', voucher: null, file: null },
    recordedBy: { personId: secretary.personId, name: 'Siv' },
  });
  // It is no decision of the register, and has none of its numbers.
  expect((await secretary.get('/decisions')).json().decisions).toEqual([]);
  const stored = await deps.db
    .selectFrom('log.event')
    .select('data')
    .where('streamId', '=', entryId)
    .execute();
  expect(JSON.stringify(stored)).not.toMatch(/torget|Pärm|Lokalen|§ 12/);

  const corrected = await secretary.post(`/archive-entries/${entryId}/corrections`, {
    ...{ ...entry, toldDay: '1988', reason: 'Fel år på ryggen' },
  });
  expect(corrected.statusCode, corrected.body).toBe(200);
  const view = (await member.get(`/archive-entries/${entryId}`)).json();
  expect(view).toMatchObject({ version: 2, toldDay: '1988', isCorrected: true });
  expect(view.changes.map(({ what, reason }: Record<string, string>) => [what, reason])).toEqual([
    ['recorded', null],
    ['corrected', null],
  ]);
  const trail = async (who: typeof member) =>
    (await who.get(`/archive-entries/${entryId}/events`)).json().events;
  expect((await trail(secretary))[0].data).toMatchObject({
    toldDay: '1987-03-12',
    source: 'Pärm 3',
  });
  expect((await trail(member))[0].data).toMatchObject({ source: null });

  const withdrawal = { reason: 'Stod i en annan förenings pärm' };
  await secretary.post(`/archive-entries/${entryId}/withdrawal`, withdrawal);
  expect([await find(), await find('?state=withdrawn', member)]).toEqual([[], []]);
  expect(idsOf(await find('?state=withdrawn'))).toEqual([entryId]);
  expect((await member.get(`/archive-entries/${entryId}`)).statusCode).toBe(404);
  const gone = (await secretary.get(`/archive-entries/${entryId}`)).json();
  expect(gone.changes.at(-1)).toMatchObject({ what: 'withdrawn', ...withdrawal });
  expect((await member.post('/archive-entries', entry)).statusCode).toBe(403);
});

test('what nobody knows is left out, what cannot be is refused, and what is there already is told', async () => {
  const { app, deps, organisationId, secretary, bodyId, entry, record, find } =
    await startArchive();
  const bare = await record({ toldDay: null, number: null, bodyId: null, title: null });
  expect(bare.statusCode, bare.body).toBe(201);
  const code = async (changed: object) => (await record(changed)).json().code;
  expect(await code({ toldDay: '2998-05-11' })).toBe('archive-day-ahead');
  expect((await record({ toldDay: 'våren 87' })).json()).toMatchObject({
    errors: [{ pointer: '#/toldDay', code: 'not-a-told-day' }],
  });
  expect(await code({ bodyId: secretary.personId })).toBe('body-not-found');
  expect(await code({ bodyName: 'Festkommittén' })).toBe('archive-body-told-twice');
  expect(await code({ voucherId: bodyId })).toBe('person-not-registered');
  expect(await code({ text: `Att välja @{${bodyId}}` })).toBe('person-not-registered');
  expect(await code({ audience: undefined })).toBe('invalid');
  await record();
  const again = await record({ text: 'Att köpa en stol', source: 'PÄRM 3' });
  expect(again.json()).toMatchObject({
    code: 'archive-entry-looks-known',
    facts: { entry: '§ 12, 1987-03-12, Lokalen' },
  });
  expect((await record({ text: 'Att köpa en stol', isAnother: true })).statusCode).toBe(201);
  expect((await record({ kind: 'minutes' })).statusCode).toBe(201);
  expect(await find()).toHaveLength(4);
  // The latest day first, what has none last, page by page.
  const first = (await secretary.get('/archive-entries?limit=3')).json();
  expect(first.years).toEqual([1987]);
  const rest = await find(`?limit=3&cursor=${encodeURIComponent(first.next)}`);
  expect(idsOf(rest)).toEqual([bare.json().entryId]);
  const file = await secretary.get('/archive-entries/file');
  expect(file.body).toContain('Pärm 3;medlemmarna;;införd ur äldre arkiv;Siv');
  expect((await secretary.get('/archive-entries/file?format=json')).json()[0]).toMatchObject({
    origin: 'earlierArchive',
  });
  // A program vouches for nothing.
  const roles = ['board'] as const;
  const key = await keyOf(app, deps, organisationId, {
    ...{ roles, scopes: ['archive:read', 'archive:write'] },
  });
  const told = { ...entry, number: '§ 13' };
  expect((await key.post('/archive-entries', told)).json().code).toBe(
    'archive-key-vouches-for-nothing',
  );
  const vouched = { ...told, voucherId: secretary.personId };
  expect((await key.post('/archive-entries', vouched)).statusCode).toBe(201);
  const reader = await keyOf(app, deps, organisationId, { roles, scopes: ['archive:read'] });
  expect((await reader.post('/archive-entries', vouched)).statusCode).toBe(403);
  expect((await reader.get('/archive-entries')).statusCode).toBe(200);
});

test('its PDF is found by what it says, and read by those it is for: members, or whoever sat there then', async () => {
  const { secretary, as, deps, bodyId, record, find, keep } = await startArchive();
  const { hash } = await keep(await pdfOf('Protokoll om snickerier i klubbhuset'));
  const { hash: text } = await keep(Buffer.from('Inget protokoll'));
  const { hash: broken } = await keep(Buffer.from('%PDF-1.7 trasig'));
  const minutes = { kind: 'minutes', number: null, text: null, audience: 'board' } as const;
  const record1 = (sent: object) => record({ ...minutes, ...sent });
  const file = { hash, fileName: '1987.pdf' };
  const code = async (sent: object) => (await record1(sent)).json().code;
  expect(await code({ file: { ...file, hash: 'a'.repeat(64) } })).toBe('file-not-kept');
  expect(await code({ file: { ...file, hash: text } })).toBe('archive-file-no-pdf');
  const { entryId } = (await record1({ file })).json();
  expect(await code({ title: 'En annan titel', file })).toBe('archive-file-known');
  await record1({ title: 'Trasig', file: { hash: broken, fileName: 'trasig.pdf' } });
  const worker = runWorker(deps, paperReader, { pause: 10, onError: console.error });
  onTestFinished(() => worker.stop());
  await vi.waitFor(
    async () =>
      expect((await find()).map((one) => one.file?.read).toSorted()).toEqual([
        ...['read', 'unreadable'],
      ]),
    { timeout: 60_000 },
  );
  const [found, ...others] = await find('?q=snickeri');
  expect(found).toMatchObject({ entryId, excerpt: expect.stringContaining('snickerier') });
  expect(others).toEqual([]);
  const [member, sat, later] = [await as('member'), await as('member'), await as('member')];
  const office = { role: 'member' };
  for (const [who, from, to] of [
    [sat, '1987-01-01', '1987-12-31'],
    [later, '1990-01-01', '1990-12-31'],
  ] as const) {
    const given = await secretary.post(`/bodies/${bodyId}/offices`, {
      ...{ ...office, personId: who.personId, from, to },
    });
    expect(given.statusCode, given.body).toBeLessThan(300);
  }
  const auditor = await as('auditor');
  for (const [who, reads] of [
    ...([
      [member, false],
      [later, false],
      [sat, true],
      [auditor, true],
    ] as const),
  ]) {
    expect(idsOf(await find('?q=snickeri', who))).toEqual(reads ? [entryId] : []);
    const sent = await who.get(`/archive-entries/${entryId}/file`);
    expect(sent.statusCode).toBe(reads ? 200 : 404);
  }
  const sent = await sat.get(`/archive-entries/${entryId}/file`);
  expect(sent.headers['content-disposition']).toBe("attachment; filename*=UTF-8''1987.pdf");
}, 90_000);
