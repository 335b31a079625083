import type { Ballot, Candidate, Poll } from './ballot.ts';
import type { Lots } from './lot.ts';
import { anyVote, type Filled, only, rank, tally, type Votes } from './most-votes.ts';
import type { V22Count, V22Parameters } from './v22-result.ts';
import { type Sorted, sortBallots } from './validity.ts';

/**
 * Adds the substitutes: at most as many as the ordinary, in an order without equals. Takes the count of
 * the ordinary; gives it with the order, or with the lot that the order needs. Not confirmed.
 */
export const withSubstitutes = (
  count: V22Count,
  { candidates }: Poll,
  { substitutes }: V22Parameters,
  lots: Lots,
): V22Count => {
  if (!substitutes) return count;
  const places = Math.min(substitutes.places, count.seats);
  const taken = new Set(count.elected.map(({ candidate }) => candidate));
  const rest = candidates.filter(({ id, withdrawn }) => !withdrawn && !taken.has(id));
  if (substitutes.ballots === 'continued') {
    const ordered = continued(count, places, lots);
    return finish(count, { places, ballots: 'continued' }, ordered);
  }
  const { ordered, sorted } = ownBallots(rest, taken, substitutes.ballots, { places, lots });
  return finish(count, { places, ballots: 'own', sorted }, ordered);
};

type Ordered = Filled & {
  readonly votes: Votes;
  readonly rounds: Readonly<Record<string, number>>;
};

// Whoever took part in the run-off stands before those who did not, whatever the first round said.
const continued = (count: V22Count, places: number, lots: Lots): Ordered => {
  const taken = new Set(count.elected.map(({ candidate }) => candidate));
  const rounds: Record<string, number> = {};
  const votes: Record<string, number> = {};
  let filled: Filled = { chosen: [], broken: [] };
  for (const { round, votes: own } of count.rounds.toReversed()) {
    const left = only(anyVote(own), (id) => !taken.has(id));
    const next = rank(left, { places: places - filled.chosen.length, round, lots });
    for (const id of next.chosen) {
      taken.add(id);
      rounds[id] = round;
      votes[id] = left[id]!;
    }
    filled = join(filled, next);
    if (filled.missing) break;
  }
  return { ...filled, votes, rounds };
};

const ownBallots = (
  rest: readonly Candidate[],
  taken: ReadonlySet<string>,
  ballots: readonly Ballot[],
  { places, lots }: { places: number; lots: Lots },
): { readonly ordered: Ordered; readonly sorted: Sorted } => {
  const elected = [...taken].map((id) => ({ id, name: id, withdrawn: true }));
  const poll = { candidates: [...rest, ...elected], ballots };
  const { valid, sorted } = sortBallots(poll, { marks: places });
  const votes = anyVote(tally(rest, valid));
  const filled = rank(votes, { places, round: 3, lots });
  const rounds = Object.fromEntries(filled.chosen.map((id) => [id, 3]));
  return { ordered: { ...filled, votes, rounds }, sorted };
};

const finish = (
  count: V22Count,
  kind: { places: number; ballots: 'own' | 'continued'; sorted?: Sorted },
  { chosen, broken, missing, votes, rounds }: Ordered,
): V22Count => ({
  ...count,
  state: missing ? 'lot-needed' : 'complete',
  substitutes: {
    ...kind,
    ordered: chosen.map((candidate) => ({
      candidate,
      round: rounds[candidate]!,
      votes: votes[candidate]!,
    })),
  },
  ties: [...count.ties, ...broken],
  ...(missing && { missing }),
});

const join = (a: Filled, b: Filled): Filled => ({
  chosen: [...a.chosen, ...b.chosen],
  broken: [...a.broken, ...b.broken],
  ...(b.missing && { missing: b.missing }),
});
