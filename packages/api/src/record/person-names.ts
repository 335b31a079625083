import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/** The names of people by id: null once erased, nothing for whoever the association does not know. */
export const personNames = async (tx: Tx, organisationId: string, personIds: readonly string[]) => {
  if (!personIds.length) return new Map<string, string | null>();
  const rows = await tx
    .selectFrom('read.person')
    .select(['personId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${personIds})`)
    .execute();
  return new Map(rows.map(({ personId, name }) => [personId, name]));
};
