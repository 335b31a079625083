import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { listKeys } from './data.ts';

export const integrationsRoutes: readonly PageRoute[] = [
  {
    path: '/integrations',
    info: { needs: 'listKeys' },
    component: lazyPage(() => import('./integrations-page.tsx'), 'IntegrationsPage'),
    preload: ({ params }) => void listKeys(params.organisationId!),
  },
  {
    path: '/integrations/keys/new',
    info: { needs: 'createKey' },
    component: lazyPage(() => import('./new-key-page.tsx'), 'NewKeyPage'),
    preload: ({ params }) => void listKeys(params.organisationId!),
  },
  {
    path: '/integrations/keys/:keyId',
    info: { needs: 'listKeys' },
    component: lazyPage(() => import('./key-page.tsx'), 'KeyPage'),
    preload: ({ params }) => void listKeys(params.organisationId!),
  },
];
