import type { Ballot, Counted } from './ballot.ts';
import type { Group, PassedOver } from './group.ts';
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
  readonly passedOver?: readonly PassedOver[];
};

export type V22Count = {
  readonly method: 'v22';
  readonly seats: number;
  /** Whether those elected stand in an order without equals. */
  readonly ordered?: boolean;
  readonly groups?: readonly Group[];
  readonly state: 'complete' | 'run-off-needed' | 'lot-needed';
  readonly rounds: readonly V22Round[];
  readonly elected: readonly ElectedByVotes[];
  /** The one run-off: seats left, how many may take part at most, and who is sure to. */
  readonly runOff?: {
    readonly seats: number;
    readonly most: number;
    readonly candidates: readonly string[];
    /** Who would have taken part, had their group a place left. */
    readonly passedOver?: readonly PassedOver[];
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
  readonly runOff?: Counted;
  /** Whether the elected are to be in an order without equals, as substitutes are; ties in it are lots. */
  readonly ordered?: boolean;
  /** Who may together have so many places at most, or at least. */
  readonly groups?: readonly Group[];
  /**
   * At most as many as the ordinary, ranked without a majority: by ballots of their own or by one continued. Not confirmed;
   * substitutes who are elected by the same rule are an `ordered` count of their own poll.
   */
  readonly substitutes?: {
    readonly places: number;
    readonly ballots: 'continued' | readonly Ballot[];
  };
};
