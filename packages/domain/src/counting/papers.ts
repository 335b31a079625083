import type { Ballot } from './ballot.ts';

/** The ballot papers of one count, in piles by candidate index. Changes as the count goes on, and lives no longer. */
export type Papers = {
  readonly weights: readonly number[];
  /** The preferences of each paper as candidate indexes, cut where the paper can no longer be read. */
  readonly preferences: readonly (readonly number[])[];
  /** How far each paper has been read, and what it is worth (scaled). */
  readonly position: Int32Array;
  readonly value: Float64Array;
  readonly piles: number[][];
};

export type Moved = { readonly to: number; readonly votes: number; readonly papers: number };

/** Where papers go that name nobody who is left. */
export const nobody = -1;

/** Lays out every paper, worth one, in no pile yet: `move` from the returned start pile sorts them. */
export const layOut = (
  ballots: readonly Ballot[],
  ids: readonly string[],
  { scale, skippedRankEnds }: { scale: number; skippedRankEnds: boolean },
): { readonly papers: Papers; readonly start: readonly number[] } => {
  const index = new Map(ids.map((id, at) => [id, at]));
  const papers: Papers = {
    weights: ballots.map(({ weight }) => weight),
    preferences: ballots.map((ballot) => legible(ballot, index, skippedRankEnds)),
    position: new Int32Array(ballots.length),
    value: new Float64Array(ballots.length).fill(scale),
    piles: ids.map(() => []),
  };
  return { papers, start: ballots.map((_, at) => at) };
};

/** Moves papers to the next candidate still continuing, each worth what `revalue` says from now on. */
export const move = (
  { weights, preferences, position, value, piles }: Papers,
  pile: readonly number[],
  isContinuing: (candidate: number) => boolean,
  revalue: (value: number) => number = (same) => same,
): readonly Moved[] => {
  const moved = new Map<number, { votes: number; papers: number }>();
  for (const paper of pile) {
    const list = preferences[paper]!;
    let at = position[paper]!;
    while (at < list.length && !isContinuing(list[at]!)) at += 1;
    position[paper] = at;
    value[paper] = revalue(value[paper]!);
    const to = list[at] ?? nobody;
    if (to !== nobody) piles[to]!.push(paper);
    const sum = moved.get(to) ?? { votes: 0, papers: 0 };
    sum.votes += value[paper]! * weights[paper]!;
    sum.papers += weights[paper]!;
    moved.set(to, sum);
  }
  return [...moved].map(([to, sum]) => ({ to, ...sum }));
};

const legible = (
  { preferences }: Ballot,
  index: ReadonlyMap<string, number>,
  skippedRankEnds: boolean,
): readonly number[] => {
  const read: number[] = [];
  for (const rank of preferences) {
    if (rank.length > 1 || (rank.length === 0 && skippedRankEnds)) break;
    if (rank.length === 1) read.push(index.get(rank[0]!)!);
  }
  return read;
};
