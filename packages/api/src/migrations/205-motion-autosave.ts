import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** What somebody is writing of a motion and has not saved as a version: it is no event. Each saving replaces the whole; a version deletes it. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(table).execute(db);
  await protectByOrganisation(db, 'vault.motion_autosave');
};

const table = `
create table vault.motion_autosave (
  organisation_id uuid not null,
  motion_id       uuid not null,
  person_id       uuid not null,
  saved_at        timestamptz(3) not null,
  content         bytea not null,                -- JSON, under a key that is not in the database
  primary key (organisation_id, motion_id, person_id)
)`;

export const placements: OurMigration['placements'] = { 'vault.motion_autosave': 'distributed' };
