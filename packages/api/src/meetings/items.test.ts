import { expect, test } from 'vitest';
import type { MinutesDocument } from '../minutes/contract.ts';
import type { MeetingView } from './contract.ts';
import { startHall } from './testing/start-hall.ts';
import { startMeeting } from './testing/start-meeting.ts';

const place = { parentId: null, beforeId: null };
const content = { kind: 'matter', matter: 'general', background: '' };

test('an item is added at the meeting under a heading, put right, taken up too early, withdrawn and restored', async () => {
  const { url, send, secretary, items } = await startMeeting();
  const add = async (body: object) =>
    (await send('/agenda-items', { ...content, ...place, ...body })).json().itemId as string;
  const heading = await add({ title: 'Motioner', kind: 'heading', beforeId: items.closing });
  const fest = await add({ title: 'Höstfst', parentId: heading, number: '4.13' });
  const change = { ...content, title: 'Höstfest', presenter: 'Eva', expectedAt: '19:15' };
  const right = await send(`/agenda-items/${fest}`, change);
  expect(right.statusCode, right.body).toBe(200);
  const refused = await send(`/agenda-items/${heading}/treatment`, {});
  expect(refused.json()).toMatchObject({ code: 'heading-is-no-item' });
  const early = await send(`/agenda-items/${fest}/treatment`, {});
  expect(early.statusCode, early.body).toBe(200);
  const back = await send(`/agenda-items/${fest}/deferral`, {});
  expect(back.statusCode, back.body).toBe(200);
  await send(`/agenda-items/${fest}/passing-over`, { outcome: 'withdrawn' });
  expect((await send(`/agenda-items/${fest}/restoration`, {})).statusCode).toBe(200);
  await send(`/agenda-items/${fest}/treatment`, {});

  const view = (await secretary.get(url)).json<MeetingView>();
  const item = view.items.find(({ itemId }) => itemId === fest);
  expect(item).toMatchObject({
    ...{ title: 'Höstfest', number: '4.13', given: '4.13', presenter: 'Eva', expectedAt: '19:15' },
    ...{ isNamed: false, status: 'open', paragraph: 3, cited: '§ 3' },
  });
  const { paragraphs } = (await secretary.get(`${url}/minutes`)).json<MinutesDocument>();
  expect(paragraphs.at(-1)).toMatchObject({
    ...{ title: 'Höstfest', cited: '§ 3', agendaNumber: '4.13', level: 2 },
    headings: [{ number: null, title: 'Motioner', level: 1 }],
  });
  const said = JSON.stringify(paragraphs);
  expect(said).toContain('Ärendet ”Höstfest” lades till på dagordningen.');
  expect(said).not.toContain('Höstfst');
  const html = await secretary.get(`${url}/minutes.html`);
  expect(html.body).toMatch(/<h2>Motioner<\/h2>\s*<section id="p3">\s*<h3>§ 3 Höstfest<\/h3>/);
});

test('notes have an order, headings and tables, in the minutes as in the PDF’s words', async () => {
  const { url, send, secretary, items } = await startMeeting();
  const add = async (body: object) => {
    const answer = await send(`/agenda-items/${items.matter}/notes`, body);
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json().noteId as string;
  };
  const table = [
    ['', '2023'],
    ['Intäkter', '12 000 kr'],
  ];
  const talk = await add({ heading: 'Samtal', text: 'Alla talade.' });
  const money = await add({ heading: 'Ekonomi', table });
  await send(`/notes/${money}/position`, { beforeId: talk });
  await send(`/notes/${talk}`, { heading: 'Samtal', text: 'Många talade.' });
  const slip = await add({ text: 'Fel' });
  expect((await secretary.delete(`${url}/notes/${slip}`)).statusCode).toBe(200);
  const { paragraphs } = (await secretary.get(`${url}/minutes`)).json<MinutesDocument>();
  const notes = paragraphs.at(-1)!.blocks.filter(({ kind }) => kind === 'note');
  expect(notes).toMatchObject([
    { lead: 'Ekonomi', text: '', table },
    { lead: 'Samtal', text: 'Många talade.' },
  ]);
  const { body } = await secretary.get(`${url}/minutes.html`);
  expect(body).toContain('<h3>Ekonomi</h3>');
  expect(body).toContain('<td class="figure">12 000 kr</td>');
});

