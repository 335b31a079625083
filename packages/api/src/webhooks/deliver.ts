import { randomUUID } from 'node:crypto';
import { failingDays, webhooks } from '@klubba/domain';
import { daysLater } from '@klubba/domain/time';
import type { Tx } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { readFeed, type Told } from '../feed/read-feed.ts';
import { execute } from '../store/execute.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { waitAfter } from './backoff.ts';
import { mailSwitchedOff } from './mail-switched-off.ts';
import { type Outcome, type Sending, send } from './send.ts';
import { type Target, targetOf } from './target.ts';

declare module '../database/database.ts' {
  interface Tables {
    'log.consumer': {
      organisationId: string;
      name: string;
      position: number;
      haltedError: string | null;
      dueAt: Date | null;
      attempts: number;
      failingSince: Date | null;
    };
    'log.delivery': {
      organisationId: string;
      webhookId: string;
      deliveryId: string;
      position: number;
      type: string;
      attempt: number;
      at: Date;
      milliseconds: number;
      status: number | null;
      error: string | null;
    };
  }
}

/** One webhook of one association. */
export type Place = { readonly organisationId: string; readonly webhookId: string };

export const consumerOf = (webhookId: string) => `webhook:${webhookId}`;

/** Events that are read at once. */
const pageSize = 100;

/**
 * Sends a webhook what came since it was sent something last, in the order of the log, until there is nothing more, something fails or
 * `signal` stops it. Whoever calls it sees to it that nobody else is at it. What was sent is written down before the next is, so that a
 * process that is killed sends at most one event twice, under the same id.
 */
export const deliver = async (
  deps: Deps,
  place: Place,
  sending: Sending,
  signal: AbortSignal,
): Promise<void> => {
  const begun = await progressOf(deps, place);
  if (!begun) return;
  let { position, attempts, failingSince } = begun;
  const note = (set: Progress, tried?: Tried) => write(deps, place, set, tried);
  while (!signal.aborted) {
    const page = await readPage(deps, place, position);
    if (!page || page.events.length === 0) break;
    for (const event of page.events) {
      // Positions have no gaps; whoever finds one has lost something.
      if (event.position !== position + 1)
        return note({ position, haltedError: 'gap', dueAt: never });
      if (page.isChosen(event)) {
        if (signal.aborted) return note({ position });
        const at = deps.now();
        const outcome = await send(page.target, messageOf(place, event, at), sending);
        const tried: Tried = { event, outcome, at, attempt: attempts + 1 };
        if (!isTaken(outcome)) {
          attempts += 1;
          failingSince ??= at;
          const dueAt = new Date(at.getTime() + waitAfter(attempts, outcome.retryAfter));
          await note({ position, attempts, failingSince, dueAt }, tried);
          return giveUpOn(deps, place, outcome, failingSince, at);
        }
        attempts = 0;
        failingSince = null;
        await note({ position: event.position, attempts, failingSince, dueAt: null }, tried);
      }
      position = event.position;
    }
    await note({ position });
  }
};

const never = new Date(8_640_000_000_000);

const isTaken = ({ status }: Outcome) => status !== null && status >= 200 && status < 300;

/** The same for an event however often it is sent, and for no other. */
export const messageOf = ({ webhookId }: Place, event: Told, at: Date) => ({
  id: `msg_${webhookId}_${event.position}`,
  body: event.json,
  at,
});

type Progress = {
  readonly position: number;
  readonly attempts?: number;
  readonly failingSince?: Date | null;
  readonly dueAt?: Date | null;
  readonly haltedError?: string;
};

type Tried = {
  readonly event: Told;
  readonly outcome: Outcome;
  readonly at: Date;
  readonly attempt: number;
};

