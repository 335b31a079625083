import type { Area } from '../area.ts';
import { congressRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const congressesArea = {
  name: 'congresses',
  routes: congressRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/congresses', name: 'nav.congresses', letter: 'k' },
  find: () => import('./find.ts'),
} satisfies Area;
