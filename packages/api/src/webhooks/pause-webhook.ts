import { webhooks } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { WebhookChanged, WebhookParams } from './contract.ts';

export const pauseWebhook = command({
  operationId: 'pauseWebhook',
  summary: 'Send nothing more for the time being',
  permission: board,
  access: 'people-only',
  url: '/webhooks/:webhookId/pause',
  params: WebhookParams,
  answer: WebhookChanged,
  on: webhooks,
  id: ({ params }) => params.webhookId,
  work: ({ decide }) => decide({ type: 'PauseWebhook', reason: 'asked' }),
  answers: ({ params: { webhookId }, version }) => ({ webhookId, version }),
});
