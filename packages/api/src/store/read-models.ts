import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Store } from './store.ts';

/** A hash over all rows of each read model of an organisation, the same in whatever order they came there. */
export const readModels = async (
  { projections }: Pick<Store, 'projections'>,
  tx: Tx,
  organisationId: string,
) => {
  const hashes: Record<string, string> = {};
  for (const table of new Set(projections.flatMap(({ tables }) => tables))) {
    const { rows } = await sql<{ hash: string }>`
      select coalesce(encode(sha256(string_agg(one, '\n' order by one)::bytea), 'hex'), '') as hash from (
        select to_jsonb(t)::text as one from ${sql.table(table)} as t where organisation_id = ${organisationId}) as rows`.execute(
      tx,
    );
    hashes[table] = rows[0]!.hash;
  }
  return hashes;
};
