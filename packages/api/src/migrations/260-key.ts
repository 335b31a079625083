import { type Kysely, sql } from 'kysely';
import type { OurMigration } from './load-migrations.ts';
import { protectByOrganisation } from './row-level-security.ts';

/**
 * What programs show instead of a session. Secrets are better-auth's, of whose plugin the SQL is; what each of them opens follows from
 * the log.
 */
export const up = async (db: Kysely<never>) => {
  await sql.raw(secrets).execute(db);
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.key', 'read.key_secret');
  await sql.raw(findKey).execute(db);
  await sql.raw(stillActing).execute(db);
};

const secrets = `
create table auth.api_key (
  id                     uuid primary key default gen_random_uuid(),
  config_id              text not null,
  name                   text,
  start                  text,
  reference_id           text not null,
  prefix                 text,
  key                    text not null,
  refill_interval        integer,
  refill_amount          integer,
  last_refill_at         timestamptz,
  enabled                boolean,
  rate_limit_enabled     boolean,
  rate_limit_time_window integer,
  rate_limit_max         integer,
  request_count          integer,
  remaining              integer,
  last_request           timestamptz,
  expires_at             timestamptz,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  permissions            text,
  metadata               text
);
create index api_key_config_id_idx on auth.api_key (config_id);
create index api_key_reference_id_idx on auth.api_key (reference_id);
create index api_key_key_idx on auth.api_key (key);
`;

const tables = `
create table read.key (                       -- a program that acts as a service of the association
  organisation_id uuid not null,
  key_id          uuid not null,
  name            text not null,
  roles           text[] not null,
  scopes          text[] not null,
  created_by      uuid,
  created_at      timestamptz(3) not null,
  revoked_at      timestamptz(3),
  primary key (organisation_id, key_id)
);

create table read.key_secret (                -- what is shown for it, by the id that auth.api_key has
  organisation_id uuid not null,
  secret_id       uuid not null,
  key_id          uuid not null,
  expires_at      timestamptz(3) not null,
  primary key (organisation_id, secret_id)
);
`;

const findKey = `
create function auth.find_key(secret uuid, organisation uuid)
returns table (key_id uuid, roles text[], scopes text[], revoked boolean, expired boolean)
language plpgsql as $$
begin
  perform set_config('app.organisation', organisation::text, true);
  return query
    select k.key_id, k.roles, k.scopes, k.revoked_at is not null, s.expires_at <= now()
      from read.key_secret s
      join read.key k on k.organisation_id = organisation and k.key_id = s.key_id
     where s.organisation_id = organisation and s.secret_id = secret;
end $$;
`;

const stillActing = `
create function auth.key_still_acting(secret uuid, organisation uuid) returns void
language plpgsql as $$
begin
  if not exists (
    select from read.key_secret s
      join read.key k on k.organisation_id = organisation and k.key_id = s.key_id
     where s.organisation_id = organisation and s.secret_id = secret
       and s.expires_at > now() and k.revoked_at is null)
  then raise exception 'no longer who they were' using errcode = 'KL401'; end if;
end $$;
`;

export const placements: OurMigration['placements'] = {
  'auth.api_key': 'replicated',
  'read.key': 'distributed',
  'read.key_secret': 'distributed',
};
