import type { BrokenTie, Tie } from './lot.ts';
import type { Votes } from './most-votes.ts';
import type { Sorted } from './validity.ts';

/** To a candidate, or to nobody: the paper names no one who is left. */
export type Transfer = {
  readonly to: string | null;
  readonly votes: number;
  readonly papers: number;
};

export type StvAction =
  | { readonly type: 'first-preferences' }
  | { readonly type: 'surplus'; readonly candidate: string; readonly surplus: number }
  | { readonly type: 'exclusion'; readonly candidate: string };

export type StvElected = {
  readonly candidate: string;
  readonly round: number;
  readonly votes: number;
  /** By reaching the quota, or together with all who were left, when they were as many as the seats. */
  readonly by: 'quota' | 'last-seats';
};

export type StvRound = {
  readonly round: number;
  readonly action: StvAction;
  readonly transfers: readonly Transfer[];
  /** After the transfers. Those excluded have none; those elected keep what they held or the quota. */
  readonly votes: Votes;
  readonly nonTransferable: number;
  /** What truncation has taken so far: everything else is conserved. */
  readonly truncated: number;
  readonly elected: readonly StvElected[];
};

export type StvResult = {
  readonly seats: number;
  readonly decimals: number;
  readonly quota: number;
  readonly ballots: Sorted;
  readonly state: 'complete' | 'lot-needed';
  readonly rounds: readonly StvRound[];
  readonly elected: readonly StvElected[];
  readonly ties: readonly BrokenTie[];
  readonly missing?: Tie;
};
