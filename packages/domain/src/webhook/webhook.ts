import type { Role } from '../access/role.ts';
import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../decider.ts';
import type {
  ChangeWebhook,
  CreateWebhook,
  PauseWebhook,
  RemoveWebhook,
  ReplayWebhook,
  ResumeWebhook,
  RotateWebhookSecret,
  WebhookCommand,
} from './commands.ts';
import type { WebhookEvent } from './events.ts';
import type { PauseReason } from './vocabulary.ts';

/** Where events are sent as they happen, as far as somebody with its roles hears of them. */
export type Webhook = {
  readonly name: string;
  readonly host: string;
  /** None means all of them. */
  readonly types: readonly string[];
  readonly roles: readonly Role[];
  readonly paused: PauseReason | null;
  readonly removed: boolean;
};

type State = Webhook | undefined;

const evolve = (webhook: State, event: WebhookEvent): State => {
  if (event.type === 'WebhookCreated') {
    const { name, host, types, roles } = event;
    return { name, host, types, roles, paused: null, removed: false };
  }
  if (!webhook) return;
  switch (event.type) {
    case 'WebhookChanged': {
      const { name, host, types } = event;
      return { ...webhook, name, host, types };
    }
    case 'WebhookPaused':
      return { ...webhook, paused: event.reason };
    case 'WebhookResumed':
      return { ...webhook, paused: null };
    case 'WebhookRemoved':
      return { ...webhook, removed: true };
    // For those who read the log, and who send.
    case 'WebhookSecretRotated':
    case 'WebhookReplayed':
      return webhook;
  }
};

const create = (webhook: State, { type: _, ...told }: CreateWebhook) => {
  if (webhook) return refuse('webhook-exists');
  return [
    {
      ...told,
      type: 'WebhookCreated',
      v: 1,
      types: distinct(told.types),
      roles: distinct(told.roles),
    },
  ] satisfies WebhookEvent[];
};

const change = (webhook: State, { type: _, ...told }: ChangeWebhook) => {
  const gone = refuseGone(webhook);
  if (gone) return gone;
  return [
    { ...told, type: 'WebhookChanged', v: 1, types: distinct(told.types) },
  ] satisfies WebhookEvent[];
};

const rotate = (webhook: State, { overlapUntil }: RotateWebhookSecret) =>
  refuseGone(webhook) ??
  ([{ type: 'WebhookSecretRotated', v: 1, overlapUntil }] satisfies WebhookEvent[]);

const pause = (webhook: State, { reason }: PauseWebhook) => {
  const gone = refuseGone(webhook);
  if (gone) return gone;
  if (webhook?.paused) return refuse('webhook-paused');
  return [{ type: 'WebhookPaused', v: 1, reason }] satisfies WebhookEvent[];
};

const resume = (webhook: State, _: ResumeWebhook) => {
  const gone = refuseGone(webhook);
  if (gone) return gone;
  if (!webhook?.paused) return refuse('webhook-not-paused');
  return [{ type: 'WebhookResumed', v: 1 }] satisfies WebhookEvent[];
};

const replay = (webhook: State, { after, head }: ReplayWebhook) => {
  const gone = refuseGone(webhook);
  if (gone) return gone;
  if (after > head) return refuse('webhook-replay-beyond-log', 'after', { head });
  return [{ type: 'WebhookReplayed', v: 1, after }] satisfies WebhookEvent[];
};

const remove = (webhook: State, _: RemoveWebhook) =>
  refuseGone(webhook) ?? ([{ type: 'WebhookRemoved', v: 1 }] satisfies WebhookEvent[]);

const refuseGone = (webhook: State) => {
  if (!webhook) return refuse('webhook-unknown');
  return webhook.removed ? refuse('webhook-removed') : undefined;
};

const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];

const rules = {
  CreateWebhook: create,
  ChangeWebhook: change,
  RotateWebhookSecret: rotate,
  PauseWebhook: pause,
  ResumeWebhook: resume,
  ReplayWebhook: replay,
  RemoveWebhook: remove,
} satisfies RuleTable<State, WebhookCommand>;

const decide = (webhook: State, command: WebhookCommand) => decideBy(rules, webhook, command);

export const webhook = { initial: undefined as State, evolve, decide } satisfies Decider<
  State,
  WebhookCommand,
  WebhookEvent
>;

/** Every code a webhook can refuse with. */
export type WebhookRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];
