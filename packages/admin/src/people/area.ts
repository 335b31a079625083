import type { Area } from '../area.ts';
import { peopleRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const peopleArea = {
  name: 'people',
  routes: peopleRoutes,
  words: { sv, later: () => import('./words/later-sv.ts'), en: () => import('./words/en.ts') },
  rail: {
    path: '/people',
    name: 'nav.people',
    letter: 'p',
  },
  find: () => import('./find.ts'),
} satisfies Area;
