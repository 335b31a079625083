import { expect, test } from 'vitest';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import type { MatterList } from './matter.contract.ts';
import { startMeeting } from './testing/start-meeting.ts';

type Started = Awaited<ReturnType<typeof startMeeting>>;

const draft = async ({ secretary }: Started, bodyId: string, more = {}) => {
  const drafted = await secretary.post('/meetings', {
    ...{ bodyId, kind: 'memberMeeting', title: 'Nästa möte', startsOn: '2024-03-14' },
    ...{ startsAt: '18:30', place: 'Lokalen', ...more },
  });
  const { meetingId } = drafted.json();
  return (await secretary.get(`/meetings/${meetingId}`)).json();
};
const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);
const finish = async ({ send, desk, present, items }: Started) => {
  await desk.takeUp(items.closing, '19:00');
  expect(present.length).toBe(5);
  expect((await send('/closing', {})).statusCode).toBe(200);
};

test('a tabled matter comes back by itself before other business, with what was proposed, and its page has the thread', async () => {
  const meeting = await startMeeting();
  const { secretary, send, items, association, clause, deps, organisationId } = meeting;
  await clause('att köpa huset');
  await send(`/agenda-items/${items.matter}/passing-over`, { outcome: 'tabled' });
  await finish(meeting);
  const next = await draft(meeting, association.memberMeetingId);
  const back = next.items.find(({ title }: { title: string }) => title === 'En fråga');
  expect(titles(next).indexOf('En fråga')).toBe(titles(next).indexOf('Övriga frågor') - 1);
  expect(back).toMatchObject({
    ...{ matterId: items.matter, status: 'scheduled' },
    background: 'Bordlagt vid Medlemsmöte den 14 februari 2024, §\u20092.',
  });
  expect(next.proposals).toMatchObject([
    { itemId: back.itemId, kind: 'main', clauses: [{ text: 'att köpa huset' }] },
  ]);
  const thread = (await secretary.get(`/matters/${items.matter}`)).json();
  expect(thread.steps.map(({ status }: { status: string }) => status)).toEqual([
    'tabled',
    'scheduled',
  ]);
  await expectRebuildChangesNothing(deps.store, organisationId);
});

test('it comes back once, and again where that meeting is cancelled or drops it from its draft', async () => {
  const meeting = await startMeeting();
  const { secretary, send, items, association } = meeting;
  await send(`/agenda-items/${items.matter}/passing-over`, { outcome: 'tabled' });
  await finish(meeting);
  const first = await draft(meeting, association.memberMeetingId);
  const second = await draft(meeting, association.memberMeetingId);
  expect(titles(second)).not.toContain('En fråga');
  const back = first.items.find(({ title }: { title: string }) => title === 'En fråga');
  await secretary.delete(`/meetings/${first.meetingId}/agenda-items/${back.itemId}`, {});
  const { matters } = (await secretary.get(`/matters?waitingFor=${second.meetingId}`)).json();
  expect(matters).toMatchObject([{ title: 'En fråga', status: 'tabled' }]);
  const { meetingId, itemId } = matters[0];
  const brought = await secretary.post(`/meetings/${second.meetingId}/returning-matters`, {
    from: { meetingId, itemId },
  });
  expect(brought.statusCode).toBe(200);
  await secretary.post(`/meetings/${second.meetingId}/cancellation`, { reason: 'Sjukdom.' });
  expect(titles(await draft(meeting, association.memberMeetingId))).toContain('En fråga');
});

test('what is left to the board comes on the agenda of the board, and of nobody else', async () => {
  const meeting = await startMeeting();
  const { send, items, association } = meeting;
  await send(`/agenda-items/${items.matter}/passing-over`, {
    ...{ outcome: 'leftToBody', bodyId: association.boardId, dueOn: '2024-05-01' },
  });
  await finish(meeting);
  expect(titles(await draft(meeting, association.memberMeetingId))).not.toContain('En fråga');
  const board = { kind: 'boardMeeting' };
  expect(titles(await draft(meeting, association.boardId, board))).toContain('En fråga');
});

test('an item is tied to an earlier matter by hand', async () => {
  const meeting = await startMeeting();
  const { secretary, items, association, meetingId } = meeting;
  await finish(meeting);
  const next = await draft(meeting, association.memberMeetingId);
  const { itemId } = next.items.at(-2);
  const linked = await secretary.post(`/meetings/${next.meetingId}/agenda-items/${itemId}/matter`, {
    from: { meetingId, itemId: items.matter },
  });
  expect(linked.statusCode).toBe(200);
  const thread = (await secretary.get(`/matters/${items.matter}`)).json();
  expect(thread.steps).toHaveLength(2);
  const own = await secretary.post(`/meetings/${next.meetingId}/agenda-items/${itemId}/matter`, {
    from: { meetingId: next.meetingId, itemId: next.items[0].itemId },
  });
  expect(own.json().code).toBe('matter-of-the-same-meeting');
});

test('the next meeting of a series starts with what stands on every agenda, and not with the matters of one evening', async () => {
  const meeting = await startMeeting();
  const { association, meetingId } = meeting;
  await finish(meeting);
  const next = await draft(meeting, association.memberMeetingId, { after: meetingId });
  expect(titles(next)).toEqual(['Val av mötesfunktionärer', 'Mötets avslutande']);
  expect(next.seriesId).toBe(meetingId);
  const third = await draft(meeting, association.memberMeetingId, { after: next.meetingId });
  expect(third).toMatchObject({ seriesId: meetingId });
});

test('the list of matters goes on where a page of it ends', async () => {
  const meeting = await startMeeting();
  const { secretary } = meeting;
  await finish(meeting);
  const list = async (rest: string) => (await secretary.get(`/matters?${rest}`)).json<MatterList>();
  const { matters, next } = await list('');
  expect(next).toBeNull();
  expect(matters.length).toBeGreaterThan(2);
  const walked: MatterList['matters'] = [];
  for (let from: string | null = ''; from !== null; ) {
    const page: MatterList = await list(`limit=1${from && `&cursor=${encodeURIComponent(from)}`}`);
    expect(page.matters).toHaveLength(1);
    walked.push(...page.matters);
    from = page.next;
  }
  expect(walked).toEqual(matters);
});
