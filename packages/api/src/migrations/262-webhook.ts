import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Where events are sent as they happen, how far each sender has come, and what came of each attempt. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.webhook', 'auth.webhook_target', 'log.delivery');
  await sql.raw(workers).execute(db);
};

const tables = `
create table read.webhook (
  organisation_id uuid not null,
  webhook_id      uuid not null,
  name            text not null,
  host            text not null,
  types           text[] not null,            -- of events, by name; none means all
  roles           text[] not null,            -- it hears what somebody with these hears
  paused          text,                       -- why
  paused_at       timestamptz(3),
  created_by      uuid,
  created_at      timestamptz(3) not null,
  primary key (organisation_id, webhook_id)
);

create table auth.webhook_target (            -- an address may hold what opens it, so it is sealed as the secrets are
  organisation_id uuid not null,
  webhook_id      uuid not null,
  sealed          bytea not null,             -- JSON, under a key that is not in the database
  primary key (organisation_id, webhook_id)
);

create table log.delivery (                   -- what came of each attempt to send an event
  organisation_id uuid not null,
  webhook_id      uuid not null,
  delivery_id     uuid not null,
  position        bigint not null,
  type            text not null,
  attempt         integer not null,
  at              timestamptz(3) not null,
  milliseconds    integer not null,
  status          integer,                    -- as the receiver answered; null where it did not
  error           text,                       -- why not: a word of ours
  primary key (organisation_id, webhook_id, delivery_id)
);
create index on log.delivery (organisation_id, webhook_id, at desc);

alter table log.consumer
  add column due_at        timestamptz,       -- not before this
  add column attempts      integer not null default 0,
  add column failing_since timestamptz;
`;

// Workers serve every association, and first have to see where there is something to do: that alone, not what.
const workers = `
create policy every_organisation on read.webhook for select using (current_setting('app.worker', true) = 'on');
create policy every_organisation on log.consumer for select using (current_setting('app.worker', true) = 'on');
create policy every_organisation on log.head for select using (current_setting('app.worker', true) = 'on');
`;

export const placements: OurMigration['placements'] = {
  'read.webhook': 'distributed',
  'auth.webhook_target': 'distributed',
  'log.delivery': 'distributed',
};
