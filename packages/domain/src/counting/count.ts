import { type ApprovalCount, approvalEach } from './approval-each.ts';
import { type Ballot, type Counted, isSheet, type Poll } from './ballot.ts';
import type { Group } from './group.ts';
import { type Lots, noLots } from './lot.ts';
import { type PluralityCount, plurality } from './plurality.ts';
import { type SchulzeCount, schulze, type Unranked } from './schulze.ts';
import { type ScottishStvCount, scottishStv } from './scottish-stv.ts';
import { v22 } from './v22.ts';
import type { V22Count } from './v22-result.ts';
import { type WigmCount, wigm } from './wigm.ts';

/** Every method that ballots can be counted by. One that is no longer used stays here, readable. */
export const methods = [
  'v22',
  'plurality',
  'approval-each',
  'scottish-stv',
  'wigm',
  'schulze',
] as const;
export type Method = (typeof methods)[number];

export const isMethod = (text: string): text is Method =>
  (methods as readonly string[]).includes(text);

/** Whether the method reads each ballot as a whole: then a sheet of votes per name is not enough for it. */
export const needsBallots = (method: Method): boolean =>
  method === 'scottish-stv' || method === 'wigm' || method === 'schulze';

/** What the caller of the election decided; a method takes from it what it needs. */
export type Parameters = {
  readonly seats: number;
  readonly marks?: number;
  readonly unranked?: Unranked;
  readonly unmarked?: 'no' | 'abstained';
  readonly runOff?: Counted;
  /** Whether those elected are to be in an order without equals. */
  readonly ordered?: boolean;
  /** Who may together have so many places at most, or at least; not for methods that read each ballot as a whole. */
  readonly groups?: readonly Group[];
  readonly substitutes?: {
    readonly places: number;
    readonly ballots: 'continued' | readonly Ballot[];
  };
};

/** The complete result of a count, or how far it came before a run-off or a lot is needed. */
export type Count =
  | V22Count
  | PluralityCount
  | ApprovalCount
  | ScottishStvCount
  | WigmCount
  | SchulzeCount;

/**
 * Counts the poll by the method. Same input, same output, for ever. A sheet of votes per name for a method that
 * needs the ballots is a RangeError: ask `needsBallots` first.
 * So are groups for such a method, and groups beside substitutes by one continued ballot.
 */
export const count = (
  method: Method,
  poll: Poll,
  parameters: Parameters,
  lots: Lots = noLots,
): Count => {
  if (needsBallots(method) && isSheet(poll.ballots))
    throw new RangeError(`${method} counts ballots, found a sheet of votes per name.`);
  const { groups = [], substitutes } = parameters;
  if (groups.length > 0 && (needsBallots(method) || substitutes))
    throw new RangeError(`${method} keeps no places for groups here.`);
  switch (method) {
    case 'v22':
      return v22(poll, parameters, lots);
    case 'plurality':
      return plurality(poll, parameters, lots);
    case 'approval-each':
      return approvalEach(poll, parameters, lots);
    case 'scottish-stv':
      return scottishStv(poll, parameters, lots);
    case 'wigm':
      return wigm(poll, parameters, lots);
    case 'schulze':
      return schulze(poll, parameters, lots);
  }
};
