import { keyEvents } from './events.ts';
import { key } from './key.ts';

/** One stream per key; its id is the key's, and the subject of what is done with it. */
export const keys = { kind: 'key', decider: key, catalogue: keyEvents };
