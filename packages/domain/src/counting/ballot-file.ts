import { type Ballot, type Candidate, type Counted, total } from './ballot.ts';
import type { Method } from './count.ts';
import type { Group } from './group.ts';
import type { RecordedLot } from './lot.ts';
import type { Unranked } from './schulze.ts';

/** One poll of a file: who could be voted for, and what was counted. */
export type PollOnFile = {
  readonly candidates: readonly Candidate[];
  readonly seats?: number;
  readonly marks?: number;
  readonly ballots: Counted;
  readonly runOff?: Counted;
  /** Who may together have so many places at most, or at least. */
  readonly groups?: readonly Group[];
  /** The lots that the file carries, in the order in which they are tried on a tie. */
  readonly lots?: readonly RecordedLot[];
};

/** What a file of ballots says, whatever its format. */
export type BallotFile = PollOnFile & {
  readonly title?: string;
  /** How the ballots are to be counted, where the file says so. */
  readonly method?: Method;
  readonly unranked?: Unranked;
  readonly unmarked?: 'no' | 'abstained';
  /** The election of substitutes, in an order without equals: by the same method and lots, where it has none of its own. */
  readonly substitutes?: PollOnFile & { readonly seats: number; readonly method?: Method };
  /** The result that was declared, as ids in their order. */
  readonly result?: {
    readonly elected: readonly string[];
    readonly substitutes?: readonly string[];
  };
};

/** A file that holds whole ballots, as every format but the bundle does. */
export type FileOfBallots = BallotFile & { readonly ballots: readonly Ballot[] };

/** What stood where something else was expected. */
export type Expected =
  | 'number-of-candidates'
  | 'number-of-seats'
  | 'withdrawn-candidate'
  | 'number-of-ballots'
  | 'candidate-number'
  | 'candidate-name'
  | 'one-name'
  | 'name-on-own-line'
  | 'party-on-each'
  | 'title-after-gap'
  | 'shorter-name'
  | 'closing-quote'
  | 'closing-comment'
  | 'closing-bracket'
  | 'end-of-file'
  | 'known-option'
  | 'header'
  | 'different-names'
  | 'mark'
  | 'as-many-cells'
  | 'options'
  | 'vote'
  | 'known-format'
  | 'json'
  | 'bundle-field'
  | 'possible-sheet'
  | 'exact-groups'
  | 'method-with-groups'
  | 'whole-ballots'
  | 'opened-commitment'
  | 'computed-order'
  | 'utf-8'
  | 'fewer-candidates'
  | 'fewer-ballots'
  | 'smaller-file'
  | 'readable-file';

/** Why a file could not be read: the line (from 1), what was expected there, and what was found. */
export type ReadProblem = {
  readonly line: number;
  readonly expected: Expected;
  /** The first characters of what was found; nothing when the file ended. */
  readonly found?: string;
  /** The highest number that would have been right. */
  readonly most?: number;
  /** The line of what it must not be the same as. */
  readonly first?: number;
};

export type Reading = { readonly file: BallotFile } | { readonly problem: ReadProblem };

/** More than any association needs; beyond it a file is refused before it is counted. */
export const limits = {
  bytes: 32 * 1024 * 1024,
  candidates: 500,
  distinctBallots: 1_000_000,
  ballots: 100_000_000,
} as const;

/** Gathers ballots as they are read: equal ones once, so that memory follows the distinct ones. */
export const gatherBallots = () => {
  const gathered = new Map<string, { weight: number; ballot: Omit<Ballot, 'weight'> }>();
  let sum = 0;
  return {
    add: (key: string, weight: number, ballot: () => Omit<Ballot, 'weight'>) => {
      const known = gathered.get(key);
      if (known) known.weight += weight;
      else gathered.set(key, { weight, ballot: ballot() });
      sum += weight;
    },
    isFull: () => gathered.size > limits.distinctBallots || sum > limits.ballots,
    all: (): readonly Ballot[] =>
      [...gathered.values()]
        .filter(({ weight }) => weight > 0)
        .map(({ weight, ballot }) => ({ weight, ...ballot })),
  };
};

export const failed = (problem: ReadProblem): Reading => ({
  problem:
    problem.found === undefined ? problem : { ...problem, found: problem.found.slice(0, 40) },
});

/** How many ballots the file holds. */
export const ballotsIn = ({ ballots }: BallotFile): number => total(ballots);
