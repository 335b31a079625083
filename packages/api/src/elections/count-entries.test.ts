import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asOwner } from '../store/testing/start-store.ts';
import { testDatabase } from '../testing/test-database.ts';
import type { CountEntries } from './contract.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

/** Two people with an account each, before a round of three candidates that is entered twice. */
const startCount = async ({ twice = true } = {}) => {
  const started = await startElectionMeeting(8);
  const story = await started.elect({
    ...{ seats: 1, substitutes: 0, meetingId: null },
    method: { name: 'plurality', marks: null, entered: 'sheets', twice },
  });
  const candidates = await inTurn(started.own.slice(0, 3), (personId) =>
    story.nominate({ personId }, 'ordinary'),
  );
  await story.close();
  await story.list(started.voters);
  await story.freeze();
  await story.open();
  const [siv, mats] = [await started.as('member'), await started.as('member')];
  for (const { personId } of [siv, mats]) await story.appoint('teller', { personId });
  const code = (await story.view()).rounds[0]!.code;
  const path = `/elections/${story.electionId}/entries/ordinary/${code}`;
  const keep = (by: typeof siv, entry: 'first' | 'second', said: object | null) =>
    by.put(`${path}/${entry}`, { placeId: null, said });
  const seen = async (by: typeof siv) => (await by.get(path)).json<CountEntries>().entries;
  const counted = (...votes: number[]): { sheet: object; ballots: null } => ({
    sheet: {
      votes: candidates.map((candidateId, i) => ({ candidateId, votes: votes[i] ?? 0 })),
      ...{ valid: 7, blank: 1, invalid: 0, notVoting: 0 },
    },
    ballots: null,
  });
  const whole = (...votes: number[]) => ({ rows: {}, lines: [], counted: counted(...votes) });
  const seal = (...votes: number[]) =>
    siv.post(`/elections/${story.electionId}/counts`, {
      ...{ part: 'ordinary', placeId: null, code: null, tellers: story.tellers.slice(-2) },
      ...counted(...votes),
    });
  const kept = async () =>
    asOwner<{ n: number }>(
      await testDatabase(),
      started.organisationId,
      'select count(*)::int as n from vault.count_entry',
    );
  return { ...started, story, siv, mats, keep, seen, whole, seal, kept, path, candidates };
};

test('neither of two sees the other’s entry before both are whole; each puts right their own; both stay with what is sealed', async () => {
  const { siv, mats, secretary, keep, seen, whole, seal, kept, story, candidates } =
    await startCount();
  const typed = { rows: { valid: '7' }, lines: [], counted: null };
  expect((await keep(siv, 'first', typed)).statusCode).toBe(200);
  // Somewhere else, signed in as the same: nothing is lost.
  expect(await seen(siv)).toMatchObject([{ entry: 'first', isWhole: false, said: typed }]);
  expect(await seen(mats)).toMatchObject([{ entry: 'first', by: siv.personId, said: null }]);
  expect((await keep(mats, 'first', typed)).json().code).toBe('entry-of-another');
  await keep(siv, 'first', whole(4, 2, 1));
  expect(await seen(siv)).toMatchObject([{ isWhole: true, said: null }]);
  expect((await seal(4, 2, 1)).json().code).toBe('second-entry-missing');

  await keep(mats, 'second', whole(3, 3, 1));
  for (const one of [siv, mats])
    expect(await seen(one)).toMatchObject([
      { entry: 'first', said: whole(4, 2, 1) },
      { entry: 'second', said: whole(3, 3, 1) },
    ]);
  expect((await seen(secretary)).map(({ said }) => said)).toEqual([null, null]);
  expect((await seal(4, 2, 1)).json()).toMatchObject({
    code: 'entries-differ',
    facts: { count: 2 },
  });
  await keep(mats, 'second', whole(4, 2, 1));
  expect((await seal(4, 1, 2)).json().code).toBe('entries-differ');
  expect((await seal(4, 2, 1)).statusCode).toBe(200);
  expect(await kept()).toEqual([{ n: 0 }]);

  const [a, b] = candidates;
  const [count] = (await story.view()).rounds[0]!.counts!;
  expect(count!.entries!.by).toEqual([siv.personId, mats.personId]);
  expect(count!.entries!.differed).toEqual([
    { row: `votes:${a}`, first: 4, second: 3 },
    { row: `votes:${b}`, first: 2, second: 3 },
  ]);
  expect((await keep(siv, 'first', typed)).json().code).toBe('no-round-open');
});

test('who is gone leaves no entry that stops the others: it is dropped unseen and begun anew', async () => {
  const { siv, mats, as, keep, seen, whole, path } = await startCount();
  await keep(siv, 'first', whole(4, 2, 1));
  const member = await as('member');
  expect((await member.get(path)).statusCode).toBe(403);
  expect((await keep(member, 'first', null)).statusCode).toBe(403);
  expect((await keep(mats, 'first', null)).json()).toEqual({ entries: [] });
  await keep(mats, 'first', whole(1, 2, 4));
  await keep(mats, 'second', whole(1, 2, 4));
  expect(await seen(mats)).toMatchObject([{ said: whole(1, 2, 4) }, { said: whole(1, 2, 4) }]);
  expect((await mats.get(path.replace(/[^/]+$/, 'XXXX'))).statusCode).toBe(404);
  const elsewhere = { placeId: randomUUID(), said: null };
  expect((await mats.put(`${path}/first`, elsewhere)).json().code).toBe('place-unknown');
});

test.for([
  ['ended', '/rounds/end', { part: 'ordinary', reason: 'failed', note: '' }],
  ['called off', '/cancellation', { reason: 'Fel tid' }],
] as const)(
  'what is entered once is kept too, and gone when the round is %s',
  async ([, how, body]) => {
    const { story, siv, keep, kept, secretary } = await startCount({ twice: false });
    await keep(siv, 'first', { rows: { valid: '7' }, lines: [], counted: null });
    expect(await kept()).toEqual([{ n: 1 }]);
    const ended = await secretary.post(`/elections/${story.electionId}${how}`, body);
    expect(ended.statusCode, ended.body).toBe(200);
    expect(await kept()).toEqual([{ n: 0 }]);
  },
);
