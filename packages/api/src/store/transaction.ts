import { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../database/database.ts';
import type { Values } from '../database/one-message.ts';

/** One transaction on a connection of its own. */
export type Transaction = {
  readonly tx: Tx;
  /** Runs the last statements, which are based on `streams`, and commits. Gives the values of their rows. */
  readonly commit: (
    last?: readonly CompiledQuery[],
    streams?: readonly string[],
  ) => Promise<readonly Values[]>;
};

/**
 * Begins a transaction with `first` and hands it to `work` with the row of that statement, which is on its way: what `work`
 * asks at once goes in the same message. `work` commits it or throws.
 */
export const transaction = async <First, Result>(
  db: Db,
  first: CompiledQuery,
  work: (transaction: Transaction, first: Promise<First>) => Promise<Result>,
): Promise<Result> => {
  const { tx, release } = await db.reserve();
  const run = async (query: CompiledQuery) => (await tx.executeQuery(query)).rows;
  const begun = Promise.all([run(beginning), run(first)]).then(([, [row]]) => row as First);
  // Whoever waits for it hears of it; and nothing is committed without it.
  begun.catch(() => {});
  const commit = async (last: readonly CompiledQuery[] = []) => {
    await begun;
    const rows = await Promise.all([...last, committing].map(run));
    const [end] = rows.pop() as End[];
    // So PostgreSQL answers when a statement had failed and `work` went on all the same.
    if (end?.command === 'ROLLBACK') throw new Error('The transaction had failed');
    return rows.map((all) => all.map((row) => Object.values(row as object)));
  };
  let broken = false;
  try {
    return await work({ commit, tx }, begun);
  } catch (error) {
    await run(rollingBack).catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    release(broken);
  }
};

const beginning = CompiledQuery.raw('begin');
const committing = CompiledQuery.raw('commit');
const rollingBack = CompiledQuery.raw('rollback');

type End = { readonly command: 'COMMIT' | 'ROLLBACK' };
