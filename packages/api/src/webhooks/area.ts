import { webhooks } from '@klubba/domain';
import { overseers } from '../access/permission.ts';
import type { Area } from '../operations/area.ts';
import { heardBy } from '../record/hearing.ts';
import { changeWebhook } from './change-webhook.ts';
import { createWebhook } from './create-webhook.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listWebhooks } from './list-webhooks.ts';
import { pauseWebhook } from './pause-webhook.ts';
import { removeWebhook } from './remove-webhook.ts';
import { replayWebhook } from './replay-webhook.ts';
import { resumeWebhook } from './resume-webhook.ts';
import { rotateWebhookSecret } from './rotate-webhook-secret.ts';
import { testWebhook } from './test-webhook.ts';
import { webhookProjection } from './webhook-table.ts';
import { webhooksFile } from './webhooks-file.ts';

export const webhooksArea: Area = {
  name: 'webhooks',
  tag: { name: 'webhooks', description: 'Where events are sent as they happen.' },
  aggregates: [webhooks],
  hearing: { [webhooks.kind]: heardBy(overseers) },
  projections: [webhookProjection],
  operations: [
    ...[
      listWebhooks,
      webhooksFile,
      createWebhook,
      changeWebhook,
      rotateWebhookSecret,
      pauseWebhook,
    ],
    ...[resumeWebhook, replayWebhook, testWebhook, removeWebhook, listDeliveries],
  ],
};
