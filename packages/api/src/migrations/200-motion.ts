import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Motions and their clauses, as lists and searches need them; what is in each is read from its record, as far as somebody may see it. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.motion', 'read.motion_clause', 'read.congress');
};

const tables = `
create table read.motion (
  organisation_id uuid not null,
  motion_id       uuid not null,
  addressee_kind  text not null,                 -- congress, body
  addressee_id    uuid not null,
  others_by       text,                          -- null where it is ours
  title           text not null default '',
  people          uuid[] not null,               -- who writes or reads it before it is public
  topics          text[] not null default '{}',
  number          text,
  class_letter    text,
  begun_at        timestamptz(3) not null,
  changed_at      timestamptz(3) not null,
  handed_over     boolean not null default false,
  public          boolean not null default false,
  stage           text not null,
  searched        tsvector not null default '',
  primary key (organisation_id, motion_id)
);
create index on read.motion using gin (searched);
create index on read.motion (organisation_id, addressee_id);

create table read.motion_clause (
  organisation_id uuid not null,
  clause_id       uuid not null,
  motion_id       uuid not null,
  place           int not null,
  text            text not null,
  hash            text not null,                 -- the same for the same words
  text_id         uuid,                          -- the numbered text that it would change
  version_id      uuid,
  answer          text,
  outcome         text,
  confirmed       boolean,
  primary key (organisation_id, motion_id, clause_id)
);
create index on read.motion_clause (organisation_id, hash);
create index on read.motion_clause (organisation_id, text_id);

create table read.congress (
  organisation_id uuid not null,
  congress_id     uuid not null,
  name            text not null,
  starts_on       date,
  ends_on         date,
  place           text not null,
  primary key (organisation_id, congress_id)
);
`;

export const placements: OurMigration['placements'] = {
  'read.motion': 'distributed',
  'read.motion_clause': 'distributed',
  'read.congress': 'distributed',
};
