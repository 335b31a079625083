import type { Ballot } from './ballot.ts';
import type { BrokenTie, Tie } from './lot.ts';
import type { ElectedByVotes, Votes } from './most-votes.ts';
import type { Sorted } from './validity.ts';

export type V22Round = {
  readonly round: number;
  /** Seats that this round could fill. */
  readonly seats: number;
  readonly ballots: Sorted;
  readonly votes: Votes;
  /** Votes that are more than half of the valid ballots; in the run-off most votes win. */
  readonly needed?: number;
  readonly elected: readonly string[];
};

export type V22Count = {
  readonly method: 'v22';
  readonly seats: number;
  readonly state: 'complete' | 'run-off-needed' | 'lot-needed';
  readonly rounds: readonly V22Round[];
  readonly elected: readonly ElectedByVotes[];
  /** The one run-off: seats left, how many may take part at most, and who is sure to. */
  readonly runOff?: {
    readonly seats: number;
    readonly most: number;
    readonly candidates: readonly string[];
  };
  readonly substitutes?: {
    readonly places: number;
    readonly ballots: 'own' | 'continued';
    readonly ordered: readonly ElectedByVotes[];
    readonly sorted?: Sorted;
  };
  readonly ties: readonly BrokenTie[];
  readonly missing?: Tie;
};

export type V22Parameters = {
  readonly seats: number;
  /** Marks on a ballot at most; as many as the seats when not said. */
  readonly marks?: number;
  /** The ballots of the run-off, once it has been held. */
  readonly runOff?: readonly Ballot[];
  /** At most as many as the ordinary. Two ballots (their own) or one continued. */
  readonly substitutes?: {
    readonly places: number;
    readonly ballots: 'continued' | readonly Ballot[];
  };
};
