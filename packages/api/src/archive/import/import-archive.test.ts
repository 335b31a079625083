import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { pdfOf, startArchive } from '../testing/start-archive.ts';
import type { ImportArchiveBody, ImportedEntries } from './contract.ts';

const start = async () => {
  const started = await startArchive();
  const { secretary } = started;
  const send = (text: string, more: Partial<ImportArchiveBody> = {}, headers = {}) =>
    secretary.post('/archive-entries/imports', { text, preview: false, ...more }, headers);
  const preview = async (text: string, more: Partial<ImportArchiveBody> = {}) => {
    const answer = await send(text, { ...more, preview: true });
    expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
    return answer.json().imported as ImportedEntries;
  };
  const written = async () =>
    (await started.deps.db.selectFrom('log.event').select('position').execute()).length;
  return { ...started, ...{ send, preview, written } };
};

test('a file is looked at first, PDFs with it; what is wrong is told by its row, and the same file again records nothing', async () => {
  const { preview, send, find, written, keep, secretary } = await start();
  const { hash } = await keep(await pdfOf('Protokoll'));
  const { hash: text } = await keep(Buffer.from('Ingen PDF'));
  const files = [
    { fileName: 'Årsmöte 1987.pdf', hash },
    { fileName: 'fusk.pdf', hash: text },
    { fileName: 'ingen.pdf', hash },
  ];
  const file = [
    'Slag;Datum;Organ;§;Rubrik;Beslut;Pärm;För;Fil;Hylla',
    'Protokoll;19870312;Styrelsen;;Protokoll 3/87;;Pärm 3;styrelsen;årsmöte 1987.pdf;B',
    'Beslut;1987-03;styrelsen;§ 12;Lokalen;Att hyra lokalen;;medlemmar;;B',
    ';1987;;§ 13;Stolar;"Att köpa stolar\nav Bo";;;;B',
    'Beslut;1987;Festkommittén;1;Fest;;;;;B',
    'Beslut;i fjol;;2;Fel dag;;;;;B',
    'Beslut;2998;;3;Framtid;;;;;B',
    'Brev;1987;;4;Fel slag;;;;;B',
    'Beslut;1987;;5;Fel fil;;;;saknas.pdf;B',
    'Beslut;1987;;6;Ingen PDF;;;;fusk.pdf;B',
    'Beslut;1987;;7;Fel läsare;;;alla;;B',
    'Beslut;1987;;8;;;;;;B',
    'Beslut;1987-03;Styrelsen;§ 12;Lokalen;Att hyra lokalen;;;;B',
  ].join('\r\n');
  const before = await written();
  const seen = await preview(file, { files, source: 'Pärm 4', kind: 'decision' });
  // Nobody is taken to be let in.
  expect(
    seen.faults
      .filter(({ field, code }) => field === 'audience' && code === 'required')
      .map(({ line }) => line),
  ).toContain(4);
  const told = { files, source: 'Pärm 4', kind: 'decision', audience: 'members' } as const;
  const { rows, faults, ignored, unusedFiles, plan } = await preview(file, told);
  expect(rows).toMatchObject([
    {
      ...{ line: 2, what: 'new', kind: 'minutes', toldDay: '1987-03-12', source: 'Pärm 3' },
      ...{ audience: 'board', fileName: 'årsmöte 1987.pdf', bodyName: 'Styrelsen' },
    },
    { line: 3, number: '§ 12', source: 'Pärm 4', audience: 'members', toldDay: '1987-03' },
    { line: 4, kind: 'decision', text: 'Att köpa stolar\nav Bo' },
  ]);
  expect(faults.map(({ line, code, field }) => [line, code, field])).toEqual([
    [6, 'archive-body-unknown', 'body'],
    [7, 'not-a-told-day', 'toldDay'],
    [8, 'archive-day-ahead', 'toldDay'],
    [9, 'archive-kind-unknown', 'kind'],
    [10, 'archive-file-not-chosen', 'file'],
    [11, 'archive-file-no-pdf', 'file'],
    [12, 'archive-audience-unknown', 'audience'],
    [13, 'archive-entry-says-nothing', 'title'],
    [14, 'row-given-twice', null],
  ]);
  expect([ignored, unusedFiles]).toEqual([['Hylla'], ['ingen.pdf']]);
  expect((await send(file, told)).json()).toMatchObject({
    ...{ code: 'rows-with-faults', facts: { count: 9 } },
  });
  expect(await written()).toBe(before);
  const asWritten = await preview(file, { ...told, bodiesAsWritten: true });
  expect(asWritten.rows.map(({ bodyName }) => bodyName)).toContain('Festkommittén');

  const confirmed = { ...told, plan, withoutFaulty: true };
  const key = { 'idempotency-key': randomUUID() };
  const done = await send(file, confirmed, key);
  expect(done.statusCode, done.body).toBe(200);
  expect((await send(file, confirmed, key)).json()).toEqual({ imported: null });
  expect(await find()).toHaveLength(3);
  const once = await written();
  expect((await preview(file, told)).rows.map(({ what }) => what)).toEqual([
    'same',
    'same',
    'same',
  ]);
  await send(file, { ...told, withoutFaulty: true });
  expect(await written()).toBe(once);
  // The same number of the same source in other words is asked about, and so are the same minutes.
  const other = 'Slag;Datum;Organ;§;Rubrik;Källa\nBeslut;1987-03;Styrelsen;§ 12;Annat;Pärm 4';
  expect((await preview(other, told)).faults).toMatchObject([
    { code: 'archive-entry-looks-known', facts: { entry: '§ 12, 1987-03, Lokalen' } },
  ]);
  expect((await preview(other, { ...told, areOthers: true })).faults).toEqual([]);
  const again = 'Slag;Rubrik;Fil\nProtokoll;Samma fil;ingen.pdf';
  expect((await preview(again, told)).faults).toMatchObject([{ code: 'archive-file-known' }]);
  expect((await send(file, { ...told, plan: 'another' })).json().code).toBe(
    'register-changed-since',
  );
  // What was had as JSON can be read in again.
  const list = JSON.stringify([
    { kind: 'decision', title: 'Ur JSON', toldDay: '1969', source: 'S' },
  ]);
  expect((await preview(list, told)).rows).toMatchObject([{ line: 1, title: 'Ur JSON' }]);
  for (const none of ['Dag\n1987', '[', '{"a":1}'])
    expect((await send(none)).json().code).toBe('archive-file-without-words');
  expect((await send('Rubrik;Dag\n"Aldrig slut;1987\nNästa;1987')).json()).toMatchObject({
    ...{ code: 'quote-not-closed', facts: { line: 2 } },
  });
  expect((await secretary.get('/archive-entries?year=1987')).json().entries).toHaveLength(3);
});

test('2,000 rows with 40 mistakes: each is told by its line, and the others are taken in', async () => {
  const { preview, send, find } = await start();
  const row = (i: number) =>
    `${i % 50 === 7 ? 'i fjol' : 1950 + (i % 60)};§ ${i};Beslut nummer ${i}`;
  const file = ['Dag;§;Rubrik', ...Array.from({ length: 2000 }, (_, i) => row(i))].join('\n');
  const told = { kind: 'decision', audience: 'members', source: 'Liggaren' } as const;
  const seen = await preview(file, told);
  expect([seen.rows.length, seen.faults.length]).toEqual([1960, 40]);
  expect(seen.faults[0]).toMatchObject({ line: 9, code: 'not-a-told-day' });
  const done = await send(file, { ...told, plan: seen.plan, withoutFaulty: true });
  expect(done.statusCode, done.body.slice(0, 500)).toBe(200);
  expect(await find(`?q=${encodeURIComponent('§ 1999')}`)).toHaveLength(1);
}, 120_000);
