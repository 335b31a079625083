import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Minutes are cited by running § or by the numbers of their agenda: a decision keeps both. And what was undertaken without a decision. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.meeting add column numbering text`.execute(db);
  await sql`alter table read.agenda_item add column number text, add column mark text`.execute(db);
  await sql`alter table read.decision add column agenda_number text, add column cited text`.execute(
    db,
  );
  await sql.raw(tasks).execute(db);
  await protectByOrganisation(db, 'read.task');
};

export const placements: OurMigration['placements'] = { 'read.task': 'distributed' };

const tasks = `
create table read.task (
  organisation_id uuid not null,
  task_id         uuid not null,
  meeting_id      uuid not null,
  item_id         uuid not null,
  text            text not null,
  owner_kind      text,                          -- null where nobody took it on by name
  owner_id        uuid,
  due_on          date,
  set_at          timestamptz(3),
  status          text not null,
  note            text not null default '',      -- of the last report
  primary key (organisation_id, task_id)
);
create index on read.task (organisation_id, meeting_id);
`;
