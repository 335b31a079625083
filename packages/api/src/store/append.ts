import type { StoredEvent } from '@klubba/domain';
import { CompiledQuery } from 'kysely';
import type { Values } from '../database/one-message.ts';
import { checkWritable } from './catalogue.ts';
import { hashLeaf } from './leaf.ts';
import type { Order, Proviso } from './order.ts';
import type { Decided } from './store.ts';
import type { Pending, Touched, Unit } from './unit.ts';
import { sealEvents } from './vault.ts';

type Appended = {
  readonly firstPosition: number;
  readonly lastPosition: number;
  /** How often values of the organisation had been erased by then. */
  readonly erasures: number;
};

type Decisions = {
  readonly touched: ReadonlyMap<string, Touched>;
  readonly pending: readonly Pending[];
  /** How often values had been erased when what was read was folded; null where nothing was. */
  readonly erasures: number | null;
};

/**
 * The statement that writes what a unit decided, if every stream it read is still where it was and nothing has been erased
 * from it since. `tx` is used only where there is something to seal.
 */
export const append = async (
  unit: Pick<Unit, 'tx'>,
  order: Order,
  requestHash: Buffer,
  { touched, pending, erasures }: Decisions,
): Promise<CompiledQuery> => {
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
  const { events, sealed } = await sealEvents(unit, order.organisationId, written);
  const leaves = events.map((event, i) => withLeaf(order, pending[i]!, event));
  const { organisationId, commandId, at, proviso } = order;
  const json = [reads, leaves, sealed].map((list) => JSON.stringify(list));
  const values = [organisationId, commandId, requestHash, ...json, at.toISOString(), erasures];
  return CompiledQuery.raw(appendText(proviso), [...values, ...(proviso?.values ?? [])]);
};

// The proviso's turn comes when the log is locked and written to.
const appendText = (proviso: Proviso | undefined) => `
select first_position, last_position, erasures${proviso ? `, ${calling(proviso)}` : ''}
from log.append($1, $2, $3, $4, $5, $6, $7, $8)`;

const calling = ({ call, values }: Proviso) =>
  `${call}(${values.map((_, i) => `$${9 + i}`).join(', ')})`;

/** What it answers. */
export const appendedFrom = ([row = []]: Values): Appended => {
  const [firstPosition = 0, lastPosition = 0, erasures = 0] = row.map(Number);
  return { firstPosition, lastPosition, erasures };
};

/** The events of a unit, for its projections. */
export const decidedBy = (
  { organisationId, by, at }: Order,
  pending: readonly Pending[],
): Decided<unknown>[] =>
  pending.map(({ aggregate: { kind }, id, version, event }) => ({
    organisationId,
    kind,
    id,
    version,
    event,
    by,
    recordedAt: at.toISOString(),
  }));

/** An event as the append function takes it, with the hash of all that its leaf commits to. */
const withLeaf = (
  order: Order,
  { aggregate: { kind }, id, version }: Omit<Pending, 'event'>,
  event: StoredEvent,
) => {
  const { type, v, ...data } = event;
  const meta = { by: order.by, ...(order.clockBehind && { clockBehind: true as const }) };
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