/** How far a webhook has come; nothing where its time has not. A new one begins with what comes after it was made. */
const progressOf = ({ db, now }: Deps, { organisationId, webhookId }: Place) =>
  inOrganisation(db, organisationId, async (tx) => {
    const name = consumerOf(webhookId);
    await tx
      .insertInto('log.consumer')
      .columns(['organisationId', 'name', 'position', 'attempts'])
      .expression((from) =>
        from
          .selectFrom('log.event')
          .select(({ val, lit, cast }) => [
            'organisationId',
            cast<string>(val(name), 'text').as('name'),
            'position',
            lit(0).as('attempts'),
          ])
          .where('organisationId', '=', organisationId)
          .where('streamKind', '=', webhooks.kind)
          .where('streamId', '=', webhookId)
          .where('version', '=', 1),
      )
      .onConflict((known) => known.columns(['organisationId', 'name']).doNothing())
      .execute();
    return tx
      .selectFrom('log.consumer')
      .select(['position', 'attempts', 'failingSince'])
      .where('organisationId', '=', organisationId)
      .where('name', '=', name)
      .where((row) => row.or([row('dueAt', 'is', null), row('dueAt', '<=', now())]))
      .executeTakeFirst();
  });

/** What is next, as far as somebody with the webhook's roles hears of it; nothing where it is paused or gone. */
const readPage = ({ db, store, hearing, now, secret }: Deps, place: Place, after: number) => {
  const { organisationId, webhookId } = place;
  return inOrganisation(db, organisationId, async (tx) => {
    const webhook = await tx
      .selectFrom('read.webhook')
      .select(['types', 'roles'])
      .where('organisationId', '=', organisationId)
      .where('webhookId', '=', webhookId)
      .where('paused', 'is', null)
      .executeTakeFirst();
    const target = webhook && (await targetOf(tx, secret, place));
    if (!webhook || !target) return;
    const listening = {
      ...{ organisationId, tx, at: now() },
      actor: { personId: webhookId, roles: webhook.roles },
      state: <State, Command, Event>(
        aggregate: Parameters<typeof stateIn<State, Command, Event>>[1],
        id: string,
      ) => stateIn({ tx, store, organisationId }, aggregate, id),
    };
    const asked = { after, limit: pageSize, opening: false };
    const { events } = await readFeed(listening, { aggregates: store.aggregates, hearing }, asked);
    const isChosen = ({ type }: Told) =>
      type !== undefined && (webhook.types.length === 0 || webhook.types.includes(type));
    return { target: target satisfies Target, events, isChosen };
  });
};

/** How far it has come, and what came of an attempt, in one transaction. */
const write = ({ db }: Deps, place: Place, progress: Progress, tried?: Tried) =>
  inOrganisation(db, place.organisationId, async (tx) => {
    await tx
      .updateTable('log.consumer')
      .set(progress)
      .where('organisationId', '=', place.organisationId)
      .where('name', '=', consumerOf(place.webhookId))
      .execute();
    if (tried) await writeDelivery(tx, place, tried);
  });

export const writeDelivery = (tx: Tx, place: Place, { event, outcome, at, attempt }: Tried) =>
  tx
    .insertInto('log.delivery')
    .values({
      ...{ ...place, deliveryId: randomUUID(), position: event.position, at, attempt },
      type: event.type ?? '',
      milliseconds: outcome.milliseconds,
      status: outcome.status,
      error: outcome.error,
    })
    .execute();

/** A receiver that says it is gone, or has failed for days, is sent nothing more until somebody resumes it. */
const giveUpOn = async (
  deps: Deps,
  { organisationId, webhookId }: Place,
  { status }: Outcome,
  since: Date,
  at: Date,
) => {
  const isTooLong = at.toISOString() >= daysLater(since.toISOString(), failingDays);
  if (status !== 410 && !isTooLong) return;
  const reason = status === 410 ? 'gone' : 'failing';
  const order = { organisationId, commandId: randomUUID(), request: null, by: null, at };
  await execute(deps.store, order, async (unit) => {
    await unit.decide(webhooks, webhookId, { type: 'PauseWebhook', reason });
    await mailSwitchedOff({ unit, deps, organisationId, webhookId, reason });
  });
};
