import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Texts with numbered lines, and where to look for what clauses do beside their words: the meeting's record says what became of them. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.numbered_text');
  await protectByOrganisation(db, 'read.clause_meaning');
};

const tables = `
create table read.numbered_text (
  organisation_id uuid not null,
  text_id         uuid not null,
  title           text not null,
  kind            text not null,
  versions        integer not null,
  primary key (organisation_id, text_id)
);
create table read.clause_meaning (
  organisation_id uuid not null,
  clause_id       uuid not null,
  meeting_id      uuid not null,
  kind            text not null,      -- text, fee or group
  subject_id      uuid,               -- the text, or the body
  version_id      uuid,               -- of the text
  primary key (organisation_id, clause_id)
);
create index on read.clause_meaning (organisation_id, kind, subject_id);
`;

export const placements: OurMigration['placements'] = {
  'read.numbered_text': 'distributed',
  'read.clause_meaning': 'distributed',
};
