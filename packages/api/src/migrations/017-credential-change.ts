import { type Kysely, sql } from 'kysely';

/** What changed about how a user signs in, however it was done: for them to see, and for the logs of where they belong. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(change).execute(db);
  await sql.raw(triggers).execute(db);
};

const change = `
create table auth.credential_change (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null references auth."user" (id) on delete cascade,
  credential text not null check (credential in ('password', 'passkey', 'second-factor')),
  change     text not null check (change in ('added', 'changed', 'removed')),
  name       text,                                  -- of a passkey, as its owner calls it
  at         timestamptz not null default now(),
  logged_at  timestamptz                            -- null: the logs of the user's associations do not say so yet
);
create index credential_change_user_id_idx on auth.credential_change (user_id, at);
create index credential_change_unlogged_idx on auth.credential_change (at) where logged_at is null;
`;

// A user who goes takes theirs along, so nothing is said of them then. Who has a new password needs no link to another.
const triggers = `
create function auth.note_passkey() returns trigger language plpgsql as $$
declare key auth.passkey := coalesce(new, old);
begin
  insert into auth.credential_change (user_id, credential, change, name)
    select u.id, 'passkey', case tg_op when 'INSERT' then 'added' else 'removed' end, key.name
      from auth."user" u where u.id = key.user_id;
  return null;
end $$;
create trigger noted after insert or delete on auth.passkey for each row execute function auth.note_passkey();

create function auth.note_password() returns trigger language plpgsql as $$
begin
  insert into auth.credential_change (user_id, credential, change) values (new.user_id, 'password', 'changed');
  delete from auth.verification v where v.value = new.user_id::text;
  return null;
end $$;
create trigger noted after update on auth.account for each row
  when (old.password is distinct from new.password) execute function auth.note_password();

create function auth.note_second_factor() returns trigger language plpgsql as $$
begin
  insert into auth.credential_change (user_id, credential, change)
    values (new.id, 'second-factor', case when new.two_factor_enabled then 'added' else 'removed' end);
  return null;
end $$;
create trigger noted after update on auth."user" for each row
  when (coalesce(old.two_factor_enabled, false) <> coalesce(new.two_factor_enabled, false))
  execute function auth.note_second_factor();
`;
