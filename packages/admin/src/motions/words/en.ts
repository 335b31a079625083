import { refusals } from '@klubba/api/sentences/en/motions';
import type { Translation } from '../../language/message.ts';
import { board } from './en/board.ts';
import { events } from './en/events.ts';
import { life } from './en/life.ts';
import { papers } from './en/papers.ts';
import { writing } from './en/writing.ts';
import type { later } from './later-sv.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv & typeof later> = {
  'nav.motions': 'Motions',
  'palette.motion': 'motion',
  ...board,
  ...writing,
  ...life,
  ...papers,
  ...refusals,
  ...events,
};
