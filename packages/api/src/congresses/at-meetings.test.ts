import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { startMotions } from '../motions/testing/start-motions.ts';
import type { CongressView } from './contract.ts';

const starting = async () => {
  const started = await startMotions();
  const { group, congressId, present, post } = started;
  const path = `/congresses/${congressId}`;
  const nominate = (personId: string, more: object = {}) =>
    post<{ nominationId: string }>(`${path}/nominations`, {
      ...{ to: 'Partistyrelsen', personId, ...more },
    });
  const read = async (by: Pick<typeof group, 'get'> = group) =>
    (await by.get(path)).json<CongressView>();
  const asking = async (meetingId: string, ...nominationIds: string[]) =>
    group.post(`${path}/nominations/agenda-item`, { meetingId, nominationIds });
  return { ...started, path, nominate, read, asking, eva: present[4]!, bo: present[5]! };
};

test('nominations come onto the agenda of a meeting, each is decided on by itself, and the congress shows what the meeting said', async () => {
  const { nominate, read, asking, draft, as, eva, bo } = await starting();
  const first = await nominate(eva, { conditions: 'Som ersättare' });
  const second = await nominate(bo, { to: 'Programkommissionen' });
  const meeting = await draft();
  const put = await asking(meeting.meetingId, first.nominationId, second.nominationId);
  expect(put.statusCode, put.body).toBe(201);
  const { itemId } = put.json<{ itemId: string }>();
  const board = await as('board');
  const agenda = (await board.get(`/meetings/${meeting.meetingId}`)).body;
  expect(agenda).toContain('Nomineringar till Kongressen 2024');
  expect(agenda).toContain('Villkor: Som ersättare');
  const clauses = await meeting.clausesOf(itemId);
  expect(clauses.map(({ text }) => text)).toEqual([
    `att föreningen nominerar @{${eva}} till Partistyrelsen`,
    `att föreningen nominerar @{${bo}} till Programkommissionen`,
  ]);
  expect((await read()).nominations).toMatchObject([
    { asked: { answer: 'waiting', decisionId: null } },
    { asked: { answer: 'waiting' } },
  ]);
  // Nobody is called yet: for others there is nothing to see.
  const member = await as('member');
  expect((await read(member)).nominations).toMatchObject([{ asked: null }, { asked: null }]);

  await meeting.hold('2024-01-11');
  await meeting.takeUp(itemId, '18:40');
  const { decisionId } = await meeting.decideClause(clauses[0]!.clauseId, 'carried', '18:41');
  await meeting.decideClause(clauses[1]!.clauseId, 'rejected', '18:42');
  const seen = await read();
  expect(seen.nominations).toMatchObject([
    { asked: { meetingId: meeting.meetingId, itemId, answer: 'nominates', decisionId } },
    { asked: { answer: 'doesNot' } },
  ]);
  expect(seen.decisions).toMatchObject([{ decisionId }, {}]);
});

test('whoever may not be put before a meeting is refused by name, and nothing is on its agenda', async () => {
  const { nominate, asking, draft, path, group, eva, now, as, read, secretary } = await starting();
  const one = await nominate(eva);
  const { nominationId: unnamed } = (
    await group.post(`${path}/nominations`, { to: 'Revisor', name: 'Någon Utifrån' })
  ).json<{ nominationId: string }>();
  const meeting = await draft();
  const code = async (meetingId: string, ...ids: string[]) =>
    (await asking(meetingId, ...ids)).json<{ code: string }>().code;
  expect(await code(meeting.meetingId, one.nominationId, unnamed)).toBe('nominee-not-registered');
  expect(await code(meeting.meetingId, randomUUID())).toBe('nomination-unknown');
  expect(await code(randomUUID(), one.nominationId)).toBe('meeting-not-found');
  const boards = await draft('2024-01-30', 'board');
  expect(await code(boards.meetingId, one.nominationId)).toBe('nomination-decided-by-another-body');
  const agenda = (await (await as('board')).get(`/meetings/${meeting.meetingId}`)).body;
  expect(agenda).not.toContain('Nomineringar');

  const put = await asking(meeting.meetingId, one.nominationId);
  expect(put.statusCode, put.body).toBe(201);
  expect(await code(meeting.meetingId, one.nominationId)).toBe('nomination-asked-there');
  const next = await draft('2024-02-28');
  expect(await code(next.meetingId, one.nominationId)).toBe('nomination-before-a-meeting');
  const other = await group.put(`${path}/nominations/${one.nominationId}`, {
    ...{ to: 'Valberedningen', personId: eva },
  });
  expect(other.json()).toMatchObject({ code: 'nomination-asked' });

  // A meeting that put it off has said nothing: another one is asked.
  await meeting.hold('2024-01-11');
  const { itemId } = put.json<{ itemId: string }>();
  await meeting.takeUp(itemId, '18:40');
  await secretary.post(`/meetings/${meeting.meetingId}/agenda-items/${itemId}/passing-over`, {
    ...{ outcome: 'tabled', at: meeting.at('18:41') },
  });
  expect((await read()).nominations).toMatchObject([
    { asked: { answer: 'undecided' } },
    { asked: null },
  ]);
  expect((await asking(next.meetingId, one.nominationId)).statusCode).toBe(201);
  now('2024-02-01T10:00:00Z');
  await next.call('2024-02-01', '10:00');
  expect(await code(next.meetingId, one.nominationId)).toBe('nomination-after-the-notice');
});

