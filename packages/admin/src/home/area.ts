import type { Area } from '../area.ts';
import { homeRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const homeArea = {
  name: 'home',
  routes: homeRoutes,
  words: { sv, en: () => import('./words/en.ts') },
  rail: { path: '', name: 'nav.home', letter: 'h' },
} satisfies Area;
