import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/** Mails that are to be sent, and what came of those that were. What they say and where they go is sealed, and gone once they are sent. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(table).execute(db);
  await protectByOrganisation(db, 'vault.mail');
  await sql.raw(worker).execute(db);
};

const table = `
create table vault.mail (
  organisation_id uuid not null,
  mail_id         uuid not null,
  kind            text not null,              -- notice, invitation, signature
  person_id       uuid,                       -- to whom
  meeting_id      uuid,                       -- of a message of an outbox
  message         int,
  asked_by        uuid,
  sealed          bytea,                      -- JSON, under a key that is not in the database; null once there is no more to do
  state           text not null,              -- waiting, taken, refused, givenUp
  attempts        int not null,
  problem         text,                       -- why it was not taken: a word of ours
  queued_at       timestamptz(3) not null,
  due_at          timestamptz(3) not null,    -- not before this
  done_at         timestamptz(3),
  noted           boolean not null,           -- the record says that it was taken, or has nothing to say of it
  primary key (organisation_id, mail_id)
);
create index on vault.mail (organisation_id, meeting_id);
create index on vault.mail (due_at) where state = 'waiting' or not noted;
`;

// The worker first has to see which association there is something to send for.
const worker = `
create policy every_organisation on vault.mail for select using (current_setting('app.worker', true) = 'on');
`;

export const placements: OurMigration['placements'] = { 'vault.mail': 'distributed' };
