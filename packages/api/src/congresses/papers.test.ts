import { expect, test } from 'vitest';
import { textOf } from '../elections/documents/testing/paper.ts';
import { startCongress } from './testing/start-congress.ts';

/** A congress whose decisions have come home: one reported, one not. */
const startAnchored = async () => {
  const started = await startCongress();
  const congress = await started.arrange();
  const { congressId, post, put } = congress;
  const [ada] = await started.members('Ada Lund');
  const owner = { kind: 'person', id: ada };
  const anchor = (title: string, decision: string) =>
    post<{ anchoringId: string }>('/anchorings', { title, decision, owner, dueOn: '2024-10-01' });
  const { anchoringId } = await anchor('Valplan om klimatet', 'A44 första att-satsen');
  await anchor('Distansmöten', 'B8 reservation 2');
  await post(`/anchorings/${anchoringId}/discussions`, { on: '2024-09-20', note: 'Livlig debatt' });
  await put(`/anchorings/${anchoringId}/report`, {
    ...{ changed: 'Valplanen skrevs om', on: '2024-10-02' },
  });
  await post('/delegates-reports', { on: '2024-05-25', text: `@{${ada}} talade två gånger.` });
  await post('/study-evenings', {
    ...{ chapter: 'Kapitel 3', on: '2024-01-12', material: 'Studiebrev 1', came: 12, about: true },
  });
  return { ...started, ...congress, congressId, ada };
};

test('a report says what the congress decided and what we did of each, and what nobody has reported', async () => {
  const { path, as } = await startAnchored();
  const answer = await (await as('member')).get(`${path}/report.pdf`);
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200);
  const printed = (await textOf(answer.rawPayload)).replaceAll(/\s+/g, ' ');
  for (const said of [
    ...['Vad kongressen beslutade och vad vi gjorde', 'Kongressen 2024', 'Karlstad', '5 maj 2024'],
    ...['Valplan om klimatet', 'A44 första att-satsen', 'Ada Lund', 'Livlig debatt'],
    ...['Valplanen skrevs om (2 oktober 2024)', 'Distansmöten', 'Ingen har redovisat det än'],
    ...['Ombudens rapport', 'Ada Lund talade två gånger.', 'Kapitel 3', 'omkring 12'],
    'Ingen motion från föreningen är antecknad som skickad.',
  ])
    expect(printed).toContain(said);
});

test('a list of nominations says whom, to what, on which conditions, by which decision, and that it was sent', async () => {
  const { path, post, put, group, ada } = await startAnchored();
  const made = { to: 'Partistyrelsen', personId: ada, conditions: 'Som ersättare' };
  const { nominationId } = await post<{ nominationId: string }>('/nominations', {
    ...{ ...made, decision: '§ 14 medlemsmötet' },
  });
  await post('/nominations', { to: 'Revisor', name: 'Någon Utifrån' });
  await put(`/nominations/${nominationId}/consent`, { consents: true });
  await put(`/nominations/${nominationId}/sending`, { to: 'valberedningen', on: '2024-01-20' });
  await put(`/nominations/${nominationId}/receipt`, { at: '2024-01-21T09:00:00+01:00' });
  const answer = await group.get(`${path}/nominations.pdf`);
  const printed = (await textOf(answer.rawPayload)).replaceAll(/\s+/g, ' ');
  for (const said of [
    ...['Partistyrelsen', 'Ada Lund', 'Som ersättare', '§ 14 medlemsmötet', 'inte antecknat'],
    ...['20 januari 2024, valberedningen', '21 januari 2024 09:00', 'Revisor', 'Någon Utifrån'],
  ])
    expect(printed).toContain(said);
});

test('the ladder, the days and what is to be done go into a calendar, each deadline at its hour', async () => {
  const { path, post, group } = await startAnchored();
  await post('/deadlines', { for: 'congress', at: '2024-02-06T00:00:00+01:00' });
  await post('/deadlines', { for: 'amendment' });
  await post('/tasks', { what: 'Boka resa', dueOn: '2024-04-05' });
  const { taskId } = await post<{ taskId: string }>('/tasks', {
    what: 'Gjort',
    dueOn: '2024-04-06',
  });
  await post(`/tasks/${taskId}/done`, { on: '2024-01-02' });
  const file = (await group.get(`${path}/calendar.ics`)).body.replaceAll('\r\n ', '');
  expect(file).toContain('DTSTART:20240205T230000Z');
  expect(file).toContain('SUMMARY:Sista tidpunkt: Kongressen (Kongressen 2024)');
  expect(file).toContain('DTSTART;VALUE=DATE:20240505');
  // The day after the last.
  expect(file).toContain('DTEND;VALUE=DATE:20240509');
  expect(file).toContain('SUMMARY:Att göra: Boka resa (Kongressen 2024)');
  expect(file).not.toContain('Gjort');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect((await group.get(`${path}/calendar.ics`)).body.replaceAll('\r\n ', '')).toBe(file);
});

test('the documents of a congress are numbered texts that the group puts in, in versions', async () => {
  const { path, group, put, drop, view } = await startAnchored();
  const begun = await group.post('/texts', {
    ...{ title: 'Partiprogrammet', kind: 'programme', text: 'Rad ett' },
  });
  const { textId } = begun.json<{ textId: string }>();
  await put(`/texts/${textId}`);
  expect((await view()).texts).toMatchObject([
    { textId, title: 'Partiprogrammet', versions: 1, treats: null },
  ]);
  // The group puts in what the congress proposes, and its next version.
  const { written } = (await view()).texts[0]!;
  const next = { text: 'Rad ett\nRad två', basis: written[0]!.versionId };
  expect((await group.post(`/texts/${textId}/versions`, next)).statusCode).toBe(201);
  expect((await view()).texts).toMatchObject([{ versions: 2 }]);
  await drop(`/texts/${textId}`);
  expect((await view()).texts).toEqual([]);
  const unknown = '00000000-0000-4000-8000-000000000001';
  expect((await group.put(`${path}/texts/${unknown}`)).statusCode).toBe(404);
});
