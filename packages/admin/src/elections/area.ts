import type { Area } from '../area.ts';
import { electionRoutes, linkedRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const electionsArea = {
  name: 'elections',
  routes: electionRoutes,
  outside: linkedRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/elections', name: 'nav.elections', letter: 'e' },
  find: () => import('./find.ts'),
} satisfies Area;
