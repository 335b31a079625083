import { congress } from './congress.ts';
import { congressEvents } from './events.ts';

/** One stream per congress; its id is the congress's. */
export const congresses = { kind: 'congress', decider: congress, catalogue: congressEvents };
