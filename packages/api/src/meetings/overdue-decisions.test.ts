import { expect, test } from 'vitest';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { startMeeting } from './testing/start-meeting.ts';

test('what is overdue on the day of a meeting is on its agenda when it is drafted', async () => {
  const { association, clauses, carry, secretary } = await startMeeting();
  const assignment = { owner: { kind: 'body', id: association.boardId }, dueOn: '2024-03-01' };
  const [done, kept] = await clauses('att bygga', 'att måla');
  const { decisionId } = (await carry(done!, { assignment })).json();
  await carry(kept!, { assignment });
  const followUps = async (startsOn: string) => {
    const details = { title: 'Medlemsmöte', startsAt: '18:30', place: 'Lokalen', startsOn };
    const draft = { ...details, bodyId: association.memberMeetingId, kind: 'memberMeeting' };
    const { meetingId } = (await secretary.post('/meetings', draft)).json();
    const { items } = (await secretary.get(`/meetings/${meetingId}`)).json();
    return items.filter(({ title }: { title: string }) => title === 'Uppföljning av beslut');
  };
  expect(await followUps('2024-03-01')).toEqual([]);
  await secretary.post(`/decisions/${decisionId}/execution`, {
    on: '2024-02-14',
    evidence: 'Byggt.',
  });
  expect(await followUps('2024-03-02')).toMatchObject([
    {
      ...{ number: '6', kind: 'report' },
      background: 'Beslut 2024:2, som skulle ha varit klart den 1 mars 2024: att måla',
    },
  ]);
});

test('who was to carry it out goes with a decision that was none: seen first, on no agenda and in no list', async () => {
  const { association, clauses, carry, secretary, send, url } = await startMeeting();
  const assignment = { owner: { kind: 'body', id: association.boardId }, dueOn: '2024-03-01' };
  const [wrong] = await clauses('att bygga');
  const { decisionId } = (await carry(wrong!, { assignment })).json();
  const path = `/decisions/${decisionId}/correction`;
  const hangs = (await secretary.get(`${url}${path}?outcome=rejected`)).json();
  expect(hangs).toMatchObject({ followUp: { owner: 'Styrelsen', dueOn: '2024-03-01' } });
  const toDo = async () => (await secretary.get('/to-do')).json().toDo;
  const overdue = async () =>
    (await secretary.get('/decisions?status=overdue')).json().decisions.length;
  const agenda = async () => {
    const details = { title: 'Möte', startsAt: '18:30', place: 'Lokalen', startsOn: '2024-04-01' };
    const draft = { ...details, bodyId: association.memberMeetingId, kind: 'memberMeeting' };
    const { meetingId } = (await secretary.post('/meetings', draft)).json();
    const { items } = (await secretary.get(`/meetings/${meetingId}`)).json();
    return items.filter(({ title }: { title: string }) => title === 'Uppföljning av beslut').length;
  };
  const standing = await overdue();
  expect(await toDo()).toHaveLength(1);
  expect(await agenda()).toBe(1);
  const right = { outcome: 'rejected', figures: null, reason: 'Fel.' };
  expect((await send(path, right)).json()).toMatchObject({
    ...{ code: 'see-what-hangs-on-it', facts: { count: 1 } },
  });
  const correct = async (outcome: string) =>
    expect((await send(path, { ...right, outcome, withWhatHangsOnIt: true })).statusCode).toBe(200);
  await correct('rejected');
  expect(await toDo()).toEqual([]);
  expect(await agenda()).toBe(0);
  expect(await overdue()).toBe(0);
  await correct('carried');
  expect(await toDo()).toHaveLength(1);
  expect(await overdue()).toBe(standing);
});

test('a task that follows from a decision stands or falls with its outcome: listed first, restored with it', async () => {
  const { clauses, carry, secretary, send, url, items, deps, organisationId } =
    await startMeeting();
  const [wrong] = await clauses('att bygga');
  const { decisionId } = (await carry(wrong!)).json();
  const tasks = `/agenda-items/${items.matter}/tasks`;
  const task = { text: 'Köpa virke', dueOn: '2024-03-01', decisionId };
  expect((await send(tasks, task)).statusCode).toBe(201);
  expect((await send(tasks, { text: 'Ringa kommunen' })).statusCode).toBe(201);
  expect((await send(tasks, { ...task, decisionId: items.matter })).json()).toMatchObject({
    code: 'decision-not-found',
  });
  const path = `/decisions/${decisionId}/correction`;
  const hangs = (await secretary.get(`${url}${path}?outcome=rejected`)).json();
  expect(hangs.tasks).toMatchObject([{ text: 'Köpa virke', holds: false }]);
  const toDo = async () =>
    (await secretary.get('/to-do')).json().toDo.map(({ text }: { text: string }) => text);
  const minutes = async () => JSON.stringify((await secretary.get(`${url}/minutes`)).json());
  const correct = (outcome: string, withWhatHangsOnIt: boolean) =>
    send(path, { outcome, figures: null, reason: 'Fel.', withWhatHangsOnIt });
  expect((await correct('rejected', false)).json()).toMatchObject({ code: 'see-what-hangs-on-it' });
  expect((await correct('rejected', true)).statusCode).toBe(200);
  expect(await toDo()).toEqual(['Ringa kommunen']);
  expect(await minutes()).not.toContain('köpa virke');
  expect((await correct('carried', true)).statusCode).toBe(200);
  expect((await toDo()).toSorted()).toEqual(['Köpa virke', 'Ringa kommunen']);
  expect(await minutes()).toContain('köpa virke');
  await expectRebuildChangesNothing(deps.store, organisationId);
});
