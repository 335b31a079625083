import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/**
 * Which associations of this installation an election asks to take part. Whoever is asked sees the row that asks them, and no other of
 * the host's: a way through the wall for reading.
 */
export const up = async (db: Kysely<never>) => {
  await sql`create table read.joint_invitation (
    organisation_id uuid not null,
    association_id  uuid not null,
    election_id     uuid not null,
    invited_id      uuid not null,
    primary key (organisation_id, association_id)
  )`.execute(db);
  await sql`create index joint_invitation_invited on read.joint_invitation (invited_id)`.execute(
    db,
  );
  await protectByOrganisation(db, 'read.joint_invitation');
  await sql`create policy invited on read.joint_invitation for select
    using (invited_id = log.current_organisation())`.execute(db);
};

export const placements: OurMigration['placements'] = { 'read.joint_invitation': 'distributed' };
