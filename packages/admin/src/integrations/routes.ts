import type { PageRoute } from '../area.ts';
import { learnMore } from '../language/language.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getOpenData, listDeliveries, listKeys, listWebhooks } from './data.ts';

/** A page that brings the words which only these pages say. */
const page: typeof lazyPage = (load, name) =>
  lazyPage(async () => {
    await learnMore(() => import('./words/later-sv.ts'));
    return load();
  }, name);

/** What other programs may do here. */
export const integrationsRoutes: readonly PageRoute[] = [
  {
    path: '/integrations',
    info: { needs: 'listKeys' },
    component: page(() => import('./integrations-page.tsx'), 'IntegrationsPage'),
    preload: ({ params }) => void listKeys(params.organisationId!),
  },
  {
    path: '/integrations/open-data',
    info: { needs: 'openData' },
    component: page(() => import('./open-data-page.tsx'), 'OpenDataPage'),
    preload: ({ params }) => void getOpenData(params.organisationId!),
  },
  {
    path: '/integrations/keys/new',
    info: { needs: 'createKey' },
    component: page(() => import('./new-key-page.tsx'), 'NewKeyPage'),
    preload: ({ params }) => void listKeys(params.organisationId!),
  },
  {
    path: '/integrations/keys/:keyId',
    info: { needs: 'listKeys' },
    component: page(() => import('./key-page.tsx'), 'KeyPage'),
    preload: ({ params }) => void listKeys(params.organisationId!),
  },
  {
    path: '/integrations/webhooks/new',
    info: { needs: 'createWebhook' },
    component: page(() => import('./new-webhook-page.tsx'), 'NewWebhookPage'),
    preload: ({ params }) => void listWebhooks(params.organisationId!),
  },
  {
    path: '/integrations/webhooks/:webhookId',
    info: { needs: 'listWebhooks' },
    component: page(() => import('./webhook-page.tsx'), 'WebhookPage'),
    preload: ({ params }) => {
      void listWebhooks(params.organisationId!);
      void listDeliveries(params.organisationId!, params.webhookId!);
    },
  },
];
