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
  await sql`
    create function read.decisions_by_words(said tsquery, most int) returns setof uuid
    stable security definer set search_path = '' language sql begin atomic
    select d.decision_id from read.decision d
    where d.organisation_id = log.current_organisation() and d.searched @@ said limit most;
    end`.execute(db);
};
