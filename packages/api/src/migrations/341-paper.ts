import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** The papers of meetings, and the text of each kept file that they are found by. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.paper', 'vault.paper_text');
  await sql.raw(worker).execute(db);
};

const tables = `
create table read.paper (
  organisation_id uuid not null,
  file_id         uuid not null,
  meeting_id      uuid not null,
  item_id         uuid,
  title           text not null,
  file_name       text not null,
  hash            bytea not null,
  searched        tsvector not null,          -- of its title and its name
  primary key (organisation_id, file_id)
);
create index on read.paper using gin (searched);
create table vault.paper_text (
  organisation_id uuid not null,
  hash            bytea not null,
  state           text not null default 'waiting',   -- waiting, read, unreadable
  text            text not null default '',
  searched        tsvector not null default '',
  primary key (organisation_id, hash)
);
create index on vault.paper_text using gin (searched);
create index on vault.paper_text (organisation_id) where state = 'waiting';
`;

// Whoever reads papers first has to see which association there is one to read for.
const worker = `
create policy every_organisation on vault.paper_text for select using (current_setting('app.worker', true) = 'on');
`;

export const placements: OurMigration['placements'] = {
  'read.paper': 'distributed',
  'vault.paper_text': 'distributed',
};
