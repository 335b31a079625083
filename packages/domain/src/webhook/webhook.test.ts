import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import type { WebhookCommand } from './commands.ts';
import type { WebhookEvent } from './events.ts';
import { webhook } from './webhook.ts';

const given = scenario(webhook);
const told = {
  name: 'The web site',
  host: 'example.org',
  types: ['DecisionEntered'],
};
const create = {
  type: 'CreateWebhook',
  ...told,
  roles: ['member' as const],
} satisfies WebhookCommand;
const created: WebhookEvent = { ...create, type: 'WebhookCreated', v: 1 };
const paused = (reason: 'asked' | 'failing' | 'gone'): WebhookEvent => ({
  ...{ type: 'WebhookPaused', v: 1, reason },
});
const resumed: WebhookEvent = { type: 'WebhookResumed', v: 1 };
const removed: WebhookEvent = { type: 'WebhookRemoved', v: 1 };

describe('a webhook', () => {
  test('is made once, and names each type and role once', () => {
    given()
      .when({ ...create, types: ['DecisionEntered', 'DecisionEntered'] })
      .yields(created);
    given(created).when(create).isRefused('webhook-exists');
  });
  test('is changed', () => {
    given(created)
      .when({ type: 'ChangeWebhook', ...told, types: [] })
      .yields({ type: 'WebhookChanged', v: 1, ...told, types: [] });
  });
  test('is paused and resumed, each when it is not already', () => {
    given(created).when({ type: 'PauseWebhook', reason: 'failing' }).yields(paused('failing'));
    given(created, paused('failing'))
      .when({ type: 'PauseWebhook', reason: 'asked' })
      .isRefused('webhook-paused');
    given(created, paused('gone')).when({ type: 'ResumeWebhook' }).yields(resumed);
    given(created).when({ type: 'ResumeWebhook' }).isRefused('webhook-not-paused');
  });
  test('sends again what the log has, and not what it has not', () => {
    given(created)
      .when({ type: 'ReplayWebhook', after: 12, head: 12 })
      .yields({ type: 'WebhookReplayed', v: 1, after: 12 });
    given(created)
      .when({ type: 'ReplayWebhook', after: 13, head: 12 })
      .isRefused('webhook-replay-beyond-log', 'after', { head: 12 });
  });
  test('does nothing before it is made and after it is removed', () => {
    const overlapUntil = '2026-11-29T10:00:00.000Z';
    for (const command of [
      { type: 'ChangeWebhook', ...told },
      { type: 'RotateWebhookSecret', overlapUntil },
      { type: 'PauseWebhook', reason: 'asked' },
      { type: 'ResumeWebhook' },
      { type: 'ReplayWebhook', after: 0, head: 1 },
      { type: 'RemoveWebhook' },
    ] satisfies WebhookCommand[]) {
      given().when(command).isRefused('webhook-unknown');
      given(created, removed).when(command).isRefused('webhook-removed');
    }
  });
});

const command: fc.Arbitrary<WebhookCommand> = fc.constantFrom<WebhookCommand>(
  create,
  { type: 'ChangeWebhook', ...told, host: 'example.net' },
  { type: 'PauseWebhook', reason: 'asked' },
  { type: 'PauseWebhook', reason: 'failing' },
  { type: 'ResumeWebhook' },
  { type: 'ReplayWebhook', after: 3, head: 5 },
  { type: 'RemoveWebhook' },
);

test('whatever is asked: pausing and resuming alternate, what was removed stays so, and its roles stay', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let state = webhook.initial;
      let turns = '';
      for (const each of commands) {
        const was = state;
        const outcome = webhook.decide(state, each);
        if (isRefusal(outcome)) continue;
        state = outcome.reduce<typeof state>(webhook.evolve, state);
        if (each.type === 'PauseWebhook') turns += 'p';
        if (each.type === 'ResumeWebhook') turns += 'r';
        expect(was?.removed ?? false).toBe(false);
        if (was) expect(state?.roles).toEqual(was.roles);
      }
      expect(turns).toMatch(/^(pr)*p?$/);
    }),
  );
});
