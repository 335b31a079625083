import { type Kysely, sql } from 'kysely';

/**
 * Only the append function writes to the log, as the log's owner: whoever calls it has no right to insert. An event is never
 * dated more than a minute before the one before it. Values go to the vault one by one, so that no engine makes a COPY of them,
 * which row-level security refuses.
 */
export const up = async (db: Kysely<never>) => {
  for (const statement of [append, open, enter, erasures]) await sql.raw(statement).execute(db);
};

// reads:  [{"kind","id","version"}]                 every stream the command looked at, at the version it saw (0 = not there)
// events: [{"kind","id","version","type","v","data","meta","leaf"}]   in order; leaf is base64
// sealed: [{"event","path","subject","ciphertext"}] event counts from 1 within events; the rest of it is base64
// erased: how often values had been erased when those streams were folded; null where none was
const append = `
create or replace function log.append(
  organisation uuid, command uuid, request bytea, reads jsonb, events jsonb, sealed jsonb, at timestamptz, erased bigint,
  out first_position bigint, out last_position bigint, out erasures bigint)
security definer set search_path = '' language plpgsql as $$
declare
  n        int := jsonb_array_length(events);
  before   bigint;
  previous timestamptz;
  one      jsonb;
  current  int;
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

  -- 4. Is the clock right? Its time is in the leaf, so whoever made that takes the previous time instead.
  select e.recorded_at into previous from log.event e where e.organisation_id = organisation and e.position = before;
  if n > 0 and at < previous - interval '1 minute' then
    raise exception 'the clock is behind' using errcode = 'KL425',
      detail = to_char(previous at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  end if;

  -- 5. Write. The unique key is the second wall: versions follow what was read.
  for i in 1 .. n loop
    one := events->(i - 1);
    insert into log.event values (
      organisation, before + i, one->>'kind', (one->>'id')::uuid, (one->>'version')::int, one->>'type', (one->>'v')::smallint,
      one->'data', one->'meta', command, at, decode(one->>'leaf', 'base64'));
  end loop;
  for i in 0 .. jsonb_array_length(sealed) - 1 loop
    one := sealed->i;
    insert into vault.personal values (
      organisation, before + (one->>'event')::int, one->>'path', (one->>'subject')::uuid, decode(one->>'ciphertext', 'base64'));
  end loop;
end $$;
`;

const open = `
create function log.open(organisation uuid) returns boolean
security definer set search_path = '' language plpgsql as $$
begin
  perform set_config('app.organisation', organisation::text, true);
  insert into log.head (organisation_id) values (organisation) on conflict do nothing;
  return found;
end $$;
`;

const enter = `
alter function log.enter(uuid, uuid, boolean) security definer set search_path = '';
`;

const erasures = `
alter function vault.count_erasure() security definer set search_path = '';
`;
