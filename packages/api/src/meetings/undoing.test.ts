import { expect, test } from 'vitest';
import { refusing } from './testing/refusals.ts';
import { startMeeting } from './testing/start-meeting.ts';

const start = async () => {
  const meeting = await startMeeting();
  const path = '/last-act/undoing';
  return {
    ...meeting,
    undo: (headers = {}) => meeting.send(path, {}, headers),
    no: (code: string) => refusing(meeting.send)(path, {}, code),
    now: async () => (await meeting.secretary.get(meeting.url)).json(),
    decision: async (decisionId: string) =>
      (await meeting.secretary.get(`/decisions/${decisionId}`)).json(),
  };
};

test('a gavel that fell by mistake is taken back: the register says so, and its number is not used again', async () => {
  const { clause, carry, undo, now, decision, secretary, url } = await start();
  const question = await clause('att bygga');
  const { decisionId, number } = (await carry(question)).json();
  expect((await now()).lastAct).toBe('ClauseDecided');
  expect((await undo()).statusCode).toBe(200);

  const record = await now();
  expect(record).toMatchObject({ lastAct: null, takenBack: [{ decisionId, number }] });
  expect(record.proposals.at(-1).clauses[0]).toMatchObject({ status: 'undecided', decision: null });
  expect(await decision(decisionId)).toMatchObject({
    ...{ number, takenBackAt: expect.any(String), followUp: [] },
  });
  const carried = (await secretary.get('/decisions?outcome=carried')).json();
  expect(carried.decisions).toEqual([]);
  const listed = (await secretary.get('/decisions')).json();
  expect(listed.decisions).toMatchObject([{ decisionId, takenBackAt: expect.any(String) }]);
  const owner = { kind: 'person', id: record.register[0] };
  const assigned = await secretary.post(`/decisions/${decisionId}/assignment`, {
    ...{ owner, dueOn: '2024-12-01' },
  });
  expect(assigned.json()).toMatchObject({ code: 'decision-was-taken-back' });

  const again = (await carry(question)).json();
  expect(again.number.serial).toBe(number.serial + 1);
  const trail = (await secretary.get(`${url}/events`)).json().events;
  expect(trail.map(({ type }: { type: string }) => type).slice(-3)).toEqual([
    ...['ClauseDecided', 'ActUndone', 'ClauseDecided'],
  ]);
});

test('what is taken back is what was seen last, once, and nothing that another thing rests on', async () => {
  const { clause, carry, undo, no, now, items, send, present } = await start();
  const seen = (await now()).version;
  await send(`/agenda-items/${items.closing}/treatment`, {});
  const another = await undo({ 'if-match': `"${seen}"` });
  expect(another.statusCode).toBe(412);
  expect((await undo()).statusCode).toBe(200);
  expect((await now()).openItemId).toBe(items.matter);
  await no('nothing-to-undo');
  const assignment = { owner: { kind: 'person', id: present[0] }, dueOn: '2024-12-01' };
  await carry(await clause(), { assignment });
  await no('undone-hangs-on-others');
});

test('a meeting that was closed too early goes on, and is in the list as open', async () => {
  const { desk, undo, secretary, meetingId, items } = await start();
  await desk.close('19:00');
  expect((await undo()).statusCode).toBe(200);
  const { meetings } = (await secretary.get('/meetings?phase=open')).json();
  expect(meetings).toMatchObject([{ meetingId }]);
  const item = (await secretary.get(`/meetings/${meetingId}`))
    .json()
    .items.find(({ itemId }: { itemId: string }) => itemId === items.closing);
  expect(item).toMatchObject({ paragraph: null, status: 'scheduled' });
});
