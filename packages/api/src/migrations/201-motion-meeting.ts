import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** At which meetings each motion stands or has stood. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(table).execute(db);
  await protectByOrganisation(db, 'read.motion_meeting');
};

const table = `
create table read.motion_meeting (
  organisation_id uuid not null,
  motion_id       uuid not null,
  meeting_id      uuid not null,
  primary key (organisation_id, motion_id, meeting_id)
);
`;

export const placements: OurMigration['placements'] = {
  'read.motion_meeting': 'distributed',
};
