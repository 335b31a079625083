import { type Kysely, sql } from 'kysely';

/** In which language somebody is written to. Rebuilt with the people. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.person add column language text`.execute(db);
};
