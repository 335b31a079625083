import { access } from './access.ts';
import { accessEvents } from './events.ts';

/** One stream per association; its id is the organisation's. */
export const accesses = { kind: 'access', decider: access, catalogue: accessEvents };
