import { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../database/database.ts';
import { transaction } from './transaction.ts';

/**
 * Runs `work` in one transaction that can see and write one organisation's rows only, committed when it is done and rolled
 * back when it throws. Every access to a table with `organisation_id` goes through here, reads too.
 */
export const inOrganisation = <Result>(
  db: Db,
  organisationId: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> =>
  transaction(db, inSight(organisationId), async ({ tx, commit }) => {
    const result = await work(tx);
    await commit();
    return result;
  });

/**
 * The statement that brings an organisation's rows into sight until its transaction ends. It takes no parameters, so an id is
 * checked and written into it.
 */
export const inSight = (organisationId: string) => {
  if (!uuid.test(organisationId)) throw new Error('An id of the log is a UUID');
  return CompiledQuery.raw(`set local app.organisation = '${organisationId}'`);
};

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
