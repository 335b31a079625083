import type { Poll } from './ballot.ts';
import { gregory } from './gregory.ts';
import type { GregoryRules } from './gregory-state.ts';
import type { Lots } from './lot.ts';
import type { StvResult } from './stv-result.ts';

export type WigmCount = StvResult & { readonly method: 'wigm' };

/**
 * The reference rule of the Proportional Representation Foundation: four decimals, every product and
 * quotient truncated (D.4), quota with a fraction (A.1), ties by lot (D.1), one exclusion at a time.
 */
export const wigm = (poll: Poll, { seats }: { readonly seats: number }, lots: Lots): WigmCount => ({
  method: 'wigm',
  ...gregory(poll, seats, lots, rules),
});

const rules: GregoryRules = {
  decimals: 4,
  quota: (validBallots, seats, scale) => Math.floor((validBallots * scale) / (seats + 1)) + 1,
  transferValue: (value, surplus, votes, scale) => (((value * surplus) / scale) * scale) / votes,
  earlierRounds: false,
  skippedRankEnds: false,
};
