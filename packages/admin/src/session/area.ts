import type { Area } from '../area.ts';
import { sessionRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const sessionArea = {
  name: 'session',
  outside: sessionRoutes,
  words: { sv, en: () => import('./words/en.ts') },
} satisfies Area;
