import type { EventCatalogue } from '@klubba/domain';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Db, Tables, Tx } from '../database/database.ts';
import { runBatch } from '../database/run-batch.ts';
import { parseEvent } from './catalogue.ts';
import { refuseChanged } from './genuine.ts';
import { inOrganisation, inSight } from './in-organisation.ts';
import type { Recorded, StreamKind } from './store.ts';
import type { EventTable } from './tables.ts';
import { isSealed, openEvents } from './vault.ts';

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
  { organisationId, kind, id, after }: Tail,
  catalogue: EventCatalogue<Event>,
): Promise<Recorded<Event>[]> => {
  const values = [organisationId, kind, id, after];
  const { rows } = await tx.executeQuery<StoredRow>(CompiledQuery.raw(tailText, values));
  return readRows(tx, organisationId, rows, () => catalogue);
};

/** What was added to a stream since a state of it was folded, or everything, where that state may hold an erased value. */
export type Since = Tail & { readonly erasures: number };
export type Added<Event> = {
  readonly events: readonly Recorded<Event>[];
  readonly erasures: number;
};

export const readSince = async <Event>(
  tx: Tx,
  since: Since,
  catalogue: EventCatalogue<Event>,
): Promise<Added<Event>> => {
  const query = CompiledQuery.raw(sinceText, parameters(since));
  const { rows } = await tx.executeQuery<CountedRow>(query);
  const events = await readRows(tx, since.organisationId, rows, () => catalogue);
  return { events, erasures: rows[0]?.erasures ?? since.erasures };
};

/** The same in a transaction of its own, all of it sent at once, where no personal value has to be fetched. */
export const readSinceAlone = async <Event>(
  db: Db,
  since: Since,
  catalogue: EventCatalogue<Event>,
): Promise<Added<Event>> => {
  const { organisationId } = since;
  const query = CompiledQuery.raw(sinceText, parameters(since));
  const [, found] = await runBatch(db.pool, [inSight(organisationId), query]);
  const rows = found as readonly CountedRow[];
  const read = (tx: Tx) => readRows(tx, organisationId, rows, () => catalogue);
  const sealed = rows.some((row) => isSealed(sealable(row, catalogue)));
  const events = await (sealed
    ? inOrganisation(db, organisationId, read)
    : read(db as Kysely<Tables> as Tx));
  return { events, erasures: rows[0]?.erasures ?? since.erasures };
};

/** Rows of the log as events: personal values put back, every event in its newest version. Throws `ChangedRecord`. */
export const readRows = async <Event>(
  tx: Tx,
  organisationId: string,
  rows: readonly StoredRow[],
  catalogueOf: (kind: StreamKind['kind']) => EventCatalogue<Event>,
): Promise<Recorded<Event>[]> => {
  refuseChanged(organisationId, rows);
  const sealed = rows.map((row) => sealable(row, catalogueOf(row.streamKind)));
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
  'commandId',
  'leafHash',
] as const;

export type StoredRow = Pick<EventTable, (typeof stored)[number]>;

type CountedRow = StoredRow & { readonly erasures: number };

// Spelled as rows of Kysely are, for whoever reads them without it.
const columns = `position, stream_kind as "streamKind", stream_id as "streamId", version, type, v, data, meta,
  recorded_at as "recordedAt", command_id as "commandId", leaf_hash as "leafHash"`;
const ofStream = 'organisation_id = $1 and stream_kind = $2 and stream_id = $3';

const tailText = `
select ${columns} from log.event where ${ofStream} and version > $4 order by version`;

const erasures = 'coalesce((select erasures from log.head where organisation_id = $1), 0)';

// Counted in the statement that reads the events, so never later than the values that belong to them.
const sinceText = `
select ${columns}, ${erasures} as erasures from log.event
where ${ofStream} and version > case when ${erasures} = $5 then $4::int else 0 end order by version`;

const parameters = ({ organisationId, kind, id, after, erasures }: Since) => [
  organisationId,
  kind,
  id,
  after,
  erasures,
];

/** A row of the log as the vault wants it. */
export const sealable = <Event>(row: StoredRow, catalogue: EventCatalogue<Event>) => ({
  catalogue,
  streamId: row.streamId,
  position: row.position,
  event: { ...row.data, type: row.type, v: row.v },
});

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
