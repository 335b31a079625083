import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { count } from '../counting/count-command.ts';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import type { ElectionView } from './contract.ts';
import { holdElection, usualCall } from './stories/hold-election.ts';

const date = '2024-02-14';

/** A meeting of 31 of the association, open at the item of the election. */
const startDelegateMeeting = async () => {
  const hall = await startHall();
  const { ask, association, member, members } = hall;
  const names = Array.from({ length: 31 }, (_, i) => `Medlem ${String(i + 1).padStart(2, '0')}`);
  const present = await Promise.all(names.map((name) => member(name)));
  const own = await members('Anna Ek', 'Bo Ek', 'Cilla Ek', 'Dag Ek', 'Eva Ek', 'Frans Ek');
  const desk = await sitDown(ask, {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Ombudsval' },
    ...{ date, clock: '18:30', timeZone: 'Europe/Stockholm', place: 'Folkets hus' },
  });
  const officers = await desk.formal('officers');
  const convening = await desk.formal('dulyConvened');
  const agenda = await desk.formal('agenda');
  const register = await desk.formal('register');
  const item = await desk.item({ title: 'Val av kongressombud' });
  await desk.formal('closing');
  await desk.call('2024-01-30', '10:00');
  await desk.open('18:30');
  const [chair, secretary, first, second] = present as [string, string, string, string];
  await desk.takeUp(officers, '18:31');
  await desk.elect(chair, ['chair'], '18:32');
  await desk.elect(secretary, ['secretary'], '18:33');
  await desk.elect(first, ['verifier', 'teller'], '18:34');
  await desk.elect(second, ['verifier', 'teller'], '18:35');
  await desk.takeUp(convening, '18:36');
  await desk.convened('18:37');
  await desk.takeUp(agenda, '18:38');
  await desk.adopt('18:39');
  await desk.takeUp(register, '18:40');
  await desk.register(present, '18:41');
  await desk.takeUp(item, '18:45');
  const voters = present.map((personId, i) => ({ personId, name: names[i]! }));
  return { ...hall, desk, item, own, voters, tellers: [first, second] };
};

