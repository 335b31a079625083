import type { EventCatalogue } from '@klubba/domain';
import type { Tx } from '../database.ts';
import { parseEvent } from './catalogue.ts';
import type { Aggregate, Recorded } from './store.ts';
import type { EventTable } from './tables.ts';
import { openEvents } from './vault.ts';

/** The events of a stream after a version, oldest first. */
export const readEvents = async <State, Command, Event>(
  tx: Tx,
  organisationId: string,
  { kind, catalogue }: Pick<Aggregate<State, Command, Event>, 'kind' | 'catalogue'>,
  id: string,
  after = 0,
): Promise<Recorded<Event>[]> => {
  const rows = await tx
    .selectFrom('log.event')
    .select(stored)
    .where('organisationId', '=', organisationId)
    .where('streamKind', '=', kind)
    .where('streamId', '=', id)
    .where('version', '>', after)
    .orderBy('version')
    .execute();
  return readRows(tx, organisationId, rows, () => catalogue);
};

/** Rows of the log as events: personal values put back, every event in its newest version. */
export const readRows = async <Event>(
  tx: Tx,
  organisationId: string,
  rows: readonly StoredRow[],
  catalogueOf: (kind: string) => EventCatalogue<Event>,
): Promise<Recorded<Event>[]> => {
  const sealed = rows.map(({ type, v, data, streamKind, streamId, position }) => ({
    catalogue: catalogueOf(streamKind),
    streamId,
    position,
    event: { ...data, type, v },
  }));
  const events = await openEvents(tx, organisationId, sealed);
  return rows.map((row, i) => ({
    organisationId,
    position: row.position,
    kind: row.streamKind,
    id: row.streamId,
    version: row.version,
    event: parseEvent(catalogueOf(row.streamKind), events[i]!),
    by: row.meta.by,
    recordedAt: row.recordedAt.toISOString(),
  }));
};

export const stored = [
  'position',
  'streamKind',
  'streamId',
  'version',
  'type',
  'v',
  'data',
  'meta',
  'recordedAt',
] as const;

export type StoredRow = Pick<EventTable, (typeof stored)[number]>;
