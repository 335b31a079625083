import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** What earlier archives have of decisions and minutes, as it stands now. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(table).execute(db);
  await protectByOrganisation(db, 'read.archive_entry');
};

const table = `
create table read.archive_entry (
  organisation_id uuid not null,
  entry_id        uuid not null,
  kind            text not null,                 -- decision, minutes
  body_id         uuid,
  body_name       text,                          -- of a body that is none of ours
  told_day        text,                          -- a day, a month or a year
  sorts_on        date not null,                 -- the first day that it can be; 0001-01-01 where it is not known
  last_on         date,                          -- the last one
  number          text,
  ordinal         int not null,                  -- the figures of its number, to stand in order
  title           text,
  text            text,
  source          text,
  voucher_id      uuid,
  audience        text not null,                 -- members, board
  hash            bytea,
  file_name       text,
  recorded_by     uuid,
  recorded_at     timestamptz(3) not null,
  corrected       boolean not null default false,
  withdrawn_at    timestamptz(3),
  searched        tsvector not null,
  primary key (organisation_id, entry_id)
);
create index on read.archive_entry using gin (searched);
create index on read.archive_entry (organisation_id, sorts_on desc, ordinal desc, entry_id desc);
create index on read.archive_entry (organisation_id, hash) where hash is not null;
`;

export const placements: OurMigration['placements'] = { 'read.archive_entry': 'distributed' };
