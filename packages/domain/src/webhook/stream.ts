import { webhookEvents } from './events.ts';
import { webhook } from './webhook.ts';

/** One stream per webhook; its id is the webhook's. */
export const webhooks = { kind: 'webhook', decider: webhook, catalogue: webhookEvents };
