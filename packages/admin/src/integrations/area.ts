import type { Area } from '../area.ts';
import { integrationsRoutes } from './routes.ts';
import { sv } from './words/sv.ts';

export const integrationsArea = {
  name: 'integrations',
  routes: integrationsRoutes,
  words: {
    sv,
    later: () => import('./words/later-sv.ts'),
    en: () => import('./words/en.ts'),
  },
  rail: { path: '/integrations', name: 'nav.integrations', letter: 'i' },
} satisfies Area;
