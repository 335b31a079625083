import { type Kysely, sql } from 'kysely';

/**
 * What is found by its words comes in the order of the register, the newest first, so that a page of it ends where it is full.
 * Of more than `most` nothing is said: they are soon met on a way through the register.
 */
export const up = (db: Kysely<never>) =>
  sql`
    create or replace function read.decisions_by_words(said tsquery[], most int) returns uuid[]
    stable security definer set search_path = '' language plpgsql as $$
    declare ids uuid[];
    begin
      execute (
        select format('select coalesce(array_agg(f.decision_id order by f.year desc, f.serial desc), array[]::uuid[]) from (
          select d.decision_id, d.year, d.serial from read.decision d
          where d.organisation_id = log.current_organisation() and %s limit %s) f having count(*) <= %s',
          string_agg(format('d.searched @@ %L::tsquery', one), ' and '), most + 1, most)
        from unnest(said) as one) into ids;
      return ids;
    end $$`.execute(db);
