import { sql } from 'kysely';
import { connect, withoutDeadline } from '../database/database.ts';
import { allPlacements, placing } from './placement.ts';

/**
 * Spreads the tables of a migrated database over the machines of a distributed engine (Citus), where its extension is there, and
 * gives the statements. Done twice, the second time has nothing to do. Without the extension it gives what it would do.
 */
export const distribute = async (ownerUrl: string) => {
  const placements = await allPlacements();
  const db = connect(ownerUrl, { max: 1, ...withoutDeadline });
  try {
    const engine = await sql`select from pg_extension where extname = 'citus'`.execute(db);
    if (engine.rows.length === 0) return { done: false, statements: placing(placements, []) };
    const { rows } = await sql<{ name: string }>`
      select table_name::text as name from citus_tables`.execute(db);
    const statements = placing(
      placements,
      rows.map(({ name }) => name.replaceAll('"', '')),
    );
    for (const statement of statements) await sql.raw(statement).execute(db);
    return { done: true, statements };
  } finally {
    await db.destroy();
  }
};
