import { refusals } from '@klubba/api/sentences/sv/congresses';
import { congress } from './later-sv/congress.ts';
import { events } from './later-sv/events.ts';
import { forms } from './later-sv/forms.ts';

/** What only the pages of congresses say: it comes with the first of them. */
export const later = {
  ...congress,
  ...forms,
  ...events,
  ...refusals,
};
