import { type Kysely, sql } from 'kysely';

/** Who of those who see a draft write it: it waits for them, and for no reader. Rebuilt with the motions. */
export const up = async (db: Kysely<never>) => {
  await sql`alter table read.motion add column authors uuid[] not null default '{}'`.execute(db);
};
