import { sql } from 'kysely';
import type { Db, Tx } from '../database.ts';

/**
 * Runs `work` in one transaction that can see and write one organisation's rows only, committed when it is done and rolled
 * back when it throws. Every access to a table with `organisation_id` goes through here, reads too.
 */
export const inOrganisation = <Result>(
  db: Db,
  organisationId: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> =>
  db.connection().execute(async (connection) => {
    await sql.raw(`begin; ${scope(organisationId)}`).execute(connection);
    // A transaction that was begun in the same message as its scope: one round trip less.
    const tx = connection as Tx;
    try {
      const result = await work(tx);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => {});
      throw error;
    }
  });

/** A message of several statements takes no parameters, so the id is checked and written into it. */
const scope = (organisationId: string) => {
  if (!uuid.test(organisationId)) throw new Error('An organisation id is a UUID');
  return `select set_config('app.organisation', '${organisationId}', true)`;
};

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
