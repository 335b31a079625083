import { employment } from './employment.ts';
import { employmentEvents } from './events.ts';
import { feeEvents } from './fee/events.ts';
import { fee } from './fee/fee.ts';

/** One stream per employment; its id is the employment's. */
export const employments = {
  kind: 'employment',
  decider: employment,
  catalogue: employmentEvents,
};

/** One stream per fee to somebody in an elected office; its id is the fee's. */
export const fees = { kind: 'officeFee', decider: fee, catalogue: feeEvents };
