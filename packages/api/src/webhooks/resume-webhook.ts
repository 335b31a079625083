import { webhooks } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { WebhookChanged, WebhookParams } from './contract.ts';

export const resumeWebhook = command({
  operationId: 'resumeWebhook',
  summary: 'Go on sending where it was left',
  permission: board,
  access: 'people-only',
  url: '/webhooks/:webhookId/resumption',
  params: WebhookParams,
  answer: WebhookChanged,
  on: webhooks,
  id: ({ params }) => params.webhookId,
  work: ({ decide }) => decide({ type: 'ResumeWebhook' }),
  answers: ({ params: { webhookId }, version }) => ({ webhookId, version }),
});
