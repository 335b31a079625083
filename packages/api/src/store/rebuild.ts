import { sql } from 'kysely';
import { type Tx, unhurried } from '../database/database.ts';
import { ChangedRecord } from './genuine.ts';
import { inOrganisation } from './in-organisation.ts';
import { project } from './project.ts';
import { noteVersions, outdated } from './projection-version.ts';
import type { AnyProjection, Store } from './store.ts';
import { readRows, stored } from './stream.ts';
import { walk } from './walk.ts';

/** What was rebuilt: how many organisations, and how many events were folded for them. */
export type Rebuilt = { readonly organisations: number; readonly events: number };

/**
 * Empties read models and fills them from the log again, organisation by organisation, each in one transaction under its
 * head's lock: readers see the old rows until it commits, commands wait. Refuses a projection that does not exist; throws
 * `ChangedRecord` where the log is not what was written, and leaves the read models as they were.
 */
export const rebuild = async (
  store: Store,
  { organisationId, projection }: { organisationId?: string; projection?: string } = {},
): Promise<Rebuilt> => {
  const chosen = store.projections.filter(({ name }) => name === (projection ?? name));
  if (projection && chosen.length === 0) throw new Error(`There is no projection ${projection}`);
  const ids = organisationId ? [organisationId] : await organisationIds(store);
  return unhurried(store.db, (db) =>
    each(ids, (id) => rebuildOne({ ...store, db }, id, async () => chosen)),
  );
};

/** Rebuilds what an older version of the program has filled. Runs beside the serving of requests after a start. */
export const rebuildOutdated = async (store: Store, signal?: AbortSignal): Promise<Rebuilt> =>
  unhurried(store.db, async (db) =>
    each(await organisationIds(store), async (id) => {
      if (signal?.aborted) return 0;
      const pick = (tx: Tx) => outdated(tx, id, store.projections);
      const any = await inOrganisation(db, id, pick);
      return any.length > 0 ? rebuildOne({ ...store, db }, id, pick) : 0;
    }),
  );

/** Every organisation that has a log. */
export const organisationIds = async ({ db }: Pick<Store, 'db'>) => {
  const { rows } = await sql<{ id: string }>`select id from log.organisations() as id`.execute(db);
  return rows.map(({ id }) => id);
};

const each = async (ids: readonly string[], work: (id: string) => Promise<number>) => {
  let events = 0;
  for (const id of ids) events += await work(id);
  return { organisations: ids.length, events };
};

const rebuildOne = (
  store: Store,
  organisationId: string,
  choose: (tx: Tx) => Promise<readonly AnyProjection[]>,
) =>
  inOrganisation(store.db, organisationId, async (tx) => {
    await sql`select from log.head where organisation_id = ${organisationId} for update`.execute(
      tx,
    );
    const projections = await choose(tx);
    const { fault } = await walk(store, tx, organisationId);
    if (fault) throw new ChangedRecord(fault.position);
    return refill(store, tx, organisationId, projections);
  });

/** Fills some read models of one organisation anew, on a transaction that holds its head. Gives how many events they were filled from. */
export const refill = async (
  store: Store,
  tx: Tx,
  organisationId: string,
  projections: readonly AnyProjection[],
) => {
  await sql`set constraints all deferred`.execute(tx);
  for (const table of projections.flatMap(({ tables }) => tables).reverse())
    await sql`delete from ${sql.table(table)} where organisation_id = ${organisationId}`.execute(
      tx,
    );
  const events = await refold(store, tx, organisationId, projections);
  await noteVersions(tx, organisationId, projections);
  return events;
};

const batch = 1_000;

const refold = async (
  { db, aggregates }: Store,
  tx: Tx,
  organisationId: string,
  projections: readonly AnyProjection[],
) => {
  const catalogues = new Map(aggregates.map(({ kind, catalogue }) => [kind, catalogue]));
  const catalogueOf = (kind: string) => {
    const catalogue = catalogues.get(kind);
    if (!catalogue) throw new Error(`The store does not know the events of ${kind}`);
    return catalogue;
  };
  const kinds = [...new Set(projections.map(({ kind }) => kind))];
  let events = 0;
  for (let after = 0; ; ) {
    const rows = await tx
      .selectFrom('log.event')
      .select(stored)
      .where('organisationId', '=', organisationId)
      .where('streamKind', '=', sql<string>`any(${kinds})`)
      .where('position', '>', after)
      .orderBy('position')
      .limit(batch)
      .execute();
    const recorded = await readRows(tx, organisationId, rows, catalogueOf);
    for (const statement of project(db, projections, recorded)) await tx.executeQuery(statement);
    events += rows.length;
    if (rows.length < batch) return events;
    after = rows.at(-1)!.position;
  }
};
