import type { Translation } from '../../language/message.ts';
import { clock } from './en/clock.ts';
import { employments } from './en/employments.ts';
import { events } from './en/events.ts';
import { fees } from './en/fees.ts';
import { following } from './en/following.ts';
import { refusals } from './en/refusals.ts';
import { steps } from './en/steps.ts';
import { terms } from './en/terms.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv> = {
  ...employments,
  ...steps,
  ...terms,
  ...clock,
  ...following,
  ...fees,
  ...refusals,
  ...events,
};
