import { type Kysely, sql } from 'kysely';

/** A decision that was gavelled by mistake and taken back keeps its number in the register, and is none. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.decision add column taken_back_at timestamptz(3)`.execute(db);
};
