import { type Kysely, sql } from 'kysely';

/**
 * A command of somebody who was seen a moment ago says whom it took them for. This stops its transaction where that is no
 * longer so. The organisation's rows must be in sight.
 */
export const up = async (db: Kysely<never>) => {
  await sql.raw(stillActing).execute(db);
};

const stillActing = `
create function auth.still_acting(session uuid, organisation uuid, person uuid, held text[]) returns void
language plpgsql as $$
begin
  if not exists (
    select from auth.session s
      join read.access a on a.organisation_id = organisation and a.user_id = s.user_id
     where s.id = session and s.expires_at > now() and a.person_id = person and a.roles = held)
  then raise exception 'no longer who they were' using errcode = 'KL401'; end if;
end $$;
`;
