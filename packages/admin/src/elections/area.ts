import type { Area } from '../area.ts';
import { consentRoutes, electionRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const electionsArea = {
  name: 'elections',
  routes: electionRoutes,
  outside: consentRoutes,
  words: { sv, en: () => import('./words/en.ts') },
  rail: { path: '/elections', name: 'nav.elections', letter: 'e' },
  find: () => import('./find.ts'),
} satisfies Area;
