import { type Kysely, sql } from 'kysely';

/** How often somebody failed to show who they are, per account and per address, within a window that begins at the first time. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(guess).execute(db);
  await sql.raw(countGuess).execute(db);
};

const guess = `
create table auth.guess (
  key   bytea primary key check (octet_length(key) = 32),  -- HMAC of the account or the address
  count integer not null,
  since timestamptz not null
);
create index guess_since_idx on auth.guess (since);
`;

// Counted before it is known whether it is one, so that many at once are no more than one after the other.
const countGuess = `
create function auth.count_guess(guessed bytea, most integer, span interval) returns boolean
language plpgsql as $$
declare counted integer;
begin
  insert into auth.guess as g values (guessed, 1, now())
  on conflict (key) do update set
    count = case when g.since < now() - span then 1 else g.count + 1 end,
    since = case when g.since < now() - span then now() else g.since end
  returning g.count into counted;
  delete from auth.guess g using (
    select key from auth.guess where since < now() - span limit 100 for update skip locked) old
  where g.key = old.key;
  return counted <= most;
end $$;
`;
