import type { Said } from '../../language/message.ts';
import { clock } from './sv/clock.ts';
import { employments } from './sv/employments.ts';
import { events } from './sv/events.ts';
import { fees } from './sv/fees.ts';
import { following } from './sv/following.ts';
import { refusals } from './sv/refusals.ts';
import { steps } from './sv/steps.ts';
import { terms } from './sv/terms.ts';

export const sv = {
  ...employments,
  ...steps,
  ...terms,
  ...clock,
  ...following,
  ...fees,
  ...refusals,
  ...events,
};

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}
