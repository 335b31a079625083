import { refusals } from '@klubba/api/sentences/sv/employments';
import { terms as termNames } from '@klubba/api/sentences/sv/terms';
import { clock } from './later-sv/clock.ts';
import { employments } from './later-sv/employments.ts';
import { events } from './later-sv/events.ts';
import { fees } from './later-sv/fees.ts';
import { following } from './later-sv/following.ts';
import { steps } from './later-sv/steps.ts';
import { terms } from './later-sv/terms.ts';

/** What only the pages of employments say: it comes with the first of them. */
export const later = {
  ...employments,
  ...steps,
  ...terms,
  ...termNames,
  ...clock,
  ...following,
  ...fees,
  ...refusals,
  ...events,
};
