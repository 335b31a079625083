import type { Poll } from './ballot.ts';
import { gregory } from './gregory.ts';
import type { GregoryRules } from './gregory-state.ts';
import type { Lots } from './lot.ts';
import type { StvResult } from './stv-result.ts';

export type ScottishStvCount = StvResult & { readonly method: 'scottish-stv' };

/**
 * The Scottish Local Government Elections Order 2007, schedule 1, rules 45–52: quota as a whole number
 * (46), five decimals with the remainder ignored (48), ties by the latest earlier stage, then by lot
 * (49, 51), preferences in consecutive order.
 */
export const scottishStv = (
  poll: Poll,
  { seats }: { readonly seats: number },
  lots: Lots,
): ScottishStvCount => ({ method: 'scottish-stv', ...gregory(poll, seats, lots, rules) });

const rules: GregoryRules = {
  decimals: 5,
  quota: (validBallots, seats, scale) => (Math.floor(validBallots / (seats + 1)) + 1) * scale,
  transferValue: (value, surplus, votes) => (value * surplus) / votes,
  earlierRounds: true,
  skippedRankEnds: true,
};
