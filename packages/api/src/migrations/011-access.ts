import { type Kysely, sql } from 'kysely';
import { protectByOrganisation } from './row-level-security.ts';

/** Who may do what in an organisation, how people get in, and what they showed when they had to prove who they are. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(tables).execute(db);
  await protectByOrganisation(db, 'read.access', 'auth.invitation', 'auth.evidence');
  await sql.raw(ownRows).execute(db);
  await sql.raw(findActor).execute(db);
};

const tables = `
create table read.access (                    -- one row per person with a sign-in or a role
  organisation_id uuid not null,
  person_id       uuid not null,
  user_id         uuid,
  roles           text[] not null default '{}',
  primary key (organisation_id, person_id)
);
create unique index on read.access (organisation_id, user_id);
create index on read.access (user_id);

create table auth.invitation (                -- a link that works once; of the link itself only a hash is kept
  organisation_id uuid not null,
  id              uuid not null,
  token_hash      bytea not null check (octet_length(token_hash) = 32),
  person_id       uuid not null,
  email           text,                       -- null: whoever founds the organisation says it
  roles           text[] not null,
  founding        boolean not null default false,
  invited_by      uuid,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  withdrawn_at    timestamptz,
  primary key (organisation_id, id)
);

create table auth.evidence (                  -- what was shown at a step-up; the challenge commits to the purpose
  organisation_id uuid not null,
  id              uuid not null,
  user_id         uuid not null,
  person_id       uuid not null,
  purpose         text not null,
  method          text not null check (method in ('password', 'passkey')),
  nonce           text not null,
  challenge       text not null,
  assertion       jsonb,                      -- as the authenticator signed it; null for a password
  public_key      text,
  shown_at        timestamptz not null,
  primary key (organisation_id, id)
);
`;

// A user may see in which organisations they are: `app.user` says who asks.
const ownRows = `
create policy own_user on read.access for select
  using (user_id = (select nullif(current_setting('app.user', true), '')::uuid));
`;

// One round trip for what every request asks: whose session is it, and who is that here?
const findActor = `
create function auth.find_actor(session_token text, organisation uuid)
returns table (session_id uuid, user_id uuid, renew boolean, person_id uuid, roles text[])
language plpgsql as $$
begin
  perform set_config('app.organisation', organisation::text, true);
  return query
    select s.id, s.user_id, s.updated_at < now() - interval '1 hour', a.person_id, a.roles
      from auth.session s
      left join read.access a on a.organisation_id = organisation and a.user_id = s.user_id
     where s.token = session_token and s.expires_at > now();
end $$;
`;
