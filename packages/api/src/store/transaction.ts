import { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../database/database.ts';

/** One transaction on a connection of its own. */
export type Transaction = {
  readonly tx: Tx;
  /** Runs the last statements, which are based on `streams`, and commits. Gives the values of their rows. */
  readonly commit: (
    last?: readonly CompiledQuery[],
    streams?: readonly string[],
  ) => Promise<readonly Values[]>;
};

/** The rows of one statement, each with its columns. */
export type Values = readonly (readonly unknown[])[];

/**
 * Begins a transaction with `first`, in the same message, and hands it to `work` with the row of that statement. `work` commits
 * it or throws.
 */
export const transaction = <First, Result>(
  db: Db,
  first: string,
  work: (transaction: Transaction, first: First) => Promise<Result>,
): Promise<Result> =>
  db.connection().execute(async (connection) => {
    const run = async (query: CompiledQuery) => (await connection.executeQuery(query)).rows;
    const commit = async (last: readonly CompiledQuery[] = []) => {
      const values: Values[] = [];
      for (const statement of last)
        values.push((await run(statement)).map((row) => Object.values(row as object)));
      const [end] = await run(CompiledQuery.raw('commit'));
      // So PostgreSQL answers when a statement had failed and `work` went on all the same.
      if ((end as End | undefined)?.command === 'ROLLBACK')
        throw new Error('The transaction had failed');
      return values;
    };
    try {
      // Kysely's own would need a message more to begin, and one more to say whose rows.
      const [row] = await run(CompiledQuery.raw(`begin; ${first}`));
      return await work({ commit, tx: connection as Tx }, row as First);
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
      throw error;
    }
  });

type End = { command: 'COMMIT' | 'ROLLBACK' };
