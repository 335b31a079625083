import type { Poll } from './ballot.ts';
import type { BrokenTie, Lots, Tie } from './lot.ts';
import { anyVote, type ElectedByVotes, fill, tally, type Votes } from './most-votes.ts';
import { type Sorted, sortBallots } from './validity.ts';

export type PluralityRound = {
  readonly round: 1;
  readonly ballots: Sorted;
  readonly votes: Votes;
  readonly elected: readonly string[];
};

export type PluralityCount = {
  readonly method: 'plurality';
  readonly seats: number;
  readonly state: 'complete' | 'lot-needed';
  readonly rounds: readonly [PluralityRound];
  readonly elected: readonly ElectedByVotes[];
  readonly ties: readonly BrokenTie[];
  readonly missing?: Tie;
};

/**
 * Most votes win, one or many seats. Takes ballots with at most as many marks as seats (or as said);
 * nobody is elected without a vote, and a tie for the last seat is a lot.
 */
export const plurality = (
  poll: Poll,
  { seats, marks = seats }: { readonly seats: number; readonly marks?: number },
  lots: Lots,
): PluralityCount => {
  const { valid, sorted: ballots } = sortBallots(poll, { marks });
  const votes = tally(poll.candidates, valid);
  const filled = fill(anyVote(votes), { places: seats, purpose: 'seat', round: 1, lots });
  return {
    method: 'plurality',
    seats,
    state: filled.missing ? 'lot-needed' : 'complete',
    rounds: [{ round: 1, ballots, votes, elected: filled.chosen }],
    elected: filled.chosen.map((candidate) => ({ candidate, round: 1, votes: votes[candidate]! })),
    ties: filled.broken,
    ...(filled.missing && { missing: filled.missing }),
  };
};
