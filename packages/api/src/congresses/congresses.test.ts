import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { sitDown } from '../meetings/stories/desk.ts';
import type { PeopleNamed } from '../people/contract.ts';
import { startCongress } from './testing/start-congress.ts';

const midnight = '2024-02-05T24:00:00+01:00';

test('a congress has a ladder of deadlines with their hour, in order, and says which is next', async () => {
  const { arrange, list, now } = await startCongress();
  const { post, put, drop, view } = await arrange();
  const { deadlineId } = await post<{ deadlineId: string }>('/deadlines', {
    ...{ for: 'congress', at: '2024-02-06T00:00:00+01:00' },
  });
  await post('/deadlines', { for: 'notice', name: 'Kallelsen', at: '2024-01-19T12:00:00+01:00' });
  await post('/deadlines', { for: 'amendment' });

  expect((await view()).deadlines).toMatchObject([
    { for: 'notice', name: 'Kallelsen', at: '2024-01-19T11:00:00.000Z' },
    { for: 'congress', at: '2024-02-05T23:00:00.000Z' },
    { for: 'amendment', at: null },
  ]);
  expect((await list()).congresses).toMatchObject([{ nextDeadline: { for: 'notice' } }]);
  now('2024-01-19T11:00:01Z');
  expect((await list()).congresses).toMatchObject([{ nextDeadline: { for: 'congress' } }]);

  await put(`/deadlines/${deadlineId}`, { for: 'congress', at: '2024-01-10T12:00:00+01:00' });
  expect((await view()).deadlines[0]).toMatchObject({ deadlineId, for: 'congress' });
  await drop(`/deadlines/${deadlineId}`);
  expect((await view()).deadlines).toHaveLength(2);
  expect((await list()).congresses[0]!.nextDeadline).toBeNull();
});

test('a second congress begins from the first: ladder, classes and tasks, moved or without a moment', async () => {
  const { arrange } = await startCongress();
  const first = await arrange();
  await first.post('/deadlines', { for: 'congress', at: '2024-02-06T00:00:00+01:00' });
  await first.put('/classes/B', { name: 'Partiprogrammet', answeredBy: 'Programkommissionen' });
  await first.post('/tasks', { what: 'Boka resa', dueOn: '2024-04-05' });
  const { congressId: templateId } = first;

  const from = { name: 'Kongressen 2026', templateId, startsOn: '2026-02-02', endsOn: null };
  const moved = await (await arrange({ ...from, moveDeadlines: true })).view();
  expect(moved.template).toEqual({ congressId: templateId, name: 'Kongressen 2024' });
  // As many days before the congress, at midnight still.
  expect(moved.deadlines).toMatchObject([{ for: 'congress', at: '2025-11-04T23:00:00.000Z' }]);
  expect(moved.classes).toMatchObject([{ letter: 'B', answeredBy: 'Programkommissionen' }]);
  expect(moved.tasks).toMatchObject([{ what: 'Boka resa', owner: null, dueOn: '2026-01-03' }]);

  const bare = await (await arrange(from)).view();
  expect(bare.deadlines).toMatchObject([{ for: 'congress', at: null }]);
  expect(bare.tasks).toMatchObject([{ what: 'Boka resa', dueOn: null }]);
});

test('its classes say which of them it treats, and who answers each', async () => {
  const { arrange } = await startCongress();
  const { put, drop, view } = await arrange();
  await put('/classes/B', { name: 'Partiprogrammet', treated: false, answeredBy: 'PK' });
  await put('/classes/A', { name: 'Övriga motioner' });
  expect((await view()).classes).toEqual([
    { letter: 'A', name: 'Övriga motioner', treated: true, answeredBy: '' },
    { letter: 'B', name: 'Partiprogrammet', treated: false, answeredBy: 'PK' },
  ]);
  await drop('/classes/A');
  expect((await view()).classes).toHaveLength(1);
});

