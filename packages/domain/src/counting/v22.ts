import type { Counted, Poll } from './ballot.ts';
import { countMarks } from './count-marks.ts';
import type { Lots } from './lot.ts';
import { anyVote, type ElectedByVotes, type Filled, fill, only } from './most-votes.ts';
import type { V22Count, V22Parameters, V22Round } from './v22-result.ts';
import { withSubstitutes } from './v22-substitutes.ts';

/**
 * The party's rule, statutes §§ 22–23 as quoted by members; not confirmed against the current text.
 * More than half of the valid ballots elects; then one run-off among at most twice as many candidates as
 * seats left, where most votes win. Takes the ballots of the first round and, once held, of the run-off, or
 * their sheets; gives what can be said so far, naming the run-off or the lot that is needed to go on.
 * Where it is to be `ordered`, as among substitutes, `elected` is an order without equals: those of the first
 * round before those of the second, most votes first, and a tie in the order a lot.
 */
export const v22 = (poll: Poll, parameters: V22Parameters, lots: Lots): V22Count => {
  const { seats, ordered } = parameters;
  const first = firstRound(poll, parameters, lots);
  const start = {
    method: 'v22',
    seats,
    ...(ordered && { ordered }),
    rounds: [first.round],
  } as const;
  const elected = electedIn(first.round);
  const ties = first.filled.broken;
  const open = seats - elected.length;
  const rest = only(first.round.votes, (id) => !first.round.elected.includes(id));
  const stopped = first.filled.missing;
  if (stopped) return { ...start, state: 'lot-needed', elected, ties, missing: stopped };
  if (open < 1 || Object.keys(rest).length === 0 || first.round.ballots.valid === 0)
    return withSubstitutes({ ...start, state: 'complete', elected, ties }, poll, parameters, lots);

  const cut = fill(rest, { places: 2 * open, purpose: 'run-off-place', round: 1, lots });
  const runOff = { seats: open, most: 2 * open, candidates: cut.chosen };
  const reached = { ...start, elected, runOff, ties: [...ties, ...cut.broken] };
  if (cut.missing) return { ...reached, state: 'lot-needed', missing: cut.missing };
  if (!parameters.runOff) return { ...reached, state: 'run-off-needed' };

  const second = secondRound(poll, parameters.runOff, { ...runOff, ordered }, lots);
  const counted = {
    ...reached,
    rounds: [first.round, second.round],
    elected: [...elected, ...electedIn(second.round)],
    ties: [...reached.ties, ...second.filled.broken],
  };
  if (second.filled.missing)
    return { ...counted, state: 'lot-needed', missing: second.filled.missing };
  return withSubstitutes({ ...counted, state: 'complete' }, poll, parameters, lots);
};

type Round = { readonly round: V22Round; readonly filled: Filled };

const firstRound = (poll: Poll, { seats, marks, ordered }: V22Parameters, lots: Lots): Round => {
  const { votes, ballots } = countMarks(poll, { marks: marks ?? seats });
  const needed = Math.floor(ballots.valid / 2) + 1;
  const overHalf = only(votes, (_, each) => each >= needed);
  const filled = fill(overHalf, { places: seats, purpose: 'seat', round: 1, lots, ordered });
  return { round: { round: 1, seats, ballots, votes, needed, elected: filled.chosen }, filled };
};

const secondRound = (
  { candidates }: Poll,
  ballots: Counted,
  {
    seats,
    candidates: standing,
    ordered,
  }: { seats: number; candidates: readonly string[]; ordered: boolean | undefined },
  lots: Lots,
): Round => {
  const runners = candidates.filter(({ id }) => standing.includes(id));
  const { votes, ballots: sorted } = countMarks({ candidates: runners, ballots }, { marks: seats });
  const filled = fill(anyVote(votes), { places: seats, purpose: 'seat', round: 2, lots, ordered });
  return { round: { round: 2, seats, ballots: sorted, votes, elected: filled.chosen }, filled };
};

const electedIn = ({ round, votes, elected }: V22Round): readonly ElectedByVotes[] =>
  elected.map((candidate) => ({ candidate, round, votes: votes[candidate]! }));
