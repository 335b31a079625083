import { createHash } from 'node:crypto';
import type { StoredEvent } from '@klubba/domain';
import { type Envelope, jcs } from '@klubba/domain/log';
import { CompiledQuery } from 'kysely';
import type { Tx } from '../database.ts';
import { checkWritable } from './catalogue.ts';
import type { Order } from './execute.ts';
import type { Recorded } from './store.ts';
import type { Pending, Touched } from './unit.ts';
import { sealEvents } from './vault.ts';

export type Appended = {
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly replayed: boolean;
};

/** Writes what a unit decided, if every stream it read is still where it was: one round trip, two more where there is something to seal. */
export const append = async (
  tx: Tx,
  order: Order,
  requestHash: Buffer,
  { touched, pending }: { touched: ReadonlyMap<string, Touched>; pending: readonly Pending[] },
): Promise<Appended> => {
  const reads = [...touched.values()].map(({ aggregate: { kind }, id, readAt }) => ({
    kind,
    id,
    version: readAt,
  }));
  const written = pending.map(({ aggregate: { catalogue }, id, event }) => ({
    catalogue,
    streamId: id,
    event: checkWritable(catalogue, event),
  }));
  const { events, sealed } = await sealEvents(tx, order.organisationId, written);
  const leaves = events.map((event, i) => withLeaf(order, pending[i]!, event));
  const { organisationId, commandId, at } = order;
  const json = [reads, leaves, sealed].map((list) => JSON.stringify(list));
  const values = [organisationId, commandId, requestHash, ...json, at.toISOString()];
  const { rows } = await tx.executeQuery<Appended>(CompiledQuery.raw(appendText, values));
  return rows[0]!;
};

const appendText = 'select * from log.append($1, $2, $3, $4, $5, $6, $7)';

/** The events of a unit as the log holds them, now that their positions are known. */
export const recordedFrom = (
  { organisationId, by, at }: Order,
  { firstPosition }: Appended,
  pending: readonly Pending[],
): Recorded<unknown>[] =>
  pending.map(({ aggregate: { kind }, id, version, event }, i) => ({
    organisationId,
    position: firstPosition + i,
    kind,
    id,
    version,
    event,
    by,
    recordedAt: at.toISOString(),
  }));

/** An event as the append function takes it, with the hash of all that its leaf commits to. */
export const withLeaf = (
  order: Order,
  { aggregate: { kind }, id, version }: Omit<Pending, 'event'>,
  event: StoredEvent,
) => {
  const { type, v, ...data } = event;
  const meta = { by: order.by };
  const leaf = hashLeaf({
    organisationId: order.organisationId,
    stream: { kind, id },
    version,
    type,
    v,
    data,
    meta,
    commandId: order.commandId,
    recordedAt: order.at.toISOString(),
  });
  return { kind, id, version, type, v, data, meta, leaf };
};

/** The domain's `leafHash`, by the platform's faster SHA-256. */
export const hashLeaf = (envelope: Envelope) =>
  createHash('sha256').update('\0').update(jcs(envelope)).digest('base64');
