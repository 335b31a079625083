import { refusals } from '@klubba/api/sentences/sv/motions';
import { board } from './later-sv/board.ts';
import { events } from './later-sv/events.ts';
import { life } from './later-sv/life.ts';
import { papers } from './later-sv/papers.ts';
import { writing } from './later-sv/writing.ts';

/** What only the pages of motions say: it comes with the first of them. */
export const later = {
  ...board,
  ...writing,
  ...life,
  ...papers,
  ...refusals,
  ...events,
};
