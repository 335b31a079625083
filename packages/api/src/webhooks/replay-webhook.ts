import { webhooks } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { ReplayWebhookBody, WebhookChanged, WebhookParams } from './contract.ts';
import { consumerOf } from './deliver.ts';

export const replayWebhook = command({
  operationId: 'replayWebhook',
  summary: 'Send again what came after a position of the log, each event under the id it had',
  permission: board,
  access: 'people-only',
  url: '/webhooks/:webhookId/replay',
  params: WebhookParams,
  body: ReplayWebhookBody,
  answer: WebhookChanged,
  on: webhooks,
  id: ({ params }) => params.webhookId,
  work: async ({ deps, organisationId, body: { after }, beforehand, decide }) => {
    const head = beforehand('head', () => headOf(deps.db, organisationId)) ?? after;
    await decide({ type: 'ReplayWebhook', after, head });
    return true;
  },
  answers: async (
    { deps, organisationId, params: { webhookId }, body: { after }, version },
    done,
  ) => {
    if (done)
      await inOrganisation(deps.db, organisationId, (tx) =>
        tx
          .updateTable('log.consumer')
          .set({ position: after, attempts: 0, failingSince: null, dueAt: null, haltedError: null })
          .where('organisationId', '=', organisationId)
          .where('name', '=', consumerOf(webhookId))
          .execute(),
      );
    return { webhookId, version };
  },
});

const headOf = (db: Parameters<typeof inOrganisation>[0], organisationId: string) =>
  inOrganisation(db, organisationId, async (tx) => {
    const { position } = await tx
      .selectFrom('log.head')
      .select('position')
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
    return position;
  });
