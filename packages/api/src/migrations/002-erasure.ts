import { type Kysely, sql } from 'kysely';
import { protectByOrganisation } from './row-level-security.ts';

/** How often personal values of an organisation were erased: whoever remembers a state that may hold one asks for it first. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(erasure).execute(db);
  await protectByOrganisation(db, 'vault.erasure');
  await sql.raw(triggers).execute(db);
  await sql.raw(enter).execute(db);
};

const erasure = `
create table vault.erasure (
  organisation_id uuid primary key,
  count           bigint not null
);
`;

// However a value goes, by command or by hand.
const triggers = `
create function vault.count_erasure() returns trigger language plpgsql as $$
begin
  insert into vault.erasure as e select distinct organisation_id, 1 from gone
  on conflict (organisation_id) do update set count = e.count + 1;
  return null;
end $$;
create trigger erased after delete on vault.subject_key referencing old table as gone
  for each statement execute function vault.count_erasure();
create trigger changed after update on vault.subject_key referencing old table as gone
  for each statement execute function vault.count_erasure();
create trigger erased after delete on vault.personal referencing old table as gone
  for each statement execute function vault.count_erasure();
create trigger changed after update on vault.personal referencing old table as gone
  for each statement execute function vault.count_erasure();
`;

const enter = `
drop function log.enter(uuid, uuid, boolean);
create function log.enter(
  organisation uuid, command uuid, lock boolean,
  out request_hash bytea, out first_position bigint, out last_position bigint, out erasures bigint)
language plpgsql as $$
begin
  perform set_config('app.organisation', organisation::text, true);
  if lock then perform from log.head h where h.organisation_id = organisation for update; end if;
  select c.request_hash, c.first_position, c.last_position into request_hash, first_position, last_position
    from log.command c where c.organisation_id = organisation and c.command_id = command;
  erasures := coalesce((select e.count from vault.erasure e where e.organisation_id = organisation), 0);
end $$;
`;
