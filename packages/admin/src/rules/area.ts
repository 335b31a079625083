import type { Area } from '../area.ts';
import { rulesRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const rulesArea = {
  name: 'rules',
  routes: rulesRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/rules', name: 'nav.rules', letter: 'r' },
} satisfies Area;
