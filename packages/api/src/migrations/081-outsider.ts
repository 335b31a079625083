import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Officers of meetings who are none of the association's people. */
export const up = async (db: Kysely<never>) => {
  await sql`create table read.outsider (
    organisation_id uuid not null,
    outsider_id     uuid not null,
    meeting_id      uuid not null,
    name            text,        -- null once erased
    association     text not null,
    primary key (organisation_id, outsider_id)
  )`.execute(db);
  await protectByOrganisation(db, 'read.outsider');
};

export const placements: OurMigration['placements'] = { 'read.outsider': 'distributed' };
