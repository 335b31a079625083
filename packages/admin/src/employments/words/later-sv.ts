import { clock } from './later-sv/clock.ts';
import { employments } from './later-sv/employments.ts';
import { events } from './later-sv/events.ts';
import { fees } from './later-sv/fees.ts';
import { following } from './later-sv/following.ts';
import { refusals } from './later-sv/refusals.ts';
import { steps } from './later-sv/steps.ts';
import { terms } from './later-sv/terms.ts';

/** What only the pages of employments say: it comes with the first of them. */
export const later = {
  ...employments,
  ...steps,
  ...terms,
  ...clock,
  ...following,
  ...fees,
  ...refusals,
  ...events,
};
