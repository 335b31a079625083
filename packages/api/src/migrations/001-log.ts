import { type Kysely, sql } from 'kysely';
import { protectByOrganisation } from './row-level-security.ts';

/** The write side of an organisation's log. */
export const up = async (db: Kysely<never>) => {
  for (const statement of [schemas, currentOrganisation, tables, enter, append, forbid])
    await sql.raw(statement).execute(db);
  const log = ['head', 'event', 'command', 'projection', 'checkpoint', 'consumer'];
  await protectByOrganisation(db, ...log.map((table) => `log.${table}`));
  await protectByOrganisation(db, 'vault.subject_key', 'vault.personal');
  await sql.raw(organisations).execute(db);
};

// Schemas are rights: append only, erasable, disposable, identities.
const schemas = `
create schema log;
create schema vault;
create schema read;
create schema auth;
`;

const currentOrganisation = `
create function log.current_organisation() returns uuid stable parallel safe language sql
return nullif(current_setting('app.organisation', true), '')::uuid;
`;

// No check constraints on the first three: PostgreSQL reads their text anew at every statement, a tenth of an append.
const tables = `
create table log.head (                       -- one row per organisation: the only point of serialisation
  organisation_id uuid primary key,
  position        bigint not null default 0,
  frozen_at       timestamptz                 -- archived or being moved: appends are refused
) with (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

create table log.event (                      -- append-only; holds no personal value
  organisation_id uuid not null,
  position        bigint not null,             -- 1 .. head.position, no holes
  stream_kind     text not null,
  stream_id       uuid not null,
  version         int not null,                -- 1 .. within the stream
  type            text not null,
  v               smallint not null,           -- version of the type's schema
  data            jsonb not null,
  meta            jsonb not null,
  command_id      uuid not null,
  recorded_at     timestamptz(3) not null,
  leaf_hash       bytea not null,
  primary key (organisation_id, position),
  unique (organisation_id, stream_kind, stream_id, version)
);

create table log.command (                    -- idempotency; nothing appended: last_position = first_position - 1
  organisation_id uuid not null,
  command_id      uuid not null,
  request_hash    bytea not null,
  first_position  bigint not null,
  last_position   bigint not null,
  primary key (organisation_id, command_id)
);

create table log.projection (                 -- which number of a projection an organisation's rows were made by
  organisation_id uuid not null,
  name            text not null,
  version         int not null,
  primary key (organisation_id, name)
);

create table log.checkpoint (                 -- signed heads of the tree
  organisation_id uuid not null,
  size            bigint not null check (size >= 0),
  root_hash       bytea not null check (octet_length(root_hash) = 32),
  note            text not null,
  signed_at       timestamptz(3) not null,
  primary key (organisation_id, size)
);

create table log.consumer (                   -- how far a worker with side effects has come
  organisation_id uuid not null,
  name            text not null,
  position        bigint not null default 0,
  halted_error    text,
  primary key (organisation_id, name)
);

create table vault.subject_key (              -- one key per person; without it nothing of theirs can be read
  organisation_id uuid not null,
  subject_id      uuid not null,
  key             bytea not null check (octet_length(key) = 32),
  primary key (organisation_id, subject_id)
);

create table vault.personal (                 -- the values that the log only commits to
  organisation_id uuid not null,
  position        bigint not null,
  path            text not null,
  subject_id      uuid not null,
  ciphertext      bytea not null,
  primary key (organisation_id, position, path)
);
create index on vault.personal (organisation_id, subject_id);
`;

// How a command begins: its organisation's rows come into sight, and whether it has been here before is answered at once.
const enter = `
create function log.enter(
  organisation uuid, command uuid, lock boolean,
  out request_hash bytea, out first_position bigint, out last_position bigint)
language plpgsql as $$
begin
  perform set_config('app.organisation', organisation::text, true);
  if lock then perform from log.head h where h.organisation_id = organisation for update; end if;
  select c.request_hash, c.first_position, c.last_position into request_hash, first_position, last_position
    from log.command c where c.organisation_id = organisation and c.command_id = command;
end $$;
`;

// reads:  [{"kind","id","version"}]                 every stream the command looked at, at the version it saw (0 = not there)
// events: [{"kind","id","version","type","v","data","meta","leaf"}]   in order; leaf is base64
// sealed: [{"event","path","subject","ciphertext"}] event counts from 1 within events; the rest of it is base64
const append = `
create function log.append(
  organisation uuid, command uuid, request bytea, reads jsonb, events jsonb, sealed jsonb, at timestamptz,
  out first_position bigint, out last_position bigint, out replayed boolean)
language plpgsql as $$
declare
  n       int := jsonb_array_length(events);
  before  bigint;
  known   log.command;
  seen    jsonb;
  current int;
begin
  -- 1. The lock, and the numbers. Rolled back, they were never given out.
  update log.head h set position = h.position + n
   where h.organisation_id = organisation and h.frozen_at is null
  returning h.position - n into before;
  if not found then raise exception 'no open log' using errcode = 'KL404'; end if;

  -- 2. Seen before? Every statement from here on sees what was committed before the lock was ours.
  insert into log.command values (organisation, command, request, before + 1, before + n) on conflict do nothing;
  if not found then
    select * into known from log.command c where c.organisation_id = organisation and c.command_id = command;
    if known.request_hash <> request then raise exception 'command id used for another request' using errcode = 'KL422'; end if;
    update log.head h set position = before where h.organisation_id = organisation;
    first_position := known.first_position; last_position := known.last_position; replayed := true;
    return;
  end if;

  -- 3. Has anything moved that the decision was based on?
  for i in 0 .. jsonb_array_length(reads) - 1 loop
    seen := reads->i;
    select max(e.version) into current from log.event e
     where e.organisation_id = organisation and e.stream_kind = seen->>'kind' and e.stream_id = (seen->>'id')::uuid;
    if coalesce(current, 0) <> (seen->>'version')::int then
      raise exception 'a stream has moved on' using errcode = 'KL409';
    end if;
  end loop;

  -- 4. Write. The unique key is the second wall: versions follow what was read.
  insert into log.event
  select organisation, before + o, e->>'kind', (e->>'id')::uuid, (e->>'version')::int, e->>'type', (e->>'v')::smallint,
         e->'data', e->'meta', command, at, decode(e->>'leaf', 'base64')
    from jsonb_array_elements(events) with ordinality as x(e, o);
  if sealed <> '[]' then
    insert into vault.personal
    select organisation, before + s.event, s.path, s.subject, decode(s.ciphertext, 'base64')
      from jsonb_to_recordset(sealed) as s(event int, path text, subject uuid, ciphertext text);
  end if;
  first_position := before + 1; last_position := before + n; replayed := false;
end $$;
`;

const forbid = `
create function log.forbid() returns trigger language plpgsql as $$
begin raise exception 'log.event is append-only' using errcode = 'KL403'; end $$;
create trigger no_change   before update or delete on log.event for each row       execute function log.forbid();
create trigger no_truncate before truncate         on log.event for each statement execute function log.forbid();
`;

// Workers go through the organisations one by one, so they must learn which there are: their ids and nothing else.
const organisations = `
create policy owner_sees_all on log.head for select to current_user using (true);
create function log.organisations() returns setof uuid stable security definer set search_path = ''
language sql begin atomic select h.organisation_id from log.head h order by 1; end;
`;
