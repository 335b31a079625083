import { type Kysely, sql } from 'kysely';

/** The register of decisions says that one was put right by a supplement to verified minutes. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.decision add column supplement integer`.execute(db);
};
