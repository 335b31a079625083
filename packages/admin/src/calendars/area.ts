import type { Area } from '../area.ts';
import { calendarRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const calendarsArea = {
  name: 'calendars',
  routes: calendarRoutes,
  words: {
    sv,
    later: () => import('./words/later-sv.ts'),
    en: () => import('./words/en.ts'),
  },
  rail: { path: '/calendar', name: 'nav.calendar', letter: 'l' },
} satisfies Area;
