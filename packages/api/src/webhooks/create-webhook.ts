import { webhooks } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { refuseTarget } from './check-target.ts';
import { CreateWebhookBody, WebhookSecretMade, WebhooksParams } from './contract.ts';
import { keepTarget, newSecret } from './target.ts';

export const createWebhook = command({
  operationId: 'createWebhook',
  summary: 'Have events sent to an address as they happen, signed as Standard Webhooks has it',
  permission: board,
  access: 'people-only',
  url: '/webhooks',
  params: WebhooksParams,
  body: CreateWebhookBody,
  answer: WebhookSecretMade,
  status: 201,
  on: webhooks,
  id: ({ newId }) => newId('webhook'),
  work: async ({ deps, organisationId, body: { url, ...told }, newId, beforehand, decide }) => {
    refuseTarget(deps, url);
    const secret = beforehand('target', async () => {
      const made = newSecret();
      const place = { organisationId, webhookId: newId('webhook') };
      await keepTarget(deps, place, { url, secrets: [{ secret: made, until: null }] });
      return made;
    });
    await decide({ type: 'CreateWebhook', ...told, host: new URL(url).host });
    return secret;
  },
  answers: ({ newId, version }, secret) => ({
    ...{ webhookId: newId('webhook'), version, secret: secret ?? null },
  }),
});
