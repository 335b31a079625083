import { addDays } from '@klubba/domain';
import { expect, test } from 'vitest';
import { startMeeting } from './testing/start-meeting.ts';

/** A meeting at which three tasks were set and a decision was given to the board. */
const startToDo = async () => {
  const started = await startMeeting();
  const { items, send, clause, carry, association, present } = started;
  const [dag] = present;
  const task = async (text: string, dueOn: string | null, owner: object | null = null) => {
    const answer = await send(`/agenda-items/${items.matter}/tasks`, { text, dueOn, owner });
    expect(answer.statusCode, answer.body).toBe(201);
    return (answer.json() as { taskId: string }).taskId;
  };
  const late = await task('boka lokalen', '2024-02-20', { kind: 'person', id: dag });
  const undated = await task('fråga runt', null);
  const soon = await task('skriva brevet', '2024-04-01', {
    ...{ kind: 'body', id: association.boardId },
  });
  const owner = { kind: 'body', id: association.boardId };
  const assignment = { owner, dueOn: '2024-03-01' };
  const { decisionId } = (await carry(await clause('att måla'), { assignment })).json();
  const list = async (rest = '') => (await started.secretary.get(`/to-do${rest}`)).json();
  return { ...started, late, undated, soon, decisionId, list };
};

test('tasks and decisions stand in one list, by the day they are due, with whoever has them and how far they have come', async () => {
  const { list, late, undated, soon, decisionId, send, association, present } = await startToDo();
  expect(await list()).toMatchObject({
    more: false,
    toDo: [
      { kind: 'task', id: late, text: 'boka lokalen', owner: { name: 'Dag' }, status: 'set' },
      { kind: 'decision', id: decisionId, number: { year: 2024, serial: 1 }, status: 'assigned' },
      { kind: 'task', id: soon, owner: { kind: 'body', name: 'Styrelsen' } },
      { kind: 'task', id: undated, owner: null, dueOn: null },
    ],
  });
  const done = { status: 'done', note: 'Kvittot ligger i pärmen.', on: '2024-02-14' };
  expect((await send(`/tasks/${late}/progress`, done)).statusCode).toBe(200);
  expect((await list()).toDo.map(({ id }: { id: string }) => id)).not.toContain(late);
  expect(await list('?status=done')).toMatchObject({
    toDo: [{ id: late, note: 'Kvittot ligger i pärmen.', overdue: false }],
  });
  expect((await list(`?ownerId=${association.boardId}`)).toDo).toHaveLength(2);
  expect((await list(`?ownerId=${present[0]}`)).toDo).toHaveLength(0);
});

test('the day a task is due stands in the calendar of those who see it', async () => {
  const { as, secretary, send, items, association } = await startToDo();
  const dueOn = addDays(new Date().toISOString().slice(0, 10), 20);
  const owner = { kind: 'body', id: association.boardId };
  const set = { text: 'köpa kaffe', dueOn, owner };
  const { taskId } = (await send(`/agenda-items/${items.matter}/tasks`, set)).json();
  const of = async (who: typeof secretary) =>
    (await who.get('/calendar'))
      .json()
      .items.filter(({ uid }: { uid: string }) => uid === `${taskId}-due@klubba`);
  expect(await of(secretary)).toMatchObject([
    { of: 'task', day: dueOn, title: 'Uppgift ska vara gjord: köpa kaffe' },
  ]);
  expect(await of(await as('member'))).toEqual([]);
  const done = { status: 'done', note: '', on: '2024-02-14' };
  await send(`/tasks/${taskId}/progress`, done);
  expect(await of(secretary)).toEqual([]);
});

test('members see the tasks of minutes that are verified, and the decisions', async () => {
  const { as, decisionId } = await startToDo();
  const member = await as('member');
  const { toDo } = (await member.get('/to-do')).json();
  expect(toDo).toMatchObject([{ kind: 'decision', id: decisionId }]);
});

test('what is overdue of a body comes back on its next agenda, and once in a series', async () => {
  const { association, secretary, present, meetingId, send, late } = await startToDo();
  const drafted = async (more: object) => {
    const details = { title: 'Möte', startsAt: '18:30', place: 'Lokalen', startsOn: '2024-02-28' };
    const draft = { ...details, bodyId: association.memberMeetingId, kind: 'memberMeeting' };
    const { meetingId: made } = (await secretary.post('/meetings', { ...draft, ...more })).json();
    const { items } = (await secretary.get(`/meetings/${made}`)).json();
    const followUps = items.filter(({ title }: { title: string }) => /^Uppföljning/.test(title));
    return { made, followUps };
  };
  const { made, followUps } = await drafted({});
  expect(followUps).toMatchObject([
    {
      ...{ kind: 'report', title: 'Uppföljning av uppgifter' },
      background: `Uppgift för @{${present[0]}}, som skulle ha varit klar den 20 februari 2024: boka lokalen`,
    },
  ]);
  const both = await drafted({ startsOn: '2024-03-10', after: made });
  expect(both.followUps).toMatchObject([{ title: 'Uppföljning av beslut och uppgifter' }]);
  const board = { bodyId: association.boardId, kind: 'boardMeeting' };
  expect((await drafted(board)).followUps).toEqual([]);
  await send(`/tasks/${late}/progress`, { status: 'done', note: '', on: '2024-02-14' });
  expect((await drafted({ after: meetingId })).followUps).toEqual([]);
});
