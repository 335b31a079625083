import { refusals } from '@klubba/api/sentences/en/employments';
import { terms as termNames } from '@klubba/api/sentences/en/terms';
import type { Translation } from '../../language/message.ts';
import { clock } from './en/clock.ts';
import { employments } from './en/employments.ts';
import { events } from './en/events.ts';
import { fees } from './en/fees.ts';
import { following } from './en/following.ts';
import { steps } from './en/steps.ts';
import { terms } from './en/terms.ts';
import type { later } from './later-sv.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv & typeof later> = {
  'nav.employments': 'Employments',
  'palette.employment': 'employment',
  'palette.fee': 'fee',
  'people-field.remove': 'Remove',
  'people-field.remove-who': 'Remove {name}',
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
