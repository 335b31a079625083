import type { Area } from '../area.ts';
import { employmentRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const employmentsArea = {
  name: 'employments',
  routes: employmentRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/employments', name: 'nav.employments', letter: 'a' },
  find: () => import('./find.ts'),
} satisfies Area;
