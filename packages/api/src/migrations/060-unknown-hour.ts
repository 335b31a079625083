import { type Kysely, sql } from 'kysely';

/** A decision of which nobody knows the hour has its day all the same. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.decision alter column decided_at drop not null`.execute(db);
};
