import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Employments and fees by their ids, and who looked into an employee's record. Looks are only ever added; they are no part of the log. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.employment', 'read.office_fee', 'vault.look');
};

const tables = `
create table read.employment (
  organisation_id uuid not null,
  employment_id   uuid not null,
  title           text not null,
  primary key (organisation_id, employment_id)
);

create table read.office_fee (
  organisation_id uuid not null,
  fee_id          uuid not null,
  person_id       uuid not null,
  primary key (organisation_id, fee_id)
);

create table vault.look (
  organisation_id uuid not null,
  employment_id   uuid not null,
  person_id       uuid not null,
  what            text not null,
  at              timestamptz(3) not null
);
create index on vault.look (organisation_id, employment_id, at);
create trigger no_change before update or delete on vault.look
  for each row execute function log.forbid();
create trigger no_truncate before truncate on vault.look
  for each statement execute function log.forbid();
`;

export const placements: OurMigration['placements'] = {
  'read.employment': 'distributed',
  'read.office_fee': 'distributed',
  'vault.look': 'distributed',
};
