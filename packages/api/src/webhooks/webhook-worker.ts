import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import type { Worker } from '../workers/run-worker.ts';
import { consumerOf, deliver, type Place } from './deliver.ts';
import type { Sending } from './send.ts';

/** Sends every webhook of every association what happens. */
export const webhookWorker = (sending: Sending): Worker<Place> => ({
  due: dueWebhooks,
  keyOf: ({ organisationId, webhookId }) => `${organisationId}/${consumerOf(webhookId)}`,
  work: (deps, place, signal) => deliver(deps, place, sending, signal),
});

/** Webhooks whose association's log goes on after what they were sent, and whose time has come. */
const dueWebhooks = ({ db, now }: Deps): Promise<Place[]> =>
  db.transaction().execute(async (tx) => {
    await sql`set local app.worker = 'on'`.execute(tx);
    const { rows } = await sql<Place>`
      select w.organisation_id as "organisationId", w.webhook_id as "webhookId"
        from read.webhook w
        join log.head h on h.organisation_id = w.organisation_id
        left join log.consumer c on c.organisation_id = w.organisation_id and c.name = 'webhook:' || w.webhook_id
       where w.paused is null and h.position > coalesce(c.position, 0) and coalesce(c.due_at, 'epoch') <= ${now()}
       order by c.due_at nulls first
       limit 100`.execute(tx);
    return rows;
  });
