import { congress } from './later-sv/congress.ts';
import { events } from './later-sv/events.ts';
import { forms } from './later-sv/forms.ts';
import { refusals } from './later-sv/refusals.ts';

/** What only the pages of congresses say: it comes with the first of them. */
export const later = {
  ...congress,
  ...forms,
  ...events,
  ...refusals,
};
