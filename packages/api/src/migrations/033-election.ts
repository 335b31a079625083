import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** The list of elections, and who stands in them. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.election', 'read.election_candidate');
};

const tables = `
create table read.election (
  organisation_id uuid not null,
  election_id     uuid not null,
  title           text not null,
  phase           text not null,
  subject         jsonb not null,
  seats           int not null,
  substitutes     int not null,
  meeting_id      uuid,
  called_at       timestamptz(3) not null,
  declared_at     timestamptz(3),
  primary key (organisation_id, election_id)
);

create table read.election_candidate (           -- from the close of the nominations on
  organisation_id uuid not null,
  candidate_id    uuid not null,
  election_id     uuid not null,
  person_id       uuid,
  name            text,                          -- of whoever the association does not know; null once erased
  primary key (organisation_id, candidate_id)
);
create index on read.election_candidate (organisation_id, election_id);
`;

export const placements: OurMigration['placements'] = {
  'read.election': 'distributed',
  'read.election_candidate': 'distributed',
};
