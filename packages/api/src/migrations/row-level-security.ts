import { type Kysely, sql } from 'kysely';

/**
 * The second wall between organisations: rows of a table with `organisation_id` can be seen and written only while
 * `app.organisation` names theirs (`inOrganisation` sets it). No setting, no rows; it binds the table's owner as well.
 */
export const protectByOrganisation = async (db: Kysely<never>, ...tables: string[]) => {
  for (const name of tables) {
    const table = sql.table(name);
    await sql`alter table ${table} enable row level security`.execute(db);
    await sql`alter table ${table} force row level security`.execute(db);
    await sql`create policy own_organisation on ${table}
      using (organisation_id = log.current_organisation())`.execute(db);
  }
};
