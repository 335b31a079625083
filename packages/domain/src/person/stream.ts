import { personEvents } from './events.ts';
import { person } from './person.ts';

/** One stream per person; its id is the person's. */
export const people = { kind: 'person', decider: person, catalogue: personEvents };
