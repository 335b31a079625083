import { expect, test } from 'vitest';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { startMeeting } from './testing/start-meeting.ts';

type Response = { statusCode: number; json: () => { number: { serial: number }; code: string } };
const statuses = (responses: readonly Response[]) =>
  responses.map(({ statusCode }) => statusCode).sort();

test('of gavels raced on one clause, one falls', async () => {
  const { secretary, clause, carry } = await startMeeting();
  const clauseId = await clause();
  const responses = await Promise.all(Array.from({ length: 6 }, () => carry(clauseId)));
  expect(statuses(responses)).toEqual([201, 422, 422, 422, 422, 422]);
  for (const response of responses.filter(({ statusCode }) => statusCode === 422))
    expect(response.json().code).toBe('clause-already-decided');
  const { decisions } = (await secretary.get('/decisions')).json();
  expect(decisions).toHaveLength(1);
});

test('gavels raced on different clauses get different numbers, one after another', async () => {
  const { clauses, carry, deps, organisationId } = await startMeeting();
  const ids = await clauses('att ett', 'att två', 'att tre', 'att fyra');
  const responses = await Promise.all(ids.map((id) => carry(id)));
  expect(statuses(responses)).toEqual([201, 201, 201, 201]);
  const serials = responses.map((response) => response.json().number.serial);
  expect(serials.sort()).toEqual([1, 2, 3, 4]);
  await expectRebuildChangesNothing(deps.store, organisationId);
});

test('two meetings of one association share the numbers of the year', async () => {
  const first = await startMeeting();
  const second = await first.another();
  const [one, other] = [await first.clause(), await second.clause()];
  const responses = await Promise.all([first.carry(one), second.carry(other)]);
  expect(responses.map((response) => response.json().number.serial).sort()).toEqual([1, 2]);
});

test('a number belongs to the year where the association is, not to the year in UTC', async () => {
  // 31 December 23.30 UTC is 1 January 00.30 in Stockholm.
  const { clause, carry } = await startMeeting({
    now: '2024-12-31T23:30:00.000Z',
    date: '2024-12-31',
  });
  const response = await carry(await clause());
  expect(response.json()).toMatchObject({ number: { year: 2025, serial: 1 } });
});

test('owner and due date are given in the same breath, for what carries', async () => {
  const { association, clauses, carry, vote, secretary } = await startMeeting();
  const [kept, lost, nobody] = await clauses('att göra', 'att låta bli', 'att lova');
  const assignment = { owner: { kind: 'body', id: association.boardId }, dueOn: '2024-03-01' };
  expect((await carry(kept!, { assignment })).statusCode).toBe(201);
  const rejected = await vote(lost!, {
    for: 1,
    against: 3,
    abstained: 0,
    tieBreak: null,
    assignment,
  });
  expect(rejected.json()).toMatchObject({ outcome: 'rejected' });
  const late = { ...assignment, dueOn: '2024-01-01' };
  const refused = await carry(nobody!, { assignment: late });
  expect(refused.statusCode).toBe(422);
  expect(refused.json()).toMatchObject({
    code: 'due-before-decided',
    errors: [{ pointer: '#/assignment/dueOn' }],
  });
  const stranger = { ...assignment, owner: { kind: 'person', id: association.boardId } };
  const unknown = await carry(nobody!, { assignment: stranger });
  expect(unknown.json()).toMatchObject({
    code: 'person-not-registered',
    errors: [{ pointer: '#/assignment/owner/id' }],
  });
  const { decisions } = (await secretary.get('/decisions')).json();
  expect(decisions.map(({ status, outcome }: Record<string, string>) => [outcome, status])).toEqual(
    [
      ['rejected', 'unassigned'],
      ['carried', 'assigned'],
    ],
  );
});

test('a tie is broken as the rule for its kind says, and the numbers of the vote add up', async () => {
  const { clauses, vote, secretary, meetingId } = await startMeeting();
  const [clauseId] = await clauses('att dra lott');
  const tie = { for: 2, against: 2, abstained: 0 };
  expect((await vote(clauseId!, { ...tie, tieBreak: null })).json()).toMatchObject({
    ...{ status: 422, code: 'tie-by-casting-vote', errors: [{ pointer: '#/tieBreak' }] },
  });
  const castingVote = { kind: 'castingVote', outcome: 'rejected' };
  const decided = await vote(clauseId!, { ...tie, tieBreak: castingVote });
  expect(decided.json()).toMatchObject({ outcome: 'rejected' });
  const { proposals } = (await secretary.get(`/meetings/${meetingId}`)).json();
  expect(proposals[0].clauses[0].decision.method).toMatchObject({
    tally: { for: 2, against: 2, abstained: 0, notVoting: 1, register: 5 },
    tie: castingVote,
  });
});
