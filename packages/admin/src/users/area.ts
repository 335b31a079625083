import type { Area } from '../area.ts';
import { usersRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const usersArea = {
  name: 'users',
  routes: usersRoutes,
  words: { sv, en: () => import('./words/en.ts') },
  rail: { path: '/users', name: 'nav.users', letter: 'u' },
} satisfies Area;
