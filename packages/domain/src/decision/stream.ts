import { decision } from './decision.ts';
import { decisionEvents } from './events.ts';
import { decisionRegister, decisionRegisterEvents } from './register.ts';

/** One stream per association and year: its version is the serial number of the latest decision. */
export const decisionRegisters = {
  kind: 'decisionRegister',
  decider: decisionRegister,
  catalogue: decisionRegisterEvents,
};

/** What becomes of a decision; its id is the decision's. */
export const decisions = { kind: 'decision', decider: decision, catalogue: decisionEvents };
