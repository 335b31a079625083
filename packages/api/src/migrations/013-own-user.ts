import { type Kysely, sql } from 'kysely';

/** Who asks, as a function: a distributed engine takes no sub-select in a policy. */
export const up = async (db: Kysely<never>) => {
  await sql.raw(ownRows).execute(db);
};

const ownRows = `
create function auth.current_user_id() returns uuid stable parallel safe language sql
return nullif(current_setting('app.user', true), '')::uuid;
drop policy own_user on read.access;
create policy own_user on read.access for select using (user_id = auth.current_user_id());
`;