test('a congress says which version of a text it treats', async () => {
  const { as, group, path, read } = await starting();
  const board = await as('board');
  const begun = (
    await board.post('/texts', { title: 'Programförslag', kind: 'programme', text: 'Rad ett' })
  ).json<{ textId: string }>();
  const at = `${path}/texts/${begun.textId}`;
  expect((await group.put(at, {})).statusCode).toBe(200);
  const [first] = (await read()).texts;
  expect(first).toMatchObject({ versions: 1, treats: null, written: [{ number: 1 }] });
  const { versionId } = first!.written[0]!;
  expect((await group.put(at, { versionId })).statusCode).toBe(200);
  expect((await read()).texts).toMatchObject([{ treats: { versionId, number: 1 } }]);
  const wrong = await group.put(at, { versionId: randomUUID() });
  expect(wrong.json()).toMatchObject({ code: 'congress-text-version-unknown' });
});

test('whose a task is says that it is done, though they keep no congress; nobody else does', async () => {
  const { as, group, path, read } = await starting();
  const [own, other] = [await as('member'), await as('member')];
  const owner = { kind: 'person', id: own.personId };
  const { taskId } = (await group.post(`${path}/tasks`, { what: 'Boka resa', owner })).json<{
    taskId: string;
  }>();
  const done = { on: '2024-01-10' };
  expect((await read(own)).tasks).toMatchObject([{ mayFinish: true }]);
  expect((await read(other)).tasks).toMatchObject([{ mayFinish: false }]);
  expect((await other.post(`${path}/tasks/${taskId}/done`, done)).statusCode).toBe(403);
  expect((await own.post(`${path}/tasks/${taskId}/done`, done)).statusCode).toBe(200);
  expect((await read()).tasks).toMatchObject([{ done }]);
});

test('a decision that was added by mistake is dropped with its reason; what was reported stays', async () => {
  const { group, path, read, as } = await starting();
  const need = async (title: string) =>
    (await group.post(`${path}/anchorings`, { title })).json<{ anchoringId: string }>().anchoringId;
  const [mistake, real] = [await need('Någon annans'), await need('Vårt')];
  const dropping = { reason: 'Gäller ett annat distrikt.', on: '2024-01-10' };
  expect((await group.post(`${path}/anchorings/${mistake}/removal`, {})).statusCode).toBe(400);
  expect((await group.post(`${path}/anchorings/${mistake}/removal`, dropping)).statusCode).toBe(
    200,
  );
  expect((await read()).anchorings.map(({ title }) => title)).toEqual(['Vårt']);
  const trail = (await (await as('board')).get(`${path}/events`)).body;
  expect(trail).toContain('AnchoringDropped');
  expect(trail).toContain('Gäller ett annat distrikt.');
  await group.put(`${path}/anchorings/${real}/report`, { changed: 'Allt', on: '2024-01-10' });
  const refused = await group.post(`${path}/anchorings/${real}/removal`, dropping);
  expect(refused.json()).toMatchObject({ code: 'anchoring-reported' });
});
