import type { Area } from '../area.ts';
import { decisionRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const decisionsArea = {
  name: 'decisions',
  routes: decisionRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/decisions', name: 'nav.decisions', letter: 'b' },
  find: () => import('./find.ts'),
} satisfies Area;
