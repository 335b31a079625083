import { sql } from 'kysely';
import { expect } from 'vitest';
import { inOrganisation } from '../in-organisation.ts';
import { rebuild } from '../rebuild.ts';
import type { Store } from '../store.ts';

/** Live read models equal rebuilt ones, row by row, for every projection of the store. Call it after a random history. */
export const expectRebuildChangesNothing = async (store: Store, organisationId: string) => {
  const live = await readModels(store, organisationId);
  await rebuild(store, { organisationId });
  expect(await readModels(store, organisationId)).toEqual(live);
  return live;
};

/** All rows of every read model of an organisation, in an order that does not depend on how they came there. */
const readModels = ({ db, projections }: Store, organisationId: string) =>
  inOrganisation(db, organisationId, async (tx) => {
    const models: Record<string, unknown[]> = {};
    for (const table of new Set(projections.flatMap(({ tables }) => tables))) {
      const { rows } = await sql<{ row: unknown }>`
        select to_jsonb(one) as row from ${sql.table(table)} as one
        where organisation_id = ${organisationId} order by to_jsonb(one)::text`.execute(tx);
      models[table] = rows.map(({ row }) => row);
    }
    return models;
  });
