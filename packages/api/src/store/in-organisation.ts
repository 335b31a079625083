import { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../database.ts';

/**
 * Runs `work` in one transaction that can see and write one organisation's rows only, committed when it is done and rolled
 * back when it throws. Every access to a table with `organisation_id` goes through here, reads too.
 */
export const inOrganisation = async <Result>(
  db: Db,
  organisationId: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> => transaction(db, inSight(organisationId), work);

/** The statement that brings an organisation's rows into sight until its transaction ends. */
export const inSight = (organisationId: string) =>
  `select set_config('app.organisation', ${uuidLiteral(organisationId)}, true)`;

/** Begins a transaction and makes its first statement in one message, and hands that statement's row to `work`. */
export const transaction = <Row, Result>(
  db: Db,
  first: string,
  work: (tx: Tx, row: Row) => Promise<Result>,
): Promise<Result> =>
  db.connection().execute(async (connection) => {
    try {
      const { rows } = await connection.executeQuery<Row>(CompiledQuery.raw(`begin; ${first}`));
      // Kysely's own would need a message more to begin, and one more to say whose rows.
      const result = await work(connection as Tx, rows[0]!);
      const [end] = (await connection.executeQuery<End>(CompiledQuery.raw('commit'))).rows;
      // So PostgreSQL answers when a statement had failed and `work` went on all the same.
      if (end?.command === 'ROLLBACK') throw new Error('The transaction had failed');
      return result;
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
      throw error;
    }
  });

type End = { command: 'COMMIT' | 'ROLLBACK' };

/** A message of several statements takes no parameters, so an id is checked and written into it. */
export const uuidLiteral = (id: string) => {
  if (!uuid.test(id)) throw new Error('An id of the log is a UUID');
  return `'${id}'`;
};

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
