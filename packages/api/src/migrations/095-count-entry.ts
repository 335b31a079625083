import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** What tellers have entered of a count and not sealed yet. Each saving replaces the whole; sealing deletes it. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(table).execute(db);
  await protectByOrganisation(db, 'vault.count_entry');
};

const table = `
create table vault.count_entry (
  organisation_id uuid not null,
  election_id     uuid not null,
  part            text not null,
  round           int not null,
  place           text not null,                 -- the id of the polling place; empty where there is but one
  entry           text not null,                 -- first, second
  opened_at       timestamptz(3) not null,       -- of the round: another may be held in its place
  entered_by      uuid not null,
  is_whole        boolean not null,              -- handed over
  content         bytea not null,                -- JSON, sorted, under a key that is not in the database
  primary key (organisation_id, election_id, part, round, place, entry)
)`;

export const placements: OurMigration['placements'] = { 'vault.count_entry': 'distributed' };
