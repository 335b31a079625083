import type { Area } from '../area.ts';
import { usersRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const usersArea = {
  name: 'users',
  routes: usersRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/users', name: 'nav.users', letter: 'u' },
} satisfies Area;
