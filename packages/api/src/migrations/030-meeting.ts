import { type Kysely, sql } from 'kysely';
import { protectByOrganisation } from './row-level-security.ts';

/** The lists of meetings and decisions. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(
    db,
    'read.meeting',
    'read.agenda_item',
    'read.decision',
    'read.decision_follow_up',
  );
};

const tables = `
create table read.meeting (
  organisation_id uuid not null,
  meeting_id      uuid not null,
  body_id         uuid not null,
  kind            text not null,
  title           text not null,
  starts_on       date not null,
  starts_at       text not null,                 -- local clock, HH:MM
  time_zone       text not null,
  place           text not null,
  phase           text not null,
  unsigned_by     uuid[] not null default '{}',  -- whose signatures the minutes wait for
  primary key (organisation_id, meeting_id)
);
create index on read.meeting (organisation_id, starts_on desc, starts_at desc, meeting_id desc);

create table read.agenda_item (
  organisation_id uuid not null,
  meeting_id      uuid not null,
  item_id         uuid not null,
  title           text not null,
  paragraph       int,                           -- once it is taken up
  primary key (organisation_id, meeting_id, item_id)
);

create table read.decision (
  organisation_id uuid not null,
  decision_id     uuid not null,
  year            int not null,
  serial          int not null,
  meeting_id      uuid not null,
  item_id         uuid not null,
  item_title      text not null,
  paragraph       int not null,
  text            text not null,
  outcome         text not null,
  decided_at      timestamptz(3) not null,
  decided_on      date not null,                 -- where the meeting was held
  searched        tsvector not null generated always as (
    to_tsvector('swedish', regexp_replace(item_title || ' ' || text, '@\\{[^}]*\\}', ' ', 'g'))
  ) stored,                                      -- ids of people mentioned are no words
  primary key (organisation_id, decision_id),
  unique (organisation_id, year, serial)
);
create index on read.decision (organisation_id, meeting_id);
create index on read.decision using gin (searched);

create table read.decision_follow_up (
  organisation_id uuid not null,
  decision_id     uuid not null,
  owner_kind      text not null,
  owner_id        uuid not null,
  due_on          date not null,
  status          text not null,
  primary key (organisation_id, decision_id)
);
create index on read.decision_follow_up (organisation_id, owner_id);
`;
