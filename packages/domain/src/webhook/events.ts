import { z } from 'zod';
import { Role } from '../access/role.ts';
import { catalogue, fact } from '../event.ts';
import { EventType, PauseReason } from './vocabulary.ts';

const told = { name: z.string(), host: z.string(), types: z.array(EventType) };

const WebhookCreated = fact('WebhookCreated', 1, { ...told, roles: z.array(Role) });
const WebhookChanged = fact('WebhookChanged', 1, told);
const WebhookSecretRotated = fact('WebhookSecretRotated', 1, {
  overlapUntil: z.iso.datetime({ precision: 3 }),
});
const WebhookPaused = fact('WebhookPaused', 1, { reason: PauseReason });
const WebhookResumed = fact('WebhookResumed', 1, {});
const WebhookReplayed = fact('WebhookReplayed', 1, { after: z.int() });
const WebhookRemoved = fact('WebhookRemoved', 1, {});

export const webhookEvents = catalogue([
  WebhookCreated,
  WebhookChanged,
  WebhookSecretRotated,
  WebhookPaused,
  WebhookResumed,
  WebhookReplayed,
  WebhookRemoved,
]);
export type WebhookEvent = NonNullable<typeof webhookEvents.event>;