test('the working group stands there with its mandate and the decision that appointed it', async () => {
  const { arrange, groupId, decided } = await startCongress();
  const decision = await decided('utse en kongressgrupp');
  const { put, view, refused } = await arrange();
  await put('/working-group', { bodyId: groupId, mandate: 'Läsa och skriva motioner.' });
  expect(await view()).toMatchObject({
    group: { bodyId: groupId, mandate: 'Läsa och skriva motioner.', decisionId: null },
    bodies: [{ bodyId: groupId, name: 'Kongressgruppen' }],
  });
  await put('/working-group', { bodyId: groupId, decisionId: decision.decisionId });
  expect(await view()).toMatchObject({
    group: { bodyId: groupId, decisionId: decision.decisionId },
    decisions: [{ ...decision, text: 'utse en kongressgrupp' }],
  });
  const group = { bodyId: groupId, decisionId: randomUUID() };
  expect(await refused('put', '/working-group', group)).toMatchObject({
    ...{ code: 'decision-not-found', at: '#/decisionId' },
  });
});

test('a task has an owner and a day, waits for its owner, and is late after its day', async () => {
  const { arrange, as, list, now, groupId } = await startCongress();
  const { post, put, view } = await arrange();
  const own = await as('member');
  const { taskId } = await post<{ taskId: string }>('/tasks', { what: 'Boka resa' });
  expect((await list(own)).congresses[0]!.waiting).toEqual([]);
  const owner = { kind: 'person', id: own.personId };
  await put(`/tasks/${taskId}`, { what: 'Boka resa', owner, dueOn: '2024-01-10' });
  await post('/tasks', { what: 'Trycka', owner: { kind: 'body', id: groupId } });

  const waiting = { kind: 'task', id: taskId, what: 'Boka resa', dueOn: '2024-01-10' };
  expect((await list(own)).congresses[0]!.waiting).toEqual([{ ...waiting, overdue: false }]);
  now('2024-01-11T11:00:00Z');
  expect((await list(own)).congresses[0]!.waiting).toEqual([{ ...waiting, overdue: true }]);
  expect((await view()).tasks).toMatchObject([{ overdue: true }, { overdue: false }]);

  await post(`/tasks/${taskId}/done`, { on: '2024-01-11', note: 'Tåg' });
  expect((await list(own)).congresses[0]!.waiting).toEqual([]);
  expect((await view()).tasks[0]).toMatchObject({ done: { on: '2024-01-11' }, overdue: false });
});

test('its ladder and its tasks are had as files, and those of no congress as none', async () => {
  const { arrange, as, group, groupId } = await startCongress();
  const { path, post } = await arrange();
  await post('/deadlines', { for: 'congress', at: '2024-02-06T12:00:00+01:00' });
  await post('/deadlines', { for: 'amendment' });
  await post('/tasks', { what: 'Trycka', owner: { kind: 'body', id: groupId } });
  const rowsOf = async (part: string) =>
    (await group.get(`${path}/${part}/file`)).body.split('\r\n').map((line) => line.split(';'));
  expect(await rowsOf('deadlines')).toEqual([
    ['\uFEFFFör', 'Namn', 'Senast', 'Id'],
    ['motioner till kongressen', '', '2024-02-06 12:00', expect.any(String)],
    ['ändringsyrkanden', '', '', expect.any(String)],
    [''],
  ]);
  const done = ['nej', '', '', expect.any(String)];
  expect((await rowsOf('tasks'))[1]).toEqual(['', 'Trycka', 'Kongressgruppen', ...done]);
  const json = await group.get(`${path}/tasks/file?format=json`);
  expect(json.json()).toMatchObject([{ what: 'Trycka', ownerName: 'Kongressgruppen' }]);
  const nobody = await as();
  expect((await nobody.get(`${path}/tasks/file`)).statusCode).toBe(403);
  expect((await group.get(`/congresses/${randomUUID()}/tasks/file`)).statusCode).toBe(404);
});

