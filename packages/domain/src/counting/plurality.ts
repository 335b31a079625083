import type { Poll } from './ballot.ts';
import { countMarks } from './count-marks.ts';
import { capsOf, type Group, type PassedOver } from './group.ts';
import type { BrokenTie, Lots, Tie } from './lot.ts';
import { anyVote, type ElectedByVotes, fill, passed, type Votes } from './most-votes.ts';
import type { Sorted } from './validity.ts';

export type PluralityRound = {
  readonly round: 1;
  readonly ballots: Sorted;
  readonly votes: Votes;
  readonly elected: readonly string[];
  readonly passedOver?: readonly PassedOver[];
};

export type PluralityCount = {
  readonly method: 'plurality';
  readonly seats: number;
  readonly groups?: readonly Group[];
  readonly state: 'complete' | 'lot-needed';
  readonly rounds: readonly [PluralityRound];
  readonly elected: readonly ElectedByVotes[];
  readonly ties: readonly BrokenTie[];
  readonly missing?: Tie;
};

/**
 * Most votes win, one or many seats. Takes ballots with at most as many marks as seats (or as said), or their sheet;
 * nobody is elected without a vote, and a tie for the last seat is a lot, and where they are to be `ordered` any
 * tie among them. Whoever's group is full is skipped.
 */
export const plurality = (
  poll: Poll,
  {
    seats,
    marks = seats,
    ordered,
    groups = [],
  }: {
    readonly seats: number;
    readonly marks?: number;
    readonly ordered?: boolean;
    readonly groups?: readonly Group[];
  },
  lots: Lots,
): PluralityCount => {
  const { votes, ballots } = countMarks(poll, { marks });
  const voted = anyVote(votes);
  const caps = capsOf(groups, { seats, taken: [], open: Object.keys(voted) });
  const filled = fill(voted, { places: seats, purpose: 'seat', round: 1, lots, ordered, caps });
  return {
    method: 'plurality',
    seats,
    ...(groups.length > 0 && { groups }),
    state: filled.missing ? 'lot-needed' : 'complete',
    rounds: [{ round: 1, ballots, votes, elected: filled.chosen, ...passed(filled) }],
    elected: filled.chosen.map((candidate) => ({ candidate, round: 1, votes: votes[candidate]! })),
    ties: filled.broken,
    ...(filled.missing && { missing: filled.missing }),
  };
};
