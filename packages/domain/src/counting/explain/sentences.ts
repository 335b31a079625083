import type { ReadProblem } from '../ballot-file.ts';
import type { Difference } from '../declared-result.ts';
import type { Group } from '../group.ts';
import type { TieFor } from '../lot.ts';
import type { InvalidReason, Sorted } from '../validity.ts';

/** Where votes went: to someone by name, or to nobody. */
export type Passed = { readonly to: string | null; readonly votes: string };

/** Every sentence that a count is told in. Figures come written out; a language that lacks a sentence does not compile. */
export type Sentences = {
  readonly figure: (scaled: number, decimals?: number) => string;
  readonly listing: (parts: readonly string[]) => string;
  readonly problem: (problem: ReadProblem) => string;

  readonly ballots: (sorted: Sorted) => string;
  readonly runOffBallots: (sorted: Sorted) => string;
  readonly invalid: (reason: InvalidReason, ballots: number) => string;
  /** How many of the valid ballots say none of these. */
  readonly noneOfThese: (ballots: number) => string;
  readonly noValidBallots: () => string;
  readonly vacant: (seats: number) => string;

  readonly notConfirmed: () => string;
  /** What a group is called: its name, or the word for an id that is known. */
  readonly group: (group: Pick<Group, 'id' | 'name'>) => string;
  readonly groupMost: (facts: { group: string; max: number }) => string;
  readonly groupLeast: (facts: { group: string; min: number }) => string;
  readonly groupHas: (facts: { group: string; has: number; max?: number; min?: number }) => string;
  readonly passedOver: (facts: {
    names: readonly string[];
    group: string;
    max?: number;
    min?: number;
  }) => string;
  readonly passedOverForRunOff: (facts: {
    names: readonly string[];
    group: string;
    max?: number;
    min?: number;
  }) => string;
  readonly runOffWithinGroups: () => string;

  readonly overHalf: (facts: { needed: number; valid: number }) => string;
  readonly electedOverHalf: (facts: { name: string; votes: number; valid: number }) => string;
  readonly nobodyOverHalf: () => string;
  readonly runOff: (facts: { seats: number; most: number; names: readonly string[] }) => string;
  readonly electedInRunOff: (facts: { name: string; votes: number; valid: number }) => string;
  readonly substitute: (facts: { name: string; order: number; votes: number }) => string;

  readonly substitutesFollow: () => string;
  readonly sameAsDeclared: () => string;
  /** Takes names in place of ids. */
  readonly differsFromDeclared: (difference: Difference) => string;

  readonly electedByMost: (facts: { name: string; votes: number; valid: number }) => string;
  readonly approved: (facts: { name: string; yes: number; no: number }) => string;
  readonly notApproved: (facts: { name: string; yes: number; no: number }) => string;
  readonly notOverHalf: (facts: { name: string; votes: number; valid: number }) => string;
  readonly approvedWithoutSeat: (facts: { name: string; yes: number; no: number }) => string;

  readonly quota: (facts: { quota: string; valid: number; seats: number }) => string;
  readonly firstPreferences: (facts: { passed: readonly Passed[] }) => string;
  readonly surplus: (facts: {
    round: number;
    name: string;
    surplus: string;
    passed: readonly Passed[];
  }) => string;
  readonly noSurplus: (facts: { round: number; name: string }) => string;
  readonly exclusion: (facts: { round: number; name: string; passed: readonly Passed[] }) => string;
  readonly reachesQuota: (facts: { round: number; name: string; votes: string }) => string;
  readonly lastSeats: (facts: { round: number; names: readonly string[] }) => string;
  readonly truncated: (votes: string) => string;

  readonly unrankedLast: () => string;
  readonly unrankedNoOpinion: () => string;
  readonly beatsAll: (name: string) => string;
  readonly beaten: (facts: { name: string; by: string; votes: number; against: number }) => string;
  readonly strongestPaths: () => string;
  readonly ranking: (groups: readonly (readonly string[])[]) => string;
  readonly electedByRank: (facts: { name: string; rank: number }) => string;

  readonly lotDrawn: (facts: {
    for: TieFor;
    round: number;
    names: readonly string[];
    chosen: readonly string[];
  }) => string;
  readonly earlierRound: (facts: {
    for: TieFor;
    round: number;
    names: readonly string[];
    chosen: string;
    since: number;
  }) => string;
  readonly lotNeeded: (facts: {
    for: TieFor;
    round: number;
    names: readonly string[];
    places: number;
  }) => string;
};
