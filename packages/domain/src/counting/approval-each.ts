import type { Poll } from './ballot.ts';
import { countMarks } from './count-marks.ts';
import { capsOf, type Group, type PassedOver } from './group.ts';
import type { BrokenTie, Lots, Tie } from './lot.ts';
import { type ElectedByVotes, fill, only, passed, type Votes } from './most-votes.ts';
import type { Sorted } from './validity.ts';

export type ApprovalRound = {
  readonly round: 1;
  readonly ballots: Sorted;
  /** Yes by candidate. */
  readonly votes: Votes;
  /** No by candidate. */
  readonly against: Votes;
  readonly elected: readonly string[];
  readonly passedOver?: readonly PassedOver[];
};

export type ApprovalCount = {
  readonly method: 'approval-each';
  readonly seats: number;
  readonly groups?: readonly Group[];
  readonly unmarked: 'no' | 'abstained';
  readonly state: 'complete' | 'lot-needed';
  readonly rounds: readonly [ApprovalRound];
  readonly elected: readonly ElectedByVotes[];
  readonly ties: readonly BrokenTie[];
  readonly missing?: Tie;
};

export type ApprovalParameters = {
  readonly seats: number;
  /** What it means that a ballot does not say yes or no to someone. */
  readonly unmarked?: 'no' | 'abstained';
  /** Whether those elected are to be in an order without equals. */
  readonly ordered?: boolean;
  readonly groups?: readonly Group[];
};

/**
 * Yes or no to each candidate or slate. Takes ballots where a mark is a yes, or their sheet; whoever has more yes than no
 * is elected, the most yes first and at most as many as the seats; a tie for the last seat is a lot. Whoever's group is full is skipped.
 */
export const approvalEach = (
  poll: Poll,
  { seats, unmarked = 'no', ordered, groups = [] }: ApprovalParameters,
  lots: Lots,
): ApprovalCount => {
  const { votes, against: said, ballots } = countMarks(poll);
  const against = unmarked === 'no' ? rest(votes, ballots.valid) : said;
  const approved = only(votes, (id, yes) => yes > against[id]!);
  const caps = capsOf(groups, { seats, taken: [], open: Object.keys(approved) });
  const filled = fill(approved, { places: seats, purpose: 'seat', round: 1, lots, ordered, caps });
  return {
    method: 'approval-each',
    seats,
    ...(groups.length > 0 && { groups }),
    unmarked,
    state: filled.missing ? 'lot-needed' : 'complete',
    rounds: [{ round: 1, ballots, votes, against, elected: filled.chosen, ...passed(filled) }],
    elected: filled.chosen.map((candidate) => ({ candidate, round: 1, votes: votes[candidate]! })),
    ties: filled.broken,
    ...(filled.missing && { missing: filled.missing }),
  };
};

const rest = (votes: Votes, valid: number): Votes =>
  Object.fromEntries(Object.entries(votes).map(([id, yes]) => [id, valid - yes]));
