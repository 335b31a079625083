import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** What hangs on a decision: the tasks that follow from it, and the employments that a meeting was asked for. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.task add column decision_id uuid, add column decision_outcome text`.execute(
    db,
  );
  await sql.raw(asked).execute(db);
  await protectByOrganisation(db, 'read.employment_asked');
};

export const placements: OurMigration['placements'] = { 'read.employment_asked': 'distributed' };

const asked = `
create table read.employment_asked (
  organisation_id uuid not null,
  employment_id   uuid not null,
  proposal_id     uuid not null,
  meeting_id      uuid not null,
  clause_id       uuid not null,
  primary key (organisation_id, proposal_id)
);
create index on read.employment_asked (organisation_id, clause_id);
`;
