import type { Area } from '../area.ts';
import { organisationRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const organisationArea = {
  name: 'organisation',
  routes: organisationRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: { path: '/organisation', name: 'nav.organisation', letter: 'o', apart: true },
} satisfies Area;