test('five delegates and five substitutes elected by three associations, with a second round, a lot and a delegate who declines', async () => {
  const { secretary, ask, desk, item, own, voters, tellers } = await startDelegateMeeting();
  const at = () => desk.at('19:30');
  const { meetingId } = desk;
  const story = await holdElection(ask, { ...usualCall, meetingId }, at);
  const { electionId } = story;
  const view = async () => (await secretary.get(`/elections/${electionId}`)).json<ElectionView>();
  const haninge = await story.admit('Vänsterpartiet Haninge');
  const nynashamn = await story.admit('Vänsterpartiet Nynäshamn');
  await story.appoint('teller', { personId: tellers[0]! });
  await story.appoint('teller', { name: 'Ulf Holm', associationId: haninge });
  await story.appoint('presidingChair', { name: 'Disa Distrikt' });

  const [a, b, c, d, e, f] = await inTurn(own, (personId) => story.nominate({ personId }));
  const g = await story.nominate({ name: 'Gun Holm', associationId: haninge });
  const h = await story.nominate({ name: 'Hans Holm', associationId: haninge });
  const i = await story.nominate({ name: 'Ida Sund', associationId: nynashamn });
  const j = await story.nominate({ name: 'Jan Sund', associationId: nynashamn }, 'ordinary');
  const k = await story.nominate({ name: 'Kia Sund', associationId: nynashamn }, 'substitute');
  const l = await story.nominate({ name: 'Leo Holm', associationId: haninge }, 'substitute');
  await story.close();
  const outsiders = (name: string, number: number) =>
    Array.from({ length: number }, (_, i) => `${name} ${i + 1}`);
  await story.list(voters);
  await story.list([...outsiders('Haninge', 17), 'Medlem 07'], haninge);
  await story.list(outsiders('Nynäs', 13), nynashamn);
  expect((await view()).doubles).toEqual([
    { name: 'Medlem 07', associationId: null, otherId: haninge, same: null },
  ]);
  const early = await secretary.post(`/elections/${electionId}/register`, {});
  expect(early.json()).toMatchObject({ code: 'doubles-not-settled', facts: { count: 1 } });
  await story.settle('Medlem 07', true, null, haninge);
  await story.freeze();
  expect((await view()).register).toMatchObject({ voters: 61 });

  await story.open();
  const opened = await view();
  expect(opened.rounds[0]).toMatchObject({ seats: 5, voters: 61 });
  expect(opened.rounds[0]!.candidateIds).toHaveLength(10);
  const first = { [a!]: 45, [b!]: 38, [c!]: 33, [d!]: 25, [e!]: 24, [f!]: 22, [g]: 20, [h]: 15 };
  await story.seal({
    votes: { ...first, [i]: 10, [j]: 8 },
    ...{ valid: 58, blank: 1, invalid: 1, notVoting: 1 },
  });
  const counted = await view();
  expect(counted.parts[0]).toMatchObject({
    places: [a, b, c].map((candidateId) => expect.objectContaining({ candidateId, round: 1 })),
    next: { kind: 'open', round: 2, seats: 2, candidateIds: [d, e, f, g] },
  });
  await story.announce();
  await story.open();
  await story.seal({
    votes: { [d!]: 30, [e!]: 31, [f!]: 24, [g]: 22 },
    ...{ valid: 57, blank: 2, invalid: 0, notVoting: 2 },
  });
  await story.announce();

  await story.open('substitutes');
  expect((await view()).rounds[2]!.candidateIds.toSorted()).toEqual([f, g, h, i, k, l].toSorted());
  await story.seal(
    {
      votes: { [f!]: 40, [g]: 38, [h]: 36, [i]: 33, [k]: 25, [l]: 25 },
      valid: 56,
      blank: 3,
      notVoting: 2,
    },
    'substitutes',
  );
  await story.open('substitutes');
  await story.seal(
    { votes: { [k]: 26, [l]: 26 }, valid: 52, blank: 5, notVoting: 4 },
    'substitutes',
  );
  expect((await view()).parts[1]!.next).toMatchObject({ kind: 'lot', tie: { places: 1 } });
  await story.draw([l], 'substitutes');

  await story.declare(item);
  const declared = await view();
  expect(declared.phase).toBe('declared');
  expect(declared.result).toMatchObject({
    elected: [a, b, c, e, d].map((candidateId) => expect.objectContaining({ candidateId })),
    substitutes: [f, g, h, i, l].map((candidateId) => expect.objectContaining({ candidateId })),
    vacant: { seats: 0, substitutes: 0 },
    number: { year: 2024, serial: 1 },
  });
  const { decisionId } = declared.result!;
  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision).toMatchObject({
    outcome: 'carried',
    method: { kind: 'election', electionId, by: 'ballots' },
    paragraph: 5,
    voters: 31,
  });
  const named = new Map(
    decision.people.map((one: { personId: string; name: string }) => [one.personId, one.name]),
  );
  expect(decision.text.match(/@\{[^}]+\}/g).map((m: string) => named.get(m.slice(2, -1)))).toEqual([
    ...['Anna Ek', 'Bo Ek', 'Cilla Ek', 'Eva Ek', 'Dag Ek'],
    ...['Frans Ek', 'Gun Holm', 'Hans Holm', 'Ida Sund', 'Leo Holm'],
  ]);

  const evidence = await secretary.get(`/elections/${electionId}/evidence`);
  expect(evidence.statusCode, evidence.body).toBe(200);
  expect(evidence.body).not.toMatch(/Medlem 0|Haninge 1|Nynäs 1/);
  expect(await recount(evidence.body)).toMatchObject({ code: 0 });
  const tampered = evidence.body.replaceAll(':45,', ':12,');
  expect((await recount(tampered)).code).toBe(4);

  const day = { on: '2024-02-20' };
  const answer = (candidateId: string, body: object) =>
    secretary.post(`/elections/${electionId}/elected/${candidateId}/answer`, body);
  expect((await answer(b!, { answer: 'declined', ...day })).statusCode).toBe(200);
  expect((await view()).openSeats).toEqual([b]);
  const calledIn = await secretary.post(`/elections/${electionId}/substitutes`, day);
  expect(calledIn.statusCode, calledIn.body).toBe(200);
  expect(await view()).toMatchObject({ openSeats: [], nextSubstitute: g });
});

const recount = async (bundle: string) => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'klubba-')), `${randomUUID()}.json`);
  await writeFile(file, bundle);
  let out = '';
  const write = async (text: string) => {
    out += text;
  };
  return { code: await count([file], { out: write, err: write }), out };
};

const inTurn = async <One, Done>(all: readonly One[], work: (one: One) => Promise<Done>) => {
  const done: Done[] = [];
  for (const one of all) done.push(await work(one));
  return done;
};
