import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getOpenData, listDeliveries, listKeys, listWebhooks } from './data.ts';

const page = pagesThatSay(() => import('./words/later-sv.ts'));

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
