import { z } from 'zod';
import { Role } from '../access/role.ts';
import { lineField } from '../text-field.ts';
import { EventType, PauseReason } from './vocabulary.ts';

const instant = z.iso.datetime({ precision: 3 });
const name = lineField(100);
/** The host alone: an address may hold what opens it, and is kept elsewhere. */
const host = z.string().min(1).max(253);
/** None means all of them. */
const types = z.array(EventType).max(200);

export const CreateWebhook = z.strictObject({
  type: z.literal('CreateWebhook'),
  name,
  host,
  types,
  roles: z.array(Role).min(1).max(10),
});
export const ChangeWebhook = z.strictObject({
  type: z.literal('ChangeWebhook'),
  name,
  host,
  types,
});
/** What signed before signs beside the new secret until then. */
export const RotateWebhookSecret = z.strictObject({
  type: z.literal('RotateWebhookSecret'),
  overlapUntil: instant,
});
export const PauseWebhook = z.strictObject({
  type: z.literal('PauseWebhook'),
  reason: PauseReason,
});
export const ResumeWebhook = z.strictObject({ type: z.literal('ResumeWebhook') });
/** Sends again what came after a position of the log, of which `head` is the last. */
export const ReplayWebhook = z.strictObject({
  type: z.literal('ReplayWebhook'),
  after: z.int().min(0),
  head: z.int(),
});
export const RemoveWebhook = z.strictObject({ type: z.literal('RemoveWebhook') });

export type CreateWebhook = z.infer<typeof CreateWebhook>;
export type ChangeWebhook = z.infer<typeof ChangeWebhook>;
export type RotateWebhookSecret = z.infer<typeof RotateWebhookSecret>;
export type PauseWebhook = z.infer<typeof PauseWebhook>;
export type ResumeWebhook = z.infer<typeof ResumeWebhook>;
export type ReplayWebhook = z.infer<typeof ReplayWebhook>;
export type RemoveWebhook = z.infer<typeof RemoveWebhook>;
export type WebhookCommand =
  | CreateWebhook
  | ChangeWebhook
  | RotateWebhookSecret
  | PauseWebhook
  | ResumeWebhook
  | ReplayWebhook
  | RemoveWebhook;
