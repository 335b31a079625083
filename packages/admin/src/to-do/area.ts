import type { Area } from '../area.ts';
import { toDoRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const toDoArea = {
  name: 'to-do',
  routes: toDoRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/to-do', name: 'nav.to-do', letter: 't' },
} satisfies Area;
