import { type Kysely, sql } from 'kysely';

/** What titles and people are found by comes with their rows. The read models are filled anew at the next start. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.agenda_item add column searched tsvector not null default ''`.execute(
    db,
  );
  await sql`alter table read.person
    add column searched text not null default '',
    add column name_words text[] not null default '{}'`.execute(db);
};
