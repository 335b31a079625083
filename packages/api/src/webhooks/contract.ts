import { CreateWebhook, lineField, PauseReason, Role } from '@klubba/domain';
import { z } from 'zod';
import { Limit } from '../operations/page.contract.ts';

const instant = z.iso.datetime({ precision: 3 });
const position = z.int().min(0);

export const WebhooksParams = z.object({});
export const WebhookParams = z.object({ webhookId: z.uuid() });

/** Where events are sent. `https`, unless the installation lets its own network be sent to. */
const url = z.url().max(2000);
/** Names of events, `DecisionEntered`; none means all of them. */
const types = CreateWebhook.shape.types;

export const CreateWebhookBody = z.strictObject({
  name: lineField(100),
  url,
  types,
  /** It is sent what somebody with these roles hears of. */
  roles: z.array(Role).min(1).max(10),
});
export type CreateWebhookBody = z.input<typeof CreateWebhookBody>;

/** Without a `url` it stays where it is. */
export const ChangeWebhookBody = z.strictObject({
  name: lineField(100),
  url: url.optional(),
  types,
});
export type ChangeWebhookBody = z.input<typeof ChangeWebhookBody>;

/** Hours for which the secret before signs beside the new one. */
export const RotateWebhookSecretBody = z.strictObject({ overlapHours: z.int().min(0).max(720) });
export type RotateWebhookSecretBody = z.input<typeof RotateWebhookSecretBody>;

export const ReplayWebhookBody = z.strictObject({ after: position });

export const WebhookChanged = z.object({ webhookId: z.uuid(), version: z.int() });

/** `secret` is told this once: null where the same command is sent again. */
export const WebhookSecretMade = WebhookChanged.extend({ secret: z.string().nullable() });
export type WebhookSecretMade = z.output<typeof WebhookSecretMade>;

export const Webhook = z.object({
  webhookId: z.uuid(),
  name: z.string(),
  host: z.string(),
  types: z.array(z.string()),
  roles: z.array(Role),
  paused: PauseReason.nullable(),
  pausedAt: instant.nullable(),
  createdAt: instant,
  createdBy: z.object({ personId: z.uuid(), name: z.string().nullable() }).nullable(),
  /** The position of the last event that it is done with, and where the log stands. */
  position,
  head: position,
  /** Since when its receiver takes nothing, and when it is tried again. */
  failingSince: instant.nullable(),
  nextAttemptAt: instant.nullable(),
  version: z.int(),
});
export type Webhook = z.output<typeof Webhook>;

export const WebhookList = z.object({ webhooks: z.array(Webhook), types: z.array(z.string()) });
export type WebhookList = z.output<typeof WebhookList>;

/** What came of an attempt to send an event. */
export const Delivery = z.object({
  deliveryId: z.uuid(),
  /** What the receiver has as `webhook-id`: the same at each attempt. */
  messageId: z.string(),
  position,
  type: z.string(),
  attempt: z.int(),
  at: instant,
  milliseconds: z.int(),
  /** As the receiver answered; null where it did not. */
  status: z.int().nullable(),
  error: z.string().nullable(),
});
export const DeliveryQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: Limit,
});
export const DeliveryList = z.object({
  deliveries: z.array(Delivery),
  next: z.string().nullable(),
});
export type DeliveryList = z.output<typeof DeliveryList>;

export const Tested = z.object({
  status: z.int().nullable(),
  error: z.string().nullable(),
  milliseconds: z.int(),
});
export type Tested = z.output<typeof Tested>;
