import type { Area } from '../area.ts';
import { motionRoutes, recommendationRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const motionsArea = {
  name: 'motions',
  routes: motionRoutes,
  outside: recommendationRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/motions', name: 'nav.motions', letter: 'n' },
  find: () => import('./find.ts'),
} satisfies Area;
