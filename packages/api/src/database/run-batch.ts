import type { CompiledQuery } from 'kysely';
import type pg from 'pg';
import { isOutdated, prepared } from './prepared-pool.ts';

/** The rows of one statement, each by the names of its columns as the statement spells them. */
export type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Runs statements as one transaction, all of them sent before the first is answered. Gives the rows of each; fails as the first
 * one that fails, and then nothing is done, unless it was the connection that failed: whether it is done is unknown then.
 */
export const runBatch = async (
  pool: pg.Pool,
  statements: readonly CompiledQuery[],
): Promise<readonly Rows[]> => {
  const client = await pool.connect();
  const queries = statements.map(({ sql, parameters }) => prepared(sql, parameters));
  const asked = [{ text: 'begin' }, ...queries, { text: 'commit' }].map((one) => client.query(one));
  const answers = await Promise.allSettled(asked);
  const failed = answers.find((one) => one.status === 'rejected');
  client.release(failed && isOutdated(failed.reason));
  if (failed) throw failed.reason;
  return (answers as PromiseFulfilledResult<pg.QueryResult>[])
    .slice(1, -1)
    .map(({ value }) => value.rows);
};
