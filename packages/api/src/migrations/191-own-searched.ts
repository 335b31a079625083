import { type Kysely, sql } from 'kysely';

/** What a decision is found by itself, so that its item can be called otherwise. Rebuilt with the decisions. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.decision add column own_searched tsvector not null default ''`.execute(
    db,
  );
};
