import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Results of elections that other associations host. */
export const up = async (db: Kysely<never>) => {
  await sql`create table read.joint_election (
    organisation_id uuid not null,
    election_id     uuid not null,
    host            text not null,
    title           text not null,
    declared_at     timestamptz(3) not null,
    evidence_hash   text not null,
    leaf_hash       text not null,
    own             jsonb not null,
    primary key (organisation_id, election_id)
  )`.execute(db);
  await protectByOrganisation(db, 'read.joint_election');
};

export const placements: OurMigration['placements'] = { 'read.joint_election': 'distributed' };
