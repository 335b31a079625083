import { refusals } from '@klubba/api/sentences/en/congresses';
import type { Translation } from '../../language/message.ts';
import { congress } from './en/congress.ts';
import { events } from './en/events.ts';
import { forms } from './en/forms.ts';
import type { later } from './later-sv.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv & typeof later> = {
  'nav.congresses': 'Congresses',
  'palette.congress': 'congress',
  ...congress,
  ...forms,
  ...events,
  ...refusals,
};