test('a task is no decision: it stands in the minutes, and can be reported', async () => {
  const { url, send, secretary, items, present } = await startMeeting();
  const set = await send(`/agenda-items/${items.matter}/tasks`, {
    owner: { kind: 'person', id: present[1] },
    ...{ dueOn: '2024-03-01', text: 'Att Boka en lokal' },
  });
  const { taskId } = set.json();
  expect(set.statusCode, set.body).toBe(201);
  const minutes = await secretary.get(`${url}/minutes`);
  expect(minutes.body).toContain('Siv åtog sig att boka en lokal, senast den 1 mars 2024.');
  const done = { status: 'done', note: 'Bokad.', on: '2024-02-20' };
  expect((await send(`/tasks/${taskId}/progress`, done)).statusCode).toBe(200);
  const { tasks } = (await secretary.get(url)).json<MeetingView>();
  expect(tasks).toMatchObject([{ taskId, status: 'done', reports: [done] }]);
  expect((await secretary.get('/decisions')).json().decisions).toEqual([]);
});

test('one decides under a report and under the agenda itself', async () => {
  const { url, send, secretary, items, association } = await startMeeting();
  const report = { ...content, ...place, kind: 'report', title: 'Rapport' };
  const { itemId } = (await send('/agenda-items', report)).json();
  await send(`/agenda-items/${itemId}/treatment`, {});
  const by = { kind: 'body', id: association.boardId };
  const proposal = { itemId, kind: 'main', targetId: null, by };
  const { clauseIds } = (
    await send('/proposals', { ...proposal, clauses: [{ text: 'att tacka styrelsen' }] })
  ).json();
  const gavel = await send(`/clauses/${clauseIds[0]}/acclamation`, { outcome: 'carried' });
  expect(gavel.statusCode, gavel.body).toBe(201);
  const { decisions } = (await secretary.get('/decisions')).json();
  expect(decisions).toMatchObject([{ cited: '§ 3', agendaNumber: '4', itemTitle: 'Rapport' }]);
  expect(items.matter).toBeDefined();
  expect((await secretary.get(`/decisions/${decisions[0].decisionId}`)).json()).toMatchObject({
    matter: 'general',
  });
  expect((await secretary.get(`${url}/minutes`)).body).toContain('att tacka styrelsen');
});

test('a late motion and a typo come after the notice; what was removed too early comes back', async () => {
  const { secretary, association } = await startHall({
    now: () => new Date('2024-01-10T12:00:00.000Z'),
  });
  const draft = await secretary.post('/meetings', {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Möte' },
    ...{ startsOn: '2024-02-14', startsAt: '18:30', place: 'Lokalen', standardAgenda: false },
  });
  const url = `/meetings/${draft.json().meetingId}`;
  const add = async (title: string, more: object = {}) =>
    (await secretary.post(`${url}/agenda-items`, { ...content, ...place, title, ...more })).json()
      .itemId as string;
  const heading = await add('Motioner', { kind: 'heading', number: '4' });
  const first = await add('Höstfst', { parentId: heading });
  const by = { kind: 'body', id: association.boardId };
  const proposal = { itemId: first, kind: 'main', targetId: null, by };
  await secretary.post(`${url}/proposals`, { ...proposal, clauses: [{ text: 'att fira' }] });
  expect((await secretary.delete(`${url}/agenda-items/${first}`)).statusCode).toBe(200);
  const seen = (await secretary.get(url)).json<MeetingView>();
  expect(seen.removed).toEqual([{ itemId: first, title: 'Höstfst' }]);
  await secretary.post(`${url}/agenda-items/${first}/return`);
  const calling = { on: null, channels: [], recipients: null, allAgreed: false };
  await secretary.post(`${url}/calling`, calling);
  await secretary.post(`${url}/agenda-items/${first}`, { ...content, title: 'Höstfest' });
  const late = await add('Sen motion', { parentId: heading, number: '4.11' });
  const { items, proposals } = (await secretary.get(url)).json<MeetingView>();
  expect(items.map(({ number, title, isNamed }) => [number, title, isNamed])).toEqual([
    ['4', 'Motioner', true],
    ['4.1', 'Höstfest', true],
    ['4.11', 'Sen motion', false],
  ]);
  expect(items[2]?.itemId).toBe(late);
  expect(proposals).toHaveLength(1);
});
