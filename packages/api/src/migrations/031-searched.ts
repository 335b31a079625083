import { type Kysely, sql } from 'kysely';

/** What a decision is found by comes with its row: PostgreSQL reads the text of a generated column anew at every insert. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.decision alter column searched drop expression`.execute(db);
};
