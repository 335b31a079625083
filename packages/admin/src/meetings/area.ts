import type { Area } from '../area.ts';
import { meetingRoutes, signRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const meetingsArea = {
  name: 'meetings',
  routes: meetingRoutes,
  outside: signRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/meetings', name: 'nav.meetings', letter: 'm' },
  find: () => import('./find.ts'),
} satisfies Area;
