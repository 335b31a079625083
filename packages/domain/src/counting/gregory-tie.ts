import type { GregoryCount } from './gregory-state.ts';
import { drawn, type Tie, type TieFor } from './lot.ts';
import type { StvRound } from './stv-result.ts';

/** One of the tied: by the latest earlier round where the rules say so, else by lot; the tie itself when no lot is there. */
export const choose = (
  count: GregoryCount,
  purpose: TieFor,
  tied: readonly string[],
): string | Tie => {
  if (tied.length === 1) return tied[0]!;
  const round = count.rounds.length + 1;
  const narrowed = count.rules.earlierRounds
    ? byEarlierRounds(count.rounds, tied, purpose === 'exclusion' ? Math.min : Math.max)
    : { left: tied, since: round };
  const { left, since } = narrowed;
  const tie: Tie = { round, for: purpose, among: tied, places: 1 };
  if (left.length === 1) {
    count.ties.push({ ...tie, chosen: left, by: 'earlier-round', since });
    return left[0]!;
  }
  const toDraw: Tie = { ...tie, among: left };
  const chosen = drawn(toDraw, count.lots);
  if (!chosen) return toDraw;
  count.ties.push({ ...toDraw, chosen, by: 'lot' });
  return chosen[0]!;
};

const byEarlierRounds = (
  rounds: readonly StvRound[],
  tied: readonly string[],
  extreme: (...votes: number[]) => number,
): { readonly left: readonly string[]; readonly since: number } => {
  let left = tied;
  for (const { round, votes } of rounds.toReversed()) {
    const wanted = extreme(...left.map((id) => votes[id]!));
    left = left.filter((id) => votes[id] === wanted);
    if (left.length === 1) return { left, since: round };
  }
  return { left, since: 1 };
};
