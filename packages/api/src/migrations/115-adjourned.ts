import { type Kysely, sql } from 'kysely';

/** The day a meeting sits since it was resumed: that of a decision of which nobody knows the hour. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.meeting add column sits_on date`.execute(db);
};
