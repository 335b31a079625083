import { createHash } from 'node:crypto';
import { type Envelope, jcs } from '@klubba/domain/log';
import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { checkWritable } from './catalogue.ts';
import type { Order } from './execute.ts';
import type { Recorded } from './store.ts';
import type { Pending, Touched } from './unit.ts';

export type Appended = {
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly replayed: boolean;
};

/** Writes what a unit decided, if every stream it read is still where it was. One round trip. */
export const append = async (
  tx: Tx,
  order: Order,
  requestHash: Buffer,
  { touched, pending }: { touched: ReadonlyMap<string, Touched>; pending: readonly Pending[] },
): Promise<Appended> => {
  const reads = [...touched.values()].map(({ kind, id, readAt }) => ({
    kind,
    id,
    version: readAt,
  }));
  const events = pending.map((one) => toStored(order, one));
  const { rows } = await sql<Appended>`
    select first_position, last_position, replayed from log.append(
      ${order.organisationId}, ${order.commandId}, ${requestHash},
      ${JSON.stringify(reads)}, ${JSON.stringify(events)}, '[]', ${order.at.toISOString()})`.execute(
    tx,
  );
  return rows[0]!;
};

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

const toStored = (order: Order, { aggregate, id, version, event }: Pending) => {
  const { type, v, ...data } = checkWritable(aggregate.catalogue, event);
  const meta = { by: order.by };
  const leaf = hashLeaf({
    organisationId: order.organisationId,
    stream: { kind: aggregate.kind, id },
    version,
    type,
    v,
    data,
    meta,
    commandId: order.commandId,
    recordedAt: order.at.toISOString(),
  });
  return { kind: aggregate.kind, id, version, type, v, data, meta, leaf };
};

/** The domain's `leafHash`, by the platform's faster SHA-256. */
export const hashLeaf = (envelope: Envelope) =>
  createHash('sha256').update('\0').update(jcs(envelope)).digest('base64');
