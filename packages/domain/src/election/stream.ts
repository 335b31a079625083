import { election } from './election.ts';
import { electionEvents } from './events.ts';

/** One stream per election; its id is the election's. */
export const elections = { kind: 'election', decider: election, catalogue: electionEvents };
