import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** By which links calendar programs subscribe. They are no events: a link opens what whoever made it sees, and is deleted as it is revoked. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(table).execute(db);
  await protectByOrganisation(db, 'auth.calendar_feed');
};

const table = `
create table auth.calendar_feed (
  organisation_id uuid not null,
  feed_id         uuid not null,
  of              text not null,                 -- association, body, series or person
  target_id       uuid,                          -- the body, or the first meeting of the series
  made_by         uuid not null,
  made_at         timestamptz(3) not null,
  fetched_at      timestamptz(3),
  primary key (organisation_id, feed_id)
)`;

export const placements: OurMigration['placements'] = { 'auth.calendar_feed': 'distributed' };
