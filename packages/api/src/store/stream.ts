import type { Tx } from '../database.ts';
import { parseEvent } from './catalogue.ts';
import type { Aggregate, Recorded } from './store.ts';
import type { EventTable } from './tables.ts';

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
  return rows.map((row) => recorded(organisationId, row, parseEvent(catalogue, unsealed(row))));
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

const unsealed = ({ type, v, data }: StoredRow) => ({ ...data, type, v });

export const recorded = <Event>(
  organisationId: string,
  row: StoredRow,
  event: Event,
): Recorded<Event> => ({
  organisationId,
  position: row.position,
  kind: row.streamKind,
  id: row.streamId,
  version: row.version,
  event,
  by: row.meta.by,
  recordedAt: row.recordedAt.toISOString(),
});
