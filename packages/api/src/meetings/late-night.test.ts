import { expect, test } from 'vitest';
import { expectTold } from '../minutes/stories/told.ts';
import { sitDown } from './stories/desk.ts';
import { startHall } from './testing/start-hall.ts';

// On the night to 25 October 2026 the clocks go back: 02.40 in summer time is before 02.10 in winter time.
const night = {
  opened: '2026-10-24T21:30:00.000Z',
  before: '2026-10-24T21:45:00.000Z',
  first: '2026-10-25T00:40:00.000Z',
  second: '2026-10-25T01:10:00.000Z',
  closed: '2026-10-25T01:30:00.000Z',
};

test('late into the night: each thing on its own day and in its own hour, and a vote of 0–0 decides nothing', async () => {
  const hall = await startHall({ now: () => new Date(night.closed) });
  const { ask, association, members, secretary } = hall;
  const present = await members('Dag', 'Siv', 'Mats', 'Jon', 'Frans', 'Ada', 'Bo');
  const [dag, siv, mats, jon] = present as [string, string, string, string];
  const desk = await sitDown(ask, {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Nattmöte' },
    ...{ date: '2026-10-24', clock: '23:30', timeZone: association.timeZone, place: 'Lokalen' },
  });
  const officers = await desk.formal('officers');
  const matter = await desk.item({ title: 'Budgeten' });
  const late = await desk.item({ title: 'Stadgarnas ordning' });
  const closing = await desk.formal('closing');
  await desk.call('2026-10-01', '12:00');
  const url = `/meetings/${desk.meetingId}`;
  const send = (path: string, body: object) => secretary.post(`${url}${path}`, body);
  const done = async (path: string, body: object) => {
    const answer = await send(path, body);
    expect([200, 201], answer.body).toContain(answer.statusCode);
    return answer.json();
  };
  await done('/opening', { at: night.opened, openedBy: dag });
  await done(`/agenda-items/${officers}/treatment`, { at: night.opened });
  for (const [personId, offices] of [
    [dag, ['chair']],
    [siv, ['secretary']],
    [mats, ['verifier']],
    [jon, ['verifier']],
  ] as const)
    await done('/officers', { personId, offices, at: night.opened });
  await done('/convening', { dulyConvened: true, at: night.opened });
  await done('/register', { personIds: present, at: night.opened });
  await done('/agenda/adoption', { at: night.opened });
  await done(`/agenda-items/${matter}/treatment`, { at: night.before });
  const board = { kind: 'body', id: association.boardId } as const;
  const [budget, empty] = (await desk.propose(matter, board, ['att anta budgeten', 'att låna']))
    .clauseIds as [string, string];
  await done(`/clauses/${budget}/vote`, {
    kind: 'acclamation',
    outcome: 'carried',
    at: night.before,
  });
  const nobody = { kind: 'countedVote', for: 0, against: 0, abstained: 7, at: night.first };
  expect(await done(`/clauses/${empty}/vote`, nobody)).toMatchObject({
    ...{ decisionId: null, number: null, outcome: null },
  });
  await done(`/agenda-items/${late}/treatment`, { at: night.second });
  const [order] = (await desk.propose(late, board, ['att ändra ordningen'])).clauseIds;
  const three = { kind: 'countedVote', for: 3, against: 3, abstained: 1, at: night.second };
  const tied = await send(`/clauses/${order}/vote`, three);
  expect(tied.json()).toMatchObject({ code: 'tie-by-casting-vote' });
  const castingVote = { kind: 'castingVote', outcome: 'rejected' };
  await done(`/clauses/${order}/vote`, { ...three, tieBreak: castingVote });
  await done(`/agenda-items/${closing}/treatment`, { at: night.closed });
  await done('/closing', { at: night.closed });

  const { decisions } = (await secretary.get('/decisions')).json();
  expect(
    decisions.map(({ text, decidedOn, outcome }: Record<string, string>) => [
      ...[text, decidedOn, outcome],
    ]),
  ).toEqual([
    ['att ändra ordningen', '2026-10-25', 'rejected'],
    ['att anta budgeten', '2026-10-24', 'carried'],
  ]);
  const minutes = (await secretary.get(`${url}/minutes`)).json();
  expectTold('G', minutes);
  const said = JSON.stringify(minutes);
  for (const fact of [
    'kl. 23.30 – den 25 oktober 2026 kl. 02.30 (vintertid)',
    'Ingen röstade för eller mot: inget beslut fattades.',
    '0 för, 0 mot, 7 avstod, 0 röstade inte; 7 i röstlängden.',
    'Vid lika röstetal avgjorde mötesordföranden Dag med sin utslagsröst: avslag.',
    'Mötet avslutades den 25 oktober 2026 kl. 02.30 (vintertid).',
  ])
    expect(said, fact).toContain(fact);
});
