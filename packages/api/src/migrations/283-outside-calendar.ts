import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Whose calendars stand beside the own one. They are no events: an address may be a secret, and is kept sealed. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(table).execute(db);
  await protectByOrganisation(db, 'auth.outside_calendar');
};

const table = `
create table auth.outside_calendar (
  organisation_id uuid not null,
  calendar_id     uuid not null,
  name            text not null,
  host            text not null,
  sealed          bytea not null,                -- its address, under a key that is not in the database
  added_by        uuid not null,
  added_at        timestamptz(3) not null,
  primary key (organisation_id, calendar_id)
)`;

export const placements: OurMigration['placements'] = { 'auth.outside_calendar': 'distributed' };
