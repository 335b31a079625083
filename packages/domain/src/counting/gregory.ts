import { byId, type Poll } from './ballot.ts';
import {
  electByQuota,
  electRest,
  type GregoryCount,
  type GregoryRules,
  isDecided,
  record,
  seatsLeft,
  those,
  votesOf,
} from './gregory-state.ts';
import { choose } from './gregory-tie.ts';
import type { Lots, Tie } from './lot.ts';
import { layOut, move } from './papers.ts';
import type { StvResult } from './stv-result.ts';
import { sortBallots } from './validity.ts';

/**
 * Counts by the weighted inclusive Gregory method. Takes ranked ballots (a first preference for several
 * is invalid, a later one ends the ballot); gives every round, or the rounds up to the tie that needs a
 * lot. Without a valid ballot nobody is elected.
 */
export const gregory = (poll: Poll, seats: number, lots: Lots, rules: GregoryRules): StvResult => {
  const { valid, sorted: ballots } = sortBallots(poll, {
    firstRank: rules.skippedRankEnds ? 'one' : 'at-most-one',
  });
  const scale = 10 ** rules.decimals;
  const quota = rules.quota(ballots.valid, seats, scale);
  const start = { seats, decimals: rules.decimals, quota, ballots };
  if (ballots.valid === 0)
    return { ...start, state: 'complete', rounds: [], elected: [], ties: [] };

  const ids = poll.candidates.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
  const { papers, start: pile } = layOut(valid, ids, { scale, ...rules });
  const count: GregoryCount = {
    ids: ids.toSorted(byId),
    seats,
    quota,
    scale,
    whole: ballots.valid * scale,
    lots,
    rules,
    papers,
    index: new Map(ids.map((id, at) => [id, at])),
    standing: ids.map(() => 'continuing'),
    votes: ids.map(() => 0),
    nonTransferable: 0,
    rounds: [],
    ties: [],
  };
  record(
    count,
    { type: 'first-preferences' },
    move(papers, pile, () => true),
  );
  electByQuota(count);
  const missing = run(count);
  const { rounds, ties } = count;
  const elected = rounds.flatMap((round) => round.elected);
  if (missing) return { ...start, state: 'lot-needed', rounds, elected, ties, missing };
  return { ...start, state: 'complete', rounds, elected, ties };
};

const run = (count: GregoryCount): Tie | undefined => {
  while (!isDecided(count)) {
    const waiting = those(count, 'surplus-waits');
    const missing = waiting.length > 0 ? passSurplus(count, waiting) : exclude(count);
    if (missing) return missing;
  }
  if (seatsLeft(count) > 0) electRest(count);
  return undefined;
};

const passSurplus = (count: GregoryCount, waiting: readonly string[]): Tie | undefined => {
  const most = Math.max(...waiting.map((id) => votesOf(count, id)));
  const highest = waiting.filter((id) => votesOf(count, id) === most);
  const candidate = choose(count, 'surplus-first', highest);
  if (typeof candidate !== 'string') return candidate;
  const at = count.index.get(candidate)!;
  const surplus = most - count.quota;
  const revalue = transferValue(count, surplus, most);
  const moved = surplus > 0 ? moveFrom(count, at, revalue) : [];
  count.standing[at] = 'elected';
  count.votes[at] = count.quota;
  record(count, { type: 'surplus', candidate, surplus }, moved);
  electByQuota(count);
  return undefined;
};

const exclude = (count: GregoryCount): Tie | undefined => {
  const continuing = those(count, 'continuing');
  const least = Math.min(...continuing.map((id) => votesOf(count, id)));
  const lowest = continuing.filter((id) => votesOf(count, id) === least);
  const candidate = choose(count, 'exclusion', lowest);
  if (typeof candidate !== 'string') return candidate;
  const at = count.index.get(candidate)!;
  count.standing[at] = 'excluded';
  count.votes[at] = 0;
  record(count, { type: 'exclusion', candidate }, moveFrom(count, at));
  if (!isDecided(count)) electByQuota(count);
  return undefined;
};

const moveFrom = (count: GregoryCount, at: number, revalue?: (value: number) => number) => {
  const pile = count.papers.piles[at]!;
  count.papers.piles[at] = [];
  return move(count.papers, pile, (to) => count.standing[to] === 'continuing', revalue);
};

// Papers that came with the same value leave with the same value: few are computed.
const transferValue = ({ rules, scale }: GregoryCount, surplus: number, votes: number) => {
  const known = new Map<number, number>();
  return (value: number): number => {
    const old = known.get(value);
    if (old !== undefined) return old;
    const big = [value, surplus, votes, scale].map(BigInt) as [bigint, bigint, bigint, bigint];
    const next = Number(rules.transferValue(...big));
    known.set(value, next);
    return next;
  };
};
