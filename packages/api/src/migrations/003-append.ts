import { type Kysely, sql } from 'kysely';

/**
 * The append once more, for commands that send it together with what follows from it: everything that stops one is raised,
 * so that nothing behind it is carried out, and what a command remembered is checked here rather than asked for before.
 */
export const up = async (db: Kysely<never>) => {
  await sql.raw(append).execute(db);
  await sql.raw(enter).execute(db);
};

// reads:  [{"kind","id","version"}]                 every stream the command looked at, at the version it saw (0 = not there)
// events: [{"kind","id","version","type","v","data","meta","leaf"}]   in order; leaf is base64
// sealed: [{"event","path","subject","ciphertext"}] event counts from 1 within events; the rest of it is base64
// erased: how often values had been erased when those streams were folded; null where none was
const append = `
drop function log.append(uuid, uuid, bytea, jsonb, jsonb, jsonb, timestamptz);
create function log.append(
  organisation uuid, command uuid, request bytea, reads jsonb, events jsonb, sealed jsonb, at timestamptz, erased bigint,
  out first_position bigint, out last_position bigint, out erasures bigint)
language plpgsql as $$
declare
  n       int := jsonb_array_length(events);
  before  bigint;
  seen    jsonb;
  current int;
begin
  -- What follows in the transaction, the statements of projections, is about the same organisation.
  perform set_config('app.organisation', organisation::text, true);

  -- 1. The lock, and the numbers. Rolled back, they were never given out.
  update log.head h set position = h.position + n
   where h.organisation_id = organisation and h.frozen_at is null
  returning h.position - n into before;
  if not found then raise exception 'no open log' using errcode = 'KL404'; end if;
  first_position := before + 1; last_position := before + n;

  -- 2. Seen before? Every statement from here on sees what was committed before the lock was ours.
  insert into log.command values (organisation, command, request, first_position, last_position) on conflict do nothing;
  if not found then
    if exists (select from log.command c where c.organisation_id = organisation and c.command_id = command and c.request_hash = request)
    then raise exception 'command carried out before' using errcode = 'KL208'; end if;
    raise exception 'command id used for another request' using errcode = 'KL422';
  end if;

  -- 3. Has anything moved that the decision was based on?
  erasures := coalesce((select e.count from vault.erasure e where e.organisation_id = organisation), 0);
  if erased <> erasures then raise exception 'something has been erased' using errcode = 'KL409'; end if;
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
end $$;
`;

const enter = `
drop function log.enter(uuid, uuid, boolean);
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
