import type { Poll } from './ballot.ts';
import { countMarks } from './count-marks.ts';
import { capsOf, roomFor, times } from './group.ts';
import type { Lots } from './lot.ts';
import { anyVote, type ElectedByVotes, type Filled, fill, only, passed } from './most-votes.ts';
import type { V22Count, V22Parameters, V22Round } from './v22-result.ts';
import { withSubstitutes } from './v22-substitutes.ts';

/**
 * The party's rule, statutes §§ 22–23 as quoted by members; not confirmed against the current text.
 * More than half of the valid ballots elects; then one run-off among at most twice as many candidates as
 * seats left, where most votes win. Takes the ballots of the first round and, once held, of the run-off, or
 * their sheets; gives what can be said so far, naming the run-off or the lot that is needed to go on.
 * Where it is to be `ordered`, as among substitutes, `elected` is an order without equals: those of the first
 * round before those of the second, most votes first, and a tie in the order a lot. Where there are groups, whoever's group is full
 * is skipped, in the run-off too: there are at most twice as many of a group as it has seats left.
 */
export const v22 = (poll: Poll, parameters: V22Parameters, lots: Lots): V22Count => {
  const { seats, ordered, groups = [] } = parameters;
  const first = firstRound(poll, parameters, lots);
  const start = {
    method: 'v22',
    seats,
    ...(ordered && { ordered }),
    ...(groups.length > 0 && { groups }),
    rounds: [first.round],
  } as const;
  const elected = electedIn(first.round);
  const ties = first.filled.broken;
  const open = seats - elected.length;
  const rest = only(first.round.votes, (id) => !first.round.elected.includes(id));
  const stopped = first.filled.missing;
  if (stopped) return { ...start, state: 'lot-needed', elected, ties, missing: stopped };
  const left = Object.keys(rest);
  const caps = capsOf(groups, { seats, taken: first.round.elected, open: left });
  const room = roomFor(left, open, caps);
  if (room < 1 || left.length === 0 || first.round.ballots.valid === 0)
    return withSubstitutes({ ...start, state: 'complete', elected, ties }, poll, parameters, lots);

  const places = 2 * room;
  const within = { caps: times(2, caps) };
  const cut = fill(rest, { places, purpose: 'run-off-place', round: 1, lots, ...within });
  const full = caps.filter((cap) => cap.rest === 0).map(({ group }) => group);
  const told = new Set(first.filled.passedOver?.map(({ candidate }) => candidate));
  const passedOver = (cut.passedOver ?? []).filter(
    ({ candidate, group }) => full.includes(group) && !told.has(candidate),
  );
  const runOff = {
    ...{ seats: room, most: places, candidates: cut.chosen },
    ...(passedOver.length > 0 && { passedOver }),
  };
  const reached = { ...start, elected, runOff, ties: [...ties, ...cut.broken] };
  if (cut.missing) return { ...reached, state: 'lot-needed', missing: cut.missing };
  if (!parameters.runOff) return { ...reached, state: 'run-off-needed' };

  const second = secondRound(poll, parameters, { ...runOff, taken: first.round.elected }, lots);
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

const firstRound = (
  poll: Poll,
  { seats, marks, ordered, groups = [] }: V22Parameters,
  lots: Lots,
): Round => {
  const { votes, ballots } = countMarks(poll, { marks: marks ?? seats });
  const needed = Math.floor(ballots.valid / 2) + 1;
  const overHalf = only(votes, (_, each) => each >= needed);
  const caps = capsOf(groups, { seats, taken: [], open: Object.keys(votes) });
  const filled = fill(overHalf, { places: seats, purpose: 'seat', round: 1, lots, ordered, caps });
  const round = { round: 1, seats, ballots, votes, needed, elected: filled.chosen };
  return { round: { ...round, ...passed(filled) }, filled };
};

const secondRound = (
  { candidates }: Poll,
  { seats: all, ordered, groups = [], runOff = [] }: V22Parameters,
  {
    seats,
    candidates: standing,
    taken,
  }: { seats: number; candidates: readonly string[]; taken: readonly string[] },
  lots: Lots,
): Round => {
  const runners = candidates.filter(({ id }) => standing.includes(id));
  const { votes, ballots } = countMarks({ candidates: runners, ballots: runOff }, { marks: seats });
  const voted = anyVote(votes);
  const caps = capsOf(groups, { seats: all, taken, open: Object.keys(voted) });
  const filled = fill(voted, { places: seats, purpose: 'seat', round: 2, lots, ordered, caps });
  const round = { round: 2, seats, ballots, votes, elected: filled.chosen };
  return { round: { ...round, ...passed(filled) }, filled };
};

const electedIn = ({ round, votes, elected }: V22Round): readonly ElectedByVotes[] =>
  elected.map((candidate) => ({ candidate, round, votes: votes[candidate]! }));
