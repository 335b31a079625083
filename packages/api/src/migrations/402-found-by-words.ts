import { type Kysely, sql } from 'kysely';

/**
 * Decisions are found by the index of their words. Behind row-level security PostgreSQL asks no index whether a text says
 * something, for what an operator lets slip is not known (CREATE FUNCTION, "LEAKPROOF"): this function, which asks it, says
 * no more than the ids of the organisation that is in sight.
 */
export const up = async (db: Kysely<never>) => {
  await sql`create policy owner_finds on read.decision for select to current_user using (true)`.execute(
    db,
  );
  // Each is a condition of its own: the index goes from one to the next, and the planner knows how rare they are.
  await sql`
    create function read.decisions_by_words(said tsquery[], most int) returns uuid[]
    stable security definer set search_path = '' language plpgsql as $$
    declare ids uuid[];
    begin
      execute (
        select format('select array(select d.decision_id from read.decision d
          where d.organisation_id = log.current_organisation() and %s limit %s)',
          string_agg(format('d.searched @@ %L::tsquery', one), ' and '), most)
        from unnest(said) as one) into ids;
      return ids;
    end $$`.execute(db);
  // What was added since the last vacuum would be looked through one by one, at every search.
  await sql`alter index read.decision_searched_idx set (fastupdate = off)`.execute(db);
  await sql`select gin_clean_pending_list('read.decision_searched_idx')`.execute(db);
};
