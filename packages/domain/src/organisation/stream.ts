import { organisationEvents } from './events.ts';
import { organisation } from './organisation.ts';

/** One stream per association; its id is the organisation's. */
export const organisations = {
  kind: 'organisation',
  decider: organisation,
  catalogue: organisationEvents,
};
