import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** The thread of a matter over meetings, and where each decision stands: in force, only recommended, read once, or replaced by a later one. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.decision_replaced');
};

const tables = `
alter table read.agenda_item
  add column parent_id      uuid,
  add column status         text not null default 'scheduled',
  add column matter_id      uuid,     -- its own id, where it begins one
  add column from_item_id   uuid,     -- the item it goes on from
  add column to_body_id     uuid,     -- where a passed over item goes
  add column due_on         date,
  add column instruction    text,
  add column recommendation boolean not null default false;
create index on read.agenda_item (organisation_id, matter_id);
create index on read.agenda_item (organisation_id, from_item_id) where from_item_id is not null;
create index on read.agenda_item (organisation_id, status)
  where status in ('tabled', 'referredBack', 'delegated', 'leftToBody');
alter table read.decision
  add column standing    text not null default 'inForce',
  add column in_force_on date,
  add column confirmed_by uuid;
create table read.decision_replaced (
  organisation_id uuid not null,
  decision_id     uuid not null,
  by_decision_id  uuid not null,
  how             text not null,      -- repealed or superseded
  replaced_on     date not null,
  primary key (organisation_id, decision_id)
);
create index on read.decision_replaced (organisation_id, by_decision_id);
`;

export const placements: OurMigration['placements'] = { 'read.decision_replaced': 'distributed' };
