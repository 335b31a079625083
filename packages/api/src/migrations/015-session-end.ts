import { type Kysely, sql } from 'kysely';

/** Every session ends twelve hours after its sign-in, however much it is used; one in use is prolonged every ten minutes. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(absoluteEnd).execute(db);
  await sql.raw(findActor).execute(db);
};

// Here, so that nobody who prolongs a session can forget it.
const absoluteEnd = `
create function auth.end_session() returns trigger language plpgsql as $$
begin
  new.expires_at := least(new.expires_at, new.created_at + interval '12 hours');
  return new;
end $$;
create trigger absolute_end before insert or update on auth.session
  for each row execute function auth.end_session();
update auth.session set expires_at = least(expires_at, now() + interval '2 hours');
`;

const findActor = `
create or replace function auth.find_actor(session_token text, organisation uuid)
returns table (session_id uuid, user_id uuid, renew boolean, person_id uuid, roles text[])
language plpgsql as $$
begin
  perform set_config('app.organisation', organisation::text, true);
  return query
    select s.id, s.user_id, s.updated_at < now() - interval '10 minutes', a.person_id, a.roles
      from auth.session s
      left join read.access a on a.organisation_id = organisation and a.user_id = s.user_id
     where s.token = session_token and s.expires_at > now();
end $$;
`;
