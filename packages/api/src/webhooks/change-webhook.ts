import { webhooks } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { refuseTarget } from './check-target.ts';
import { ChangeWebhookBody, WebhookChanged, WebhookParams } from './contract.ts';
import { keepTarget, targetOf } from './target.ts';

export const changeWebhook = command({
  operationId: 'changeWebhook',
  summary: 'Change what a webhook is called, where it sends, and which events',
  permission: board,
  access: 'people-only',
  method: 'PUT',
  url: '/webhooks/:webhookId',
  params: WebhookParams,
  body: ChangeWebhookBody,
  answer: WebhookChanged,
  on: webhooks,
  id: ({ params }) => params.webhookId,
  work: async ({ unit, deps, params: { webhookId }, body: { url, ...told }, decide }) => {
    if (url) refuseTarget(deps, url);
    const { state } = await unit.read(webhooks, webhookId);
    const host = url ? new URL(url).host : (state?.host ?? '');
    await decide({ type: 'ChangeWebhook', ...told, host });
    return true;
  },
  answers: async (
    { deps, organisationId, params: { webhookId }, body: { url }, version },
    done,
  ) => {
    const place = { organisationId, webhookId };
    if (done && url) {
      const known = await inOrganisation(deps.db, organisationId, (tx) =>
        targetOf(tx, deps.secret, place),
      );
      await keepTarget(deps, place, { url, secrets: known?.secrets ?? [] });
    }
    return { webhookId, version };
  },
});
