import { sql } from 'kysely';
import { overseers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { personNames } from '../record/person-names.ts';
import { versionsOf } from '../store/catalogue.ts';
import type { Store } from '../store/store.ts';
import { WebhookList, WebhooksParams } from './contract.ts';

export const listWebhooks = query({
  operationId: 'listWebhooks',
  summary: 'List the webhooks: where each sends, how far it has come, and whether it arrives',
  permission: overseers,
  access: 'people-only',
  url: '/webhooks',
  list: 'webhooks',
  params: WebhooksParams,
  answer: WebhookList,
  read: async ({ tx, organisationId, deps }) => {
    const rows = await tx
      .selectFrom('read.webhook as webhook')
      .innerJoin('log.head as head', 'head.organisationId', 'webhook.organisationId')
      .leftJoin('log.consumer as consumer', (join) =>
        join
          .onRef('consumer.organisationId', '=', 'webhook.organisationId')
          .on('consumer.name', '=', sql<string>`'webhook:' || webhook.webhook_id`),
      )
      .selectAll('webhook')
      .select(['head.position as head', 'consumer.position', 'failingSince', 'dueAt'])
      .select(versionOf)
      .where('webhook.organisationId', '=', organisationId)
      .orderBy('webhook.createdAt', 'desc')
      .orderBy('webhook.webhookId')
      .execute();
    const by = rows.flatMap(({ createdBy }) => createdBy ?? []);
    const names = await personNames(tx, organisationId, [...new Set(by)]);
    return {
      types: typesIn(deps.store),
      webhooks: rows.map(({ organisationId: _, createdBy, ...row }) => ({
        ...{ webhookId: row.webhookId, name: row.name, host: row.host, version: row.version },
        ...{ types: row.types, roles: row.roles, paused: row.paused },
        createdBy:
          createdBy === null ? null : { personId: createdBy, name: names.get(createdBy) ?? null },
        createdAt: row.createdAt.toISOString(),
        pausedAt: row.pausedAt?.toISOString() ?? null,
        position: row.position ?? row.head,
        head: row.head,
        failingSince: row.failingSince?.toISOString() ?? null,
        nextAttemptAt: row.failingSince && row.dueAt ? row.dueAt.toISOString() : null,
      })),
    };
  },
});

/** The names of all events there are. */
const typesIn = ({ aggregates }: Store) => {
  const names = aggregates.flatMap(({ catalogue }) => [...versionsOf(catalogue).keys()]);
  return [...new Set(names.map((name) => name.split(' ')[0]!))].sort();
};

const versionOf = sql<number>`(select max(version) from log.event e
  where e.organisation_id = webhook.organisation_id and e.stream_kind = 'webhook' and e.stream_id = webhook.webhook_id)`.as(
  'version',
);