test('a study evening says its material, how many came and which motions arose', async () => {
  const { arrange, group } = await startCongress();
  const { congressId, post, put, view, refused } = await arrange();
  const begun = await group.post('/motions', {
    ...{ title: 'Basinkomst', clauses: [{ text: 'att utreda basinkomst' }] },
    addressee: { kind: 'congress', congressId },
  });
  const { motionId } = begun.json<{ motionId: string }>();
  const told = { chapter: 'Kapitel 3', on: '2024-01-12', material: 'Studiebrev 1' };
  const { eveningId } = await post<{ eveningId: string }>('/study-evenings', told);
  expect((await view()).evenings).toMatchObject([{ came: null, motionIds: [] }]);
  await put(`/study-evenings/${eveningId}`, { ...told, came: 12, motionIds: [motionId] });
  expect(await view()).toMatchObject({
    evenings: [{ ...told, came: 12, motionIds: [motionId] }],
    motions: [{ motionId, title: 'Basinkomst', ours: true, stage: 'draft' }],
  });
  expect(await refused('post', '/study-evenings', { on: '2024-01-12' })).toMatchObject({
    ...{ code: 'chapter-unnamed', at: '#/chapter' },
  });
});

test('a motion that somebody may not see stands for them neither at the congress nor at an evening', async () => {
  const { arrange, group, as } = await startCongress();
  const { congressId, post, view } = await arrange();
  const begun = await group.post('/motions', {
    ...{ title: 'Ännu hemlig', addressee: { kind: 'congress', congressId } },
  });
  const { motionId } = begun.json<{ motionId: string }>();
  await post('/study-evenings', { chapter: 'Kapitel 3', motionIds: [motionId] });
  const theirs = await view(await as('member'));
  expect(theirs).toMatchObject({ motions: [], evenings: [{ motionIds: [] }] });
  expect(JSON.stringify(theirs)).not.toContain('Ännu hemlig');
});

test('a nomination says whom, to what, on which conditions and by which §; sent and received are two facts', async () => {
  const { arrange, members } = await startCongress();
  const { post, put, view, refused } = await arrange();
  const [personId] = await members('Ada Lund');
  const body = { to: 'Partistyrelsen', personId, conditions: 'Som ersättare', decision: '§ 14' };
  const { nominationId } = await post<{ nominationId: string }>('/nominations', body);
  const at = `/nominations/${nominationId}`;
  await put(`${at}/consent`, { consents: true, on: '2024-01-15' });
  expect(await refused('put', `${at}/receipt`, { reply: 'Tack' })).toMatchObject({
    code: 'nomination-not-sent',
  });
  await put(`${at}/sending`, { to: 'valberedningen@parti.example', on: '2024-01-20' });
  await put(`${at}/receipt`, { at: '2024-01-21T09:00:00+01:00', reply: 'Mottaget, nr 17' });
  expect(await view()).toMatchObject({
    nominations: [
      {
        ...{ ...body, consent: { consents: true, on: '2024-01-15' } },
        sent: { to: 'valberedningen@parti.example', on: '2024-01-20' },
        received: { at: '2024-01-21T08:00:00.000Z', reply: 'Mottaget, nr 17' },
      },
    ],
    people: [{ personId, name: 'Ada Lund' }],
  });
  expect(await refused('put', at, body)).toMatchObject({ code: 'nomination-sent' });
});

test('who is nominated is sealed, and destroyed with a nomination that is taken back', async () => {
  const { arrange, deps, as } = await startCongress();
  const { path, post, drop, view } = await arrange();
  const named = { to: 'Revisor', name: 'Någon Utifrån', conditions: 'Om hon flyttar hem' };
  const { nominationId } = await post<{ nominationId: string }>('/nominations', named);
  expect((await view()).nominations).toMatchObject([named]);
  const kept = async () =>
    (await deps.db.selectFrom('log.event').select('data').execute()).map(({ data }) =>
      JSON.stringify(data),
    );
  expect((await kept()).join()).not.toContain('Utifrån');

  await drop(`/nominations/${nominationId}`);
  expect((await view()).nominations).toEqual([]);
  const trail = (await (await as('board')).get(`${path}/events`)).body;
  expect(trail).toContain('NominationMade');
  expect(trail).not.toContain('Utifrån');
});

