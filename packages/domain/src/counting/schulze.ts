import { type Ballot, byId, type Poll } from './ballot.ts';
import { type BrokenTie, drawn, type Lots, type Tie } from './lot.ts';
import { type Sorted, sortBallots } from './validity.ts';

export type SchulzeCount = {
  readonly method: 'schulze';
  readonly seats: number;
  readonly unranked: Unranked;
  readonly state: 'complete' | 'lot-needed';
  readonly ballots: Sorted;
  /** The candidates in the order of the rows and columns below. */
  readonly order: readonly string[];
  /** How many ballots prefer the candidate of the row to that of the column. */
  readonly pairs: readonly (readonly number[])[];
  /** The strength of the strongest path from row to column: its weakest victory. */
  readonly paths: readonly (readonly number[])[];
  /** Best first; those of one inner list cannot be told apart. */
  readonly ranking: readonly (readonly string[])[];
  readonly elected: readonly { readonly candidate: string; readonly rank: number }[];
  readonly ties: readonly BrokenTie[];
  readonly missing?: Tie;
};

/** Whether a candidate that a ballot does not rank comes after those it ranks, or is not compared. */
export type Unranked = 'last' | 'no-opinion';

/**
 * Ranks by the strongest paths of pairwise victories (Schulze 2011; winning votes). Takes ranked ballots,
 * equal ranks allowed; gives every pair and path, and the ranking. With more seats than one the best
 * ranked are elected, which is not proportional; a tie across the last seat is a lot.
 */
export const schulze = (
  poll: Poll,
  { seats, unranked = 'last' }: { readonly seats: number; readonly unranked?: Unranked },
  lots: Lots,
): SchulzeCount => {
  const { valid, sorted: ballots } = sortBallots(poll);
  const order = poll.candidates
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id }) => id)
    .sort(byId);
  const pairs = comparePairs(valid, order, unranked);
  const paths = strongestPaths(pairs);
  const ranking = rankByPaths(paths, order);
  const counted = { seats, unranked, ballots, order, pairs, paths, ranking } as const;
  const { elected, ties, missing } =
    ballots.valid > 0 ? electBest(ranking, seats, lots) : { elected: [], ties: [] };
  const state = missing ? 'lot-needed' : 'complete';
  return { method: 'schulze', ...counted, state, elected, ties, ...(missing && { missing }) };
};

const comparePairs = (
  ballots: readonly Ballot[],
  order: readonly string[],
  unranked: Unranked,
): number[][] => {
  const index = new Map(order.map((id, at) => [id, at]));
  const pairs = order.map(() => new Array<number>(order.length).fill(0));
  const level = new Int32Array(order.length);
  for (const { weight, preferences } of ballots) {
    const ranks = preferences.map((rank) => rank.map((id) => index.get(id)!));
    level.fill(unranked === 'last' ? ranks.length : -1);
    for (const [rank, equals] of ranks.entries()) for (const at of equals) level[at] = rank;
    for (const [rank, equals] of ranks.entries())
      for (const at of equals) {
        const row = pairs[at]!;
        for (let other = 0; other < row.length; other++)
          if (level[other]! > rank) row[other]! += weight;
      }
  }
  return pairs;
};

const strongestPaths = (pairs: readonly (readonly number[])[]): number[][] => {
  const wins = (row: number, column: number) => {
    const votes = pairs[row]![column]!;
    return votes > pairs[column]![row]! ? votes : 0;
  };
  const paths = pairs.map((row, at) => row.map((_, column) => wins(at, column)));
  for (const [via, onward] of paths.entries())
    for (const path of paths) {
      const there = path[via]!;
      if (path === onward || there === 0) continue;
      for (let to = 0; to < path.length; to++) {
        const whole = Math.min(there, onward[to]!);
        if (whole > path[to]!) path[to] = whole;
      }
    }
  for (const [at, path] of paths.entries()) path[at] = 0;
  return paths;
};

// Whoever nobody left beats stands next; the relation is transitive, so there is always someone.
const rankByPaths = (
  paths: readonly (readonly number[])[],
  order: readonly string[],
): readonly (readonly string[])[] => {
  const beaten = order.map(
    (_, at) => order.filter((_, by) => paths[by]![at]! > paths[at]![by]!).length,
  );
  const left = new Set(order.keys());
  const ranking: string[][] = [];
  while (left.size > 0) {
    const next = [...left].filter((at) => beaten[at] === 0);
    for (const at of next) {
      left.delete(at);
      for (const other of left) if (paths[at]![other]! > paths[other]![at]!) beaten[other]! -= 1;
    }
    ranking.push(next.map((at) => order[at]!));
  }
  return ranking;
};

const electBest = (
  ranking: readonly (readonly string[])[],
  seats: number,
  lots: Lots,
): Pick<SchulzeCount, 'elected' | 'ties' | 'missing'> => {
  const elected: { candidate: string; rank: number }[] = [];
  for (const [at, equals] of ranking.entries()) {
    const places = seats - elected.length;
    if (places < 1) break;
    const seat = (candidate: string) => ({ candidate, rank: at + 1 });
    if (equals.length <= places) {
      elected.push(...equals.map(seat));
      continue;
    }
    const tie: Tie = { round: 1, for: 'seat', among: equals, places };
    const chosen = drawn(tie, lots);
    if (!chosen) return { elected, ties: [], missing: tie };
    return { elected: [...elected, ...chosen.map(seat)], ties: [{ ...tie, chosen, by: 'lot' }] };
  }
  return { elected, ties: [] };
};
