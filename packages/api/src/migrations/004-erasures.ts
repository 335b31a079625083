import { type Kysely, sql } from 'kysely';

/**
 * How often values were erased stands in the head, which an append has under its lock anyway. And a command id that comes a
 * second time meets the key of the table: what it is answered, `log.enter` knows.
 */
export const up = async (db: Kysely<never>) => {
  for (const statement of [count, append]) await sql.raw(statement).execute(db);
};

// The wall hides rows of organisations that are not named; here all of them are meant.
const count = `
alter table log.head add erasures bigint not null default 0;
alter table log.head no force row level security;
alter table vault.erasure no force row level security;
update log.head h set erasures = e.count from vault.erasure e where e.organisation_id = h.organisation_id;
alter table log.head force row level security;

create or replace function vault.count_erasure() returns trigger language plpgsql as $$
begin
  update log.head set erasures = erasures + 1 where organisation_id in (select organisation_id from gone);
  return null;
end $$;
drop table vault.erasure;
`;

// reads:  [{"kind","id","version"}]                 every stream the command looked at, at the version it saw (0 = not there)
// events: [{"kind","id","version","type","v","data","meta","leaf"}]   in order; leaf is base64
// sealed: [{"event","path","subject","ciphertext"}] event counts from 1 within events; the rest of it is base64
// erased: how often values had been erased when those streams were folded; null where none was
const append = `
create or replace function log.append(
  organisation uuid, command uuid, request bytea, reads jsonb, events jsonb, sealed jsonb, at timestamptz, erased bigint,
  out first_position bigint, out last_position bigint, out erasures bigint)
language plpgsql as $$
declare
  n       int := jsonb_array_length(events);
  before  bigint;
  one     jsonb;
  current int;
begin
  -- What follows in the transaction, the statements of projections, is about the same organisation.
  perform set_config('app.organisation', organisation::text, true);

  -- 1. The lock, and the numbers. Rolled back, they were never given out.
  update log.head h set position = h.position + n
   where h.organisation_id = organisation and h.frozen_at is null
  returning h.position - n, h.erasures into before, erasures;
  if not found then raise exception 'no open log' using errcode = 'KL404'; end if;
  first_position := before + 1; last_position := before + n;

  -- 2. Seen before? Then it ends here, by the key.
  insert into log.command values (organisation, command, request, first_position, last_position);

  -- 3. Has anything moved that the decision was based on? Every statement sees what was committed before the lock was ours.
  if erased <> erasures then raise exception 'something has been erased' using errcode = 'KL409'; end if;
  for i in 0 .. jsonb_array_length(reads) - 1 loop
    one := reads->i;
    select max(e.version) into current from log.event e
     where e.organisation_id = organisation and e.stream_kind = one->>'kind' and e.stream_id = (one->>'id')::uuid;
    if coalesce(current, 0) <> (one->>'version')::int then
      raise exception 'a stream has moved on' using errcode = 'KL409';
    end if;
  end loop;

  -- 4. Write. The unique key is the second wall: versions follow what was read.
  for i in 1 .. n loop
    one := events->(i - 1);
    insert into log.event values (
      organisation, before + i, one->>'kind', (one->>'id')::uuid, (one->>'version')::int, one->>'type', (one->>'v')::smallint,
      one->'data', one->'meta', command, at, decode(one->>'leaf', 'base64'));
  end loop;
  if sealed <> '[]' then
    insert into vault.personal
    select organisation, before + s.event, s.path, s.subject, decode(s.ciphertext, 'base64')
      from jsonb_to_recordset(sealed) as s(event int, path text, subject uuid, ciphertext text);
  end if;
end $$;
`;
