import { type Kysely, sql } from 'kysely';

/** Of an old meeting the day may be all that anybody knows. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.meeting alter column starts_at drop not null`.execute(db);
};
