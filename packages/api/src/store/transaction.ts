import { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../database/database.ts';

/** One transaction on a connection of its own. */
export type Transaction<First> = {
  /** Begins it, unless it has begun. Gives the row of its first statement. */
  readonly begin: () => Promise<First>;
  /** For what comes after it has begun. */
  readonly tx: Tx;
  /** Runs the last statements, which are based on `streams`, and commits. Gives the values of their rows. */
  readonly commit: (
    last?: readonly CompiledQuery[],
    streams?: readonly string[],
  ) => Promise<readonly Values[]>;
};

/** The rows of one statement, each with its columns. */
export type Values = readonly (readonly unknown[])[];

/** Hands a transaction to `work`, which commits it or throws; `first` is the statement that it begins with, in the same message. */
export const transaction = <First, Result>(
  db: Db,
  first: string,
  work: (transaction: Transaction<First>) => Promise<Result>,
): Promise<Result> =>
  db.connection().execute(async (connection) => {
    const run = async (query: CompiledQuery) => (await connection.executeQuery(query)).rows;
    let begun: Promise<First> | undefined;
    // Kysely's own would need a message more to begin, and one more to say whose rows.
    const begin = () => {
      begun ??= run(CompiledQuery.raw(`begin; ${first}`)).then(([row]) => row as First);
      return begun;
    };
    const commit = async (last: readonly CompiledQuery[] = []) => {
      await begin();
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
      return await work({ begin, commit, tx: connection as Tx });
    } catch (error) {
      if (begun) await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
      throw error;
    }
  });

type End = { command: 'COMMIT' | 'ROLLBACK' };
