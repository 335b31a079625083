import type { Ballot, Candidate, Poll } from './ballot.ts';
import type { BrokenTie, Lots, Tie } from './lot.ts';
import { type ElectedByVotes, fill, only, tally, type Votes } from './most-votes.ts';
import { type Sorted, sortBallots } from './validity.ts';

export type ApprovalRound = {
  readonly round: 1;
  readonly ballots: Sorted;
  /** Yes by candidate. */
  readonly votes: Votes;
  /** No by candidate. */
  readonly against: Votes;
  readonly elected: readonly string[];
};

export type ApprovalCount = {
  readonly method: 'approval-each';
  readonly seats: number;
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
};

/**
 * Yes or no to each candidate or slate. Takes ballots where a mark is a yes; whoever has more yes than no
 * is elected, the most yes first and at most as many as the seats; a tie for the last seat is a lot.
 */
export const approvalEach = (
  poll: Poll,
  { seats, unmarked = 'no' }: ApprovalParameters,
  lots: Lots,
): ApprovalCount => {
  const { valid, sorted: ballots } = sortBallots(poll);
  const votes = tally(poll.candidates, valid);
  const against = unmarked === 'no' ? rest(votes, ballots.valid) : said(poll.candidates, valid);
  const approved = only(votes, (id, yes) => yes > against[id]!);
  const filled = fill(approved, { places: seats, purpose: 'seat', round: 1, lots });
  return {
    method: 'approval-each',
    seats,
    unmarked,
    state: filled.missing ? 'lot-needed' : 'complete',
    rounds: [{ round: 1, ballots, votes, against, elected: filled.chosen }],
    elected: filled.chosen.map((candidate) => ({ candidate, round: 1, votes: votes[candidate]! })),
    ties: filled.broken,
    ...(filled.missing && { missing: filled.missing }),
  };
};

const rest = (votes: Votes, valid: number): Votes =>
  Object.fromEntries(Object.entries(votes).map(([id, yes]) => [id, valid - yes]));

const said = (candidates: readonly Candidate[], ballots: readonly Ballot[]): Votes =>
  tally(
    candidates,
    ballots.map(({ weight, against = [] }) => ({ weight, preferences: [against] })),
  );
