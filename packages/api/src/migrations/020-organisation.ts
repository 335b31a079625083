import { type Kysely, sql } from 'kysely';
import { protectByOrganisation } from './row-level-security.ts';

/** The association, its bodies, who holds which office, and the people it knows. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(
    db,
    'read.association',
    'read.body',
    'read.office',
    'read.person',
    'read.membership',
    'read.fee',
  );
};

const tables = `
create table read.association (
  organisation_id     uuid primary key,
  name                text not null,
  organisation_number text,
  seat                text not null,
  time_zone           text not null,
  language            text not null,
  example             boolean not null
);

create table read.body (
  organisation_id uuid not null,
  body_id         uuid not null,
  kind            text not null,
  name            text not null,
  mandate         text not null,
  target_size     int,
  decision_id     uuid,                 -- that set the mandate as it is
  dissolved_on    date,
  primary key (organisation_id, body_id)
);

create table read.office (              -- first and last day included
  organisation_id uuid not null,
  office_id       uuid not null,
  body_id         uuid not null,
  person_id       uuid not null,
  role            text not null,
  title           text,
  held_from       date not null,
  held_to         date,
  decision_id     uuid,
  primary key (organisation_id, office_id)
);
create index on read.office (organisation_id, body_id);
create index on read.office (organisation_id, person_id);

-- Names in the order of the Swedish alphabet: å, ä, ö last.
create collation read.swedish (provider = icu, locale = 'sv');

create table read.person (
  organisation_id uuid not null,
  person_id       uuid not null,
  name            text collate read.swedish,   -- null: erased
  email           text,
  phone           text,
  primary key (organisation_id, person_id)
);
create index on read.person (organisation_id, name, person_id);

create table read.membership (          -- first and last day included
  organisation_id uuid not null,
  person_id       uuid not null,
  started_on      date not null,
  ended_on        date,
  reason          text,
  primary key (organisation_id, person_id, started_on)
);

create table read.fee (
  organisation_id uuid not null,
  person_id       uuid not null,
  year            int not null,
  paid_on         date not null,
  primary key (organisation_id, person_id, year)
);
`;
