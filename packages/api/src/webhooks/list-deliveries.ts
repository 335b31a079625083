import { sql } from 'kysely';
import { overseers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { DeliveryList, DeliveryQuery, WebhookParams } from './contract.ts';

const usual = 50;

export const listDeliveries = query({
  operationId: 'listDeliveries',
  summary: 'What came of each attempt to send an event, the latest first',
  permission: overseers,
  access: 'people-only',
  url: '/webhooks/:webhookId/deliveries',
  params: WebhookParams,
  query: DeliveryQuery,
  answer: DeliveryList,
  read: async ({ tx, organisationId, params: { webhookId }, query: asked, cursor }) => {
    const pageSize = asked.limit ?? usual;
    const after = cursor.open(asked.cursor);
    const rows = await tx
      .selectFrom('log.delivery')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .where('webhookId', '=', webhookId)
      .$if(after !== undefined, (rest) =>
        rest.where(
          sql<boolean>`(at, delivery_id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`,
        ),
      )
      .orderBy('at', 'desc')
      .orderBy('deliveryId', 'desc')
      .limit(pageSize + 1)
      .execute();
    const shown = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? shown.at(-1) : undefined;
    return {
      deliveries: shown.map(({ organisationId: _, webhookId: id, at, ...delivery }) => ({
        ...delivery,
        at: at.toISOString(),
        messageId: `msg_${id}_${delivery.position}`,
      })),
      next: last ? cursor.seal([last.at.toISOString(), last.deliveryId]) : null,
    };
  },
});