test('a decision of the congress waits at home until somebody has reported what it changed', async () => {
  const { arrange, list, as, ask, association, members, now } = await startCongress();
  await members('Dag Ek');
  const { post, put, view } = await arrange();
  const meeting = await sitDown(ask, {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Medlemsmöte' },
    ...{ date: '2024-09-20', clock: '18:00', timeZone: 'Europe/Stockholm', place: '' },
  });
  const { meetingId } = meeting;
  now('2024-09-01T10:00:00Z');
  await meeting.item({ title: 'Kongressens beslut' });
  await meeting.call('2024-09-01', '10:00');
  const own = await as('member');
  const { anchoringId } = await post<{ anchoringId: string }>('/anchorings', {
    ...{ title: 'Valplan om klimatet', decision: 'A44 första att-satsen' },
  });
  const at = `/anchorings/${anchoringId}`;
  const stage = async () => {
    const [one] = (await view()).anchorings;
    const [{ openAnchorings, waiting }] = (await list(own)).congresses as [never];
    return [one!.stage, openAnchorings, (waiting as unknown[]).length];
  };
  expect(await stage()).toEqual(['needed', 1, 0]);
  const owner = { kind: 'person', id: own.personId };
  await put(`${at}/plan`, { material: 'Studiebrev', owner, meetingId, dueOn: '2024-10-01' });
  expect(await stage()).toEqual(['planned', 1, 1]);
  await post(`${at}/discussions`, { meetingId, on: '2024-09-20', note: 'Livlig debatt' });
  expect(await stage()).toEqual(['discussed', 1, 1]);
  await put(`${at}/report`, { changed: 'Valplanen skrevs om', on: '2024-10-02' });
  expect(await stage()).toEqual(['reported', 0, 0]);
  expect(await view()).toMatchObject({
    anchorings: [{ discussed: [{ meetingId, note: 'Livlig debatt' }], overdue: false }],
    meetings: [{ meetingId, title: 'Medlemsmöte', startsOn: '2024-09-20' }],
  });
});

test('the delegates report at a member meeting, or in words', async () => {
  const { arrange } = await startCongress();
  const { post, put, view, refused } = await arrange();
  expect(await refused('post', '/delegates-reports', {})).toMatchObject({
    code: 'report-says-nothing',
  });
  const { reportId } = await post<{ reportId: string }>('/delegates-reports', { text: 'Kort' });
  await put(`/delegates-reports/${reportId}`, { text: 'Längre', on: '2024-05-25' });
  expect((await view()).reports).toEqual([
    { reportId, meetingId: null, on: '2024-05-25', text: 'Längre' },
  ]);
});

test('everybody with a role reads it; board, secretary and congress group write it', async () => {
  const { arrange, as } = await startCongress();
  const { path, view } = await arrange();
  for (const role of ['board', 'secretary', 'congressGroup'] as const) {
    const asked = await as(role);
    expect((await asked.post(`${path}/tasks`, { what: role })).statusCode).toBe(201);
    expect((await view(asked)).may.arrange).toBe(true);
  }
  for (const role of ['member', 'auditor', 'chair'] as const) {
    const asked = await as(role);
    expect((await asked.post(`${path}/tasks`, { what: role })).statusCode).toBe(403);
    expect((await view(asked)).may.arrange).toBe(false);
  }
  expect((await (await as('motionAuthor')).get(path)).statusCode).toBe(403);
});

