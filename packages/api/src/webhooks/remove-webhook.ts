import { webhooks } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { WebhookChanged, WebhookParams } from './contract.ts';
import { forgetTarget } from './target.ts';

export const removeWebhook = command({
  operationId: 'removeWebhook',
  summary: 'Take a webhook away for good',
  permission: board,
  access: 'people-only',
  method: 'DELETE',
  url: '/webhooks/:webhookId',
  params: WebhookParams,
  answer: WebhookChanged,
  on: webhooks,
  id: ({ params }) => params.webhookId,
  work: ({ decide }) => decide({ type: 'RemoveWebhook' }),
  answers: async ({ deps, organisationId, params: { webhookId }, version }) => {
    await forgetTarget(deps, { organisationId, webhookId });
    return { webhookId, version };
  },
});
