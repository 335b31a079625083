import { byId } from './ballot.ts';
import type { BrokenTie, Lots } from './lot.ts';
import { type Moved, nobody, type Papers } from './papers.ts';
import type { StvAction, StvElected, StvRound, Transfer } from './stv-result.ts';

/** What tells one rule of the family from another. All votes are integers scaled by 10^decimals. */
export type GregoryRules = {
  readonly decimals: number;
  readonly quota: (validBallots: number, seats: number, scale: number) => number;
  /** The value a paper passes on; the product may pass 2^53, so it is computed in bigint. */
  readonly transferValue: (value: bigint, surplus: bigint, votes: bigint, scale: bigint) => bigint;
  /** Ties are first broken by the latest earlier round where the tied differed. */
  readonly earlierRounds: boolean;
  /** A skipped rank ends the ballot; otherwise the next one is read. */
  readonly skippedRankEnds: boolean;
};

/** Where a candidate stands; `surplus-waits` is elected with a surplus to pass on. */
export type Standing = 'continuing' | 'surplus-waits' | 'elected' | 'excluded';

/** One count while it goes on; candidates are indexes into the arrays. */
export type GregoryCount = {
  readonly ids: readonly string[];
  readonly seats: number;
  readonly quota: number;
  readonly scale: number;
  readonly whole: number;
  readonly lots: Lots;
  readonly rules: GregoryRules;
  readonly papers: Papers;
  readonly index: ReadonlyMap<string, number>;
  readonly standing: Standing[];
  readonly votes: number[];
  nonTransferable: number;
  readonly rounds: StvRound[];
  readonly ties: BrokenTie[];
};

/** Elects whoever has reached the quota, the most votes first. */
export const electByQuota = (count: GregoryCount) => {
  const reached = those(count, 'continuing').filter((id) => votesOf(count, id) >= count.quota);
  const order = reached.toSorted((a, b) => votesOf(count, b) - votesOf(count, a) || byId(a, b));
  elect(count, order, 'quota');
};

/** Elects everybody who is left: the last vacancies are filled together, in the order of the ballot. */
export const electRest = (count: GregoryCount) =>
  elect(count, those(count, 'continuing'), 'last-seats');

const elect = (count: GregoryCount, order: readonly string[], by: StvElected['by']) => {
  if (order.length === 0) return;
  const last = count.rounds.at(-1)!;
  const { round } = last;
  const elected = order.map((candidate): StvElected => {
    count.standing[count.index.get(candidate)!] = by === 'quota' ? 'surplus-waits' : 'elected';
    return { candidate, round, votes: votesOf(count, candidate), by };
  });
  count.rounds[count.rounds.length - 1] = { ...last, elected: [...last.elected, ...elected] };
};

/** Adds the round that has just taken place. */
export const record = (count: GregoryCount, action: StvAction, moved: readonly Moved[]) => {
  const name = new Map([...count.index].map(([id, at]) => [at, id]));
  for (const { to, votes } of moved) {
    if (to === nobody) count.nonTransferable += votes;
    else count.votes[to]! += votes;
  }
  const votes = Object.fromEntries(count.ids.map((id) => [id, votesOf(count, id)]));
  const counted = count.votes.reduce((sum, each) => sum + each, count.nonTransferable);
  count.rounds.push({
    round: count.rounds.length + 1,
    action,
    transfers: moved
      .map(({ to, ...sum }): Transfer => ({ to: name.get(to) ?? null, ...sum }))
      .sort((a, b) => b.votes - a.votes || byId(a.to ?? '', b.to ?? '')),
    votes,
    nonTransferable: count.nonTransferable,
    truncated: count.whole - counted,
    elected: [],
  });
};

/** Whether no more papers need to move. */
export const isDecided = (count: GregoryCount) =>
  seatsLeft(count) <= 0 || those(count, 'continuing').length <= seatsLeft(count);

export const seatsLeft = ({ standing, seats }: GregoryCount) =>
  seats - standing.filter((each) => each === 'elected' || each === 'surplus-waits').length;

export const those = ({ ids, index, standing }: GregoryCount, wanted: Standing) =>
  ids.filter((id) => standing[index.get(id)!] === wanted);

export const votesOf = ({ votes, index }: GregoryCount, id: string) => votes[index.get(id)!]!;
