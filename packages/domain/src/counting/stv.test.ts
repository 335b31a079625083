import { describe, expect, test } from 'vitest';
import { fileOf, fixtures, referenceCounts } from './fixtures.ts';
import {
  type BallotFile,
  count,
  type Lots,
  noLots,
  type StvResult,
  scottishStv,
  wigm,
} from './index.ts';

// The reference draws its lots in the order of the ballot.
const inBallotOrder = ({ candidates }: BallotFile): Lots => ({
  kind: 'physical',
  draws: [{ order: candidates.map(({ id }) => id) }],
});

describe.each(referenceCounts)('the count of $name', ({ ballots, rounds, method }) => {
  test('agrees with the reference in every round, to the last decimal', () => {
    const file = fileOf(ballots);
    const counted = count(method, file, { seats: file.seats! }, inBallotOrder(file));
    if (!('quota' in counted)) throw new Error('not counted by STV');
    const reference = rounds
      .trim()
      .split('\n')
      .slice(1)
      .filter((line) => !line.includes('\tlog\t') && !line.includes('\tround\t'))
      .map((line) => line.replace(/^\S+/, '').trim());
    expect(trace(file, counted)).toEqual(reference);
  });
});

/** The rows that the reference prints, made from our result: action, quota, non-transferable, then each candidate. */
const trace = ({ candidates }: BallotFile, counted: StvResult) => {
  const state = new Map(candidates.map(({ id }) => [id, 'H']));
  const decimals = (votes: number) => {
    const digits = String(votes).padStart(counted.decimals + 1, '0');
    return `${digits.slice(0, -counted.decimals)}.${digits.slice(-counted.decimals)}`;
  };
  let [votes, lost] = [counted.rounds[0]!.votes, counted.rounds[0]!.nonTransferable];
  const rows: string[] = [];
  const row = (action: string) =>
    rows.push(
      [
        action,
        decimals(counted.quota),
        decimals(lost),
        ...candidates.flatMap(({ id, name }) => [name, state.get(id), decimals(votes[id]!)]),
      ].join('\t'),
    );
  row('begin');
  for (const { round, action, ...after } of counted.rounds) {
    const tie = counted.ties.find((each) => each.round === round);
    if (round > 1 && tie) row('tie');
    if (action.type === 'surplus') {
      state.set(action.candidate, 'E');
      row('unpend');
    }
    if (action.type === 'exclusion') {
      state.set(action.candidate, 'D');
      row('defeat');
    }
    [votes, lost] = [after.votes, after.nonTransferable];
    if (round > 1) row('transfer');
    for (const { candidate, by } of after.elected) {
      if (by === 'last-seats') finish(state);
      state.set(candidate, by === 'quota' ? 'e' : 'E');
      row('elect');
    }
  }
  finish(state);
  for (const { id } of candidates) {
    if (state.get(id) !== 'H') continue;
    state.set(id, 'D');
    row('defeat');
  }
  row('end');
  return rows;
};

const finish = (state: Map<string, string>) => {
  for (const [id, is] of state) if (is === 'e') state.set(id, 'E');
};

test('a tie without an earlier difference needs a lot, and says who and for what', () => {
  const file = fileOf(fixtures.weakSurplus);
  const counted = scottishStv(file, { seats: 4 }, { kind: 'physical', draws: [] });
  expect(counted.state).toBe('lot-needed');
  expect(counted.missing).toEqual({ round: 5, for: 'exclusion', among: ['5', '6'], places: 1 });
  expect(counted.rounds).toHaveLength(4);
});

test('a tie is broken by the latest earlier round in which the tied differed', () => {
  const counted = scottishStv(
    fileOf(fixtures.weakDefeat),
    { seats: 2 },
    { kind: 'physical', draws: [] },
  );
  expect(counted.ties).toEqual([
    {
      round: 3,
      for: 'exclusion',
      among: ['2', '3'],
      places: 1,
      chosen: ['2'],
      by: 'earlier-round',
      since: 1,
    },
  ]);
});

const ranked = (...ballots: [string, number][]) => ({
  candidates: ['A', 'B', 'C', 'D'].map((id) => ({ id, name: id })),
  ballots: ballots.map(([order, weight]) => ({
    weight,
    preferences: order.split('>').map((rank) => (rank === '-' ? [] : [...rank])),
  })),
});

// A passes on 2.7499 / 5 = 0.5499 a paper. Of B's surplus of 1.4994 each of those carries
// 0.5499 × 1.4994 = 0.8245, through 3.7495 = 0.2198; truncating once would give 0.2199.
test('WIGM truncates the product as well as the quotient', () => {
  const { rounds } = wigm(
    ranked(['A>B>C', 5], ['B>C', 1], ['C', 2], ['D', 1]),
    { seats: 3 },
    noLots,
  );
  expect(rounds[2]?.transfers).toEqual([{ to: 'C', votes: 14_988, papers: 6 }]);
});

describe('a rank that several share, or nobody has', () => {
  const first = (each: StvResult) => each.rounds[0]!;

  test('makes the ballot invalid in the first place, and ends it later', () => {
    const poll = ranked(['AB>C', 3], ['C', 2], ['D', 2], ['A', 9], ['B>CD>A', 1]);
    const counted = scottishStv(poll, { seats: 1 }, noLots);
    expect(counted.ballots).toMatchObject({ valid: 14, reasons: { 'unclear-first': 3 } });
    const poorer = scottishStv(ranked(['B>CD>A', 1], ['A', 3], ['C', 3]), { seats: 1 }, noLots);
    expect(
      poorer.rounds.find(({ action }) => 'candidate' in action && action.candidate === 'B'),
    ).toMatchObject({ transfers: [{ to: null, votes: 100_000 }] });
  });

  test('ends a Scottish ballot where it was skipped; WIGM reads on', () => {
    const poll = ranked(['A>->B', 6], ['B', 2], ['C', 3], ['->D', 1]);
    const scottish = scottishStv(poll, { seats: 2 }, noLots);
    expect(scottish.ballots).toMatchObject({ valid: 11, reasons: { 'unclear-first': 1 } });
    expect(scottish.rounds[1]?.transfers).toMatchObject([{ to: null }]);
    const other = wigm(poll, { seats: 2 }, noLots);
    expect(other.ballots).toMatchObject({ valid: 12, invalid: 0 });
    expect(first(other).votes).toMatchObject({ D: 10_000 });
    expect(other.rounds[1]?.transfers).toMatchObject([{ to: 'B' }]);
  });
});
