import { expect, test } from 'vitest';
import { textOf } from '../elections/documents/testing/paper.ts';
import { startMotions } from '../motions/testing/start-motions.ts';
import type { CongressView } from './contract.ts';

test('a congress shows the meetings where its motions stand, and its report what became of those that were sent', async () => {
  const { as, begin, congressId, draft, group } = await startMotions();
  const { motionId, path } = await begin(group, 'Basinkomst', ['att utreda', 'att pröva']);
  await begin(group, 'Aldrig skickad', ['att vänta']);
  const desk = await draft();
  const placed = await group.post(`${path}/agenda-item`, { meetingId: desk.meetingId });
  expect(placed.statusCode, placed.body).toBe(201);
  const board = await as('board');
  const view = async () => (await board.get(`/congresses/${congressId}`)).json<CongressView>();
  expect(await view()).toMatchObject({
    meetings: [{ meetingId: desk.meetingId, startsOn: '2024-01-31' }],
    motions: expect.arrayContaining([
      expect.objectContaining({ motionId, stage: 'beforeMeeting', meetingIds: [desk.meetingId] }),
    ]),
  });

  const own = await begin(group, 'Egen motion', ['att skicka', 'att vinna']);
  const { personId } = group;
  const sent = await group.post(`${own.path}/sendings`, {
    ...{ bodyId: null, personId, to: 'kongressen', on: '2024-01-09', hash: null },
  });
  expect(sent.statusCode, sent.body).toBe(201);
  const report = async () => {
    const answer = await group.get(`/congresses/${congressId}/report.pdf`);
    return (await textOf(answer.rawPayload)).replaceAll(/\s+/g, ' ');
  };
  expect(await report()).toContain('Egen motion inte antecknat än');
  expect(await report()).not.toContain('Aldrig skickad');

  // All of them in one packet, as far as whoever asks may see them; no draft is among them.
  const packet = await group.get(`/congresses/${congressId}/motions.pdf`);
  const printed = (await textOf(packet.rawPayload)).replaceAll(/\s+/g, ' ');
  for (const said of ['Basinkomst', 'att utreda', 'Egen motion', 'att vinna'])
    expect(printed).toContain(said);
  expect(printed).not.toContain('Aldrig skickad');

  const { clauses } = (await group.get(own.path)).json<{ clauses: { clauseId: string }[] }>();
  const told = await group.post(`${own.path}/outcomes`, {
    ...{ source: 'kongressens sida', confirmed: false, on: '2024-01-09' },
    clauses: clauses.map(({ clauseId }, i) => ({
      ...{ clauseId, outcome: i === 0 ? 'granted' : 'rejected' },
      ...{ reservation: null, wording: null, figures: null },
    })),
  });
  expect([200, 201], told.body).toContain(told.statusCode);
  expect(await report()).toContain(
    'Egen motion delvis bifallen (inte bekräftat av kongressens protokoll)',
  );
});
