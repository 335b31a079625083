import type { EventCatalogue } from '@klubba/domain';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import type { Db, Tx } from '../database.ts';
import { parseEvent } from './catalogue.ts';
import { inSight } from './in-organisation.ts';
import type { Recorded, StreamKind } from './store.ts';
import type { EventTable } from './tables.ts';
import { openEvents } from './vault.ts';

/** Which stream, and after which version. */
export type Tail = {
  readonly organisationId: string;
  readonly kind: string;
  readonly id: string;
  readonly after: number;
};

/** The events of a stream after a version, oldest first. */
export const readTail = async <Event>(
  tx: Tx,
  tail: Tail,
  catalogue: EventCatalogue<Event>,
): Promise<Recorded<Event>[]> => {
  const { rows } = await tx.executeQuery<StoredRow>(CompiledQuery.raw(tailText, parameters(tail)));
  return readRows(tx, tail.organisationId, rows, () => catalogue);
};

/** The same in one message, transaction and all. Only for kinds of stream without personal values. */
export const readTailAlone = async <Event>(
  db: Db,
  tail: Tail,
  catalogue: EventCatalogue<Event>,
): Promise<Recorded<Event>[]> => {
  const values = parameters(tail).map((value) => pg.escapeLiteral(String(value)));
  const text = tailText.replaceAll(/\$(\d)/g, (_, n) => values[n - 1]!);
  const message = `${inSight(tail.organisationId)}; ${text}`;
  const { rows } = await db.executeQuery<StoredRow>(CompiledQuery.raw(message));
  return rows.map((row) => recorded(tail.organisationId, row, parseEvent(catalogue, whole(row))));
};

/** Rows of the log as events: personal values put back, every event in its newest version. */
export const readRows = async <Event>(
  tx: Tx,
  organisationId: string,
  rows: readonly StoredRow[],
  catalogueOf: (kind: StreamKind['kind']) => EventCatalogue<Event>,
): Promise<Recorded<Event>[]> => {
  const sealed = rows.map((row) => ({
    catalogue: catalogueOf(row.streamKind),
    streamId: row.streamId,
    position: row.position,
    event: whole(row),
  }));
  const events = await openEvents(tx, organisationId, sealed);
  return rows.map((row, i) =>
    recorded(organisationId, row, parseEvent(catalogueOf(row.streamKind), events[i]!)),
  );
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

const tailText = `
select position, stream_kind, stream_id, version, type, v, data, meta, recorded_at from log.event
where organisation_id = $1 and stream_kind = $2 and stream_id = $3 and version > $4 order by version`;

const parameters = ({ organisationId, kind, id, after }: Tail) => [organisationId, kind, id, after];

const whole = ({ type, v, data }: StoredRow) => ({ ...data, type, v });

const recorded = <Event>(
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
