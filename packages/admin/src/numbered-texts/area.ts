import type { Area } from '../area.ts';
import { textRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const textsArea = {
  name: 'numbered-texts',
  routes: textRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/texts', name: 'nav.texts', letter: 'd' },
} satisfies Area;