test('what is not known is a clear problem, and nothing is lost', async () => {
  const { arrange, group } = await startCongress();
  const { view, refused } = await arrange();
  const unknown = randomUUID();
  const owner = { kind: 'person', id: unknown };
  expect(await refused('post', '/tasks', { what: 'x', owner })).toMatchObject({
    ...{ code: 'person-not-registered', at: '#/owner/id' },
  });
  expect(await refused('post', '/anchorings', { title: 'x', meetingId: unknown })).toMatchObject({
    ...{ code: 'meeting-not-found', at: '#/meetingId' },
  });
  expect(await refused('post', '/anchorings', { title: 'x', motionId: unknown })).toMatchObject({
    ...{ code: 'motion-not-found', at: '#/motionId' },
  });
  expect(
    await refused('put', '/details', { name: 'x', startsOn: '2024-05-05', endsOn: '2024-05-04' }),
  ).toMatchObject({
    ...{ code: 'congress-ends-before-it-starts', at: '#/endsOn' },
  });
  expect(await refused('post', '/deadlines', { for: 'congress', at: midnight })).toMatchObject({
    status: 400,
  });
  expect((await refused('put', `/tasks/${unknown}`, { what: 'x' })).status).toBe(404);
  expect((await group.get(`/congresses/${unknown}`)).statusCode).toBe(404);
  expect((await group.post(`/congresses/${unknown}/tasks`, { what: 'x' })).statusCode).toBe(404);
  expect(
    (await group.post('/congresses', { name: 'x', templateId: unknown })).json(),
  ).toMatchObject({ code: 'congress-not-found', errors: [{ pointer: '#/templateId' }] });
  expect((await view()).version).toBe(1);
});

test('what is written freely about a congress is read by those who may, and stands nowhere in the log', async () => {
  const { arrange, deps } = await startCongress();
  const { post, drop, view } = await arrange();
  const { taskId } = await post<{ taskId: string }>('/tasks', { what: 'Ring Siv Utifrån' });
  await post(`/tasks/${taskId}/done`, { note: 'Siv Utifrån svarade', on: '2024-01-03' });
  await post('/study-evenings', { chapter: 'Norr', note: 'Siv Utifrån ledde den' });
  await post('/anchorings', {
    title: 'Val av Siv Utifrån',
    decision: 'A1',
    material: 'Siv Utifrån',
  });
  await post('/delegates-reports', { text: 'Siv Utifrån talade.' });
  expect(await view()).toMatchObject({
    tasks: [{ what: 'Ring Siv Utifrån', done: { note: 'Siv Utifrån svarade' } }],
    evenings: [{ note: 'Siv Utifrån ledde den' }],
    anchorings: [{ title: 'Val av Siv Utifrån', material: 'Siv Utifrån' }],
    reports: [{ text: 'Siv Utifrån talade.' }],
  });
  const kept = await deps.db.selectFrom('log.event').select('data').execute();
  expect(JSON.stringify(kept)).not.toContain('Utifrån');

  // Dropped, a task leaves no word.
  await drop(`/tasks/${taskId}`);
  const left = await deps.db
    .selectFrom('vault.personal')
    .select('subjectId')
    .where('subjectId', '=', taskId)
    .execute();
  expect(left).toEqual([]);
});

test('the group finds whom to nominate by name, and learns nothing else that the register holds', async () => {
  const { arrange, group, secretary, as } = await startCongress();
  const register = async (name: string, email: string | null) =>
    (
      await secretary.post('/people', { name, email, phone: '070-1', memberSince: '2024-01-01' })
    ).json<{ personId: string }>().personId;
  const personId = await register('Eira Nordh', 'eira@example.org');
  const twins = await Promise.all(
    ['bosse@example.org', null].map((email) => register('Bo Ek-Lind', email)),
  );
  const named = async (q: string, by = group) =>
    (await by.get(`/people/named?${new URLSearchParams({ q })}`)).json<PeopleNamed>().people;
  expect(await named('eira n')).toEqual([{ personId, name: 'Eira Nordh', apart: null }]);
  expect((await named('lind')).map(({ apart }) => apart).toSorted()).toEqual(['bo…@…', null]);
  expect((await named('lind')).map((one) => one.personId).toSorted()).toEqual(twins.toSorted());
  // Neither by a letter nor by signs, nor by anything else than the name.
  expect((await group.get('/people/named?q=ei')).statusCode).toBe(400);
  for (const q of ['---', 'rdh', 'eira@example.org', '070-1'])
    expect(await named(q), q).toEqual([]);
  const { post, view } = await arrange();
  await post('/nominations', { to: 'Partistyrelsen', personId });
  expect((await view()).nominations).toMatchObject([{ personId, to: 'Partistyrelsen' }]);
  for (const role of ['member', 'auditor', 'motionAuthor'] as const)
    expect((await (await as(role)).get('/people/named?q=eira')).statusCode, role).toBe(403);
});
