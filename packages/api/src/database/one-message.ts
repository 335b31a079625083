import type { Socket } from 'node:net';
import type { CompiledQuery } from 'kysely';
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { isOutdated, nameOf } from './prepared-pool.ts';

/** The rows of one statement, each with its columns as PostgreSQL spells them. */
export type Values = readonly (readonly unknown[])[];

/**
 * Runs statements as one transaction, one message there and one back. PostgreSQL takes what comes before a Sync as one
 * transaction and commits it there (Frontend/Backend Protocol, "Pipelining"). Gives the rows of each; fails as the first
 * statement that fails, and then nothing is done, unless it was the connection that failed: whether it is done is unknown then.
 *
 * The driver's own pipelining ends each statement with a Sync of its own, at a fifth of the commands per second, so this
 * speaks to its connection itself, and the driver's version is pinned.
 */
export const inOneMessage = async (
  pool: pg.Pool,
  statements: readonly CompiledQuery[],
): Promise<readonly Values[]> => {
  const client = await pool.connect();
  try {
    const rows = await new Promise<readonly Values[]>((resolve, reject) => {
      const batch = submittable(statements, { prepared: preparedBy(client), resolve, reject });
      client.query(batch as unknown as pg.Submittable);
    });
    client.release();
    return rows;
  } catch (error) {
    client.release(!goesOn(error) || isOutdated(error));
    throw error;
  }
};

/** Whether it was a statement that failed: by anything else, where the connection has come to only the server knows. */
const goesOn = (error: unknown) =>
  error instanceof pg.DatabaseError && !/^(57P|25P0[34])/.test(error.code ?? '');

type Batch = {
  readonly prepared: Prepared;
  readonly resolve: (rows: readonly Values[]) => void;
  readonly reject: (error: unknown) => void;
};

/** A query as the driver wants one: it says `submit` when the connection is free, and then what the server answers. */
const submittable = (
  statements: readonly CompiledQuery[],
  { prepared, resolve, reject }: Batch,
) => {
  const rows = statements.map((): (readonly unknown[])[] => []);
  const fresh = new Set<string>();
  let current = 0;
  const send = (connection: Connection, { sql, parameters }: CompiledQuery) => {
    const name = nameOf(sql) ?? '';
    if (!prepared[name] && !fresh.has(name)) {
      // A statement that failed may have been prepared before it did.
      if (name) connection.close({ type: 'S', name });
      connection.parse({ name, text: sql, types: [] });
    }
    if (name) fresh.add(name);
    const values = { values: parameters, valueMapper: prepareValue };
    connection.bind({ portal: '', statement: name, ...values });
    connection.execute({ portal: '', rows: 0 });
  };
  const batch = {
    /** The driver puts an end to its deadline here. */
    callback: (_error?: unknown) => {},
    submit: (connection: Connection) => {
      connection.stream.cork();
      for (const statement of statements) send(connection, statement);
      connection.sync();
      connection.stream.uncork();
    },
    handleDataRow: ({ fields }: { fields: readonly unknown[] }) => {
      rows[current]!.push(fields);
    },
    handleCommandComplete: () => {
      const { sql } = statements[current]!;
      const name = nameOf(sql);
      if (name) prepared[name] = sql;
      current += 1;
    },
    handleReadyForQuery: () => {
      batch.callback();
      resolve(rows);
    },
    handleError: (error: unknown) => {
      batch.callback(error);
      reject(error);
    },
  };
  return batch;
};

/** Statements that a connection knows, by name. */
type Prepared = Record<string, string>;

/** The driver's connection as queries of one's own see it. */
type Connection = {
  readonly stream: Socket;
  readonly parsedStatements: Prepared;
  readonly close: (of: { type: 'S'; name: string }) => void;
  readonly parse: (of: { name: string; text: string; types: readonly number[] }) => void;
  readonly bind: (of: {
    portal: string;
    statement: string;
    values: readonly unknown[];
    valueMapper: (value: unknown) => unknown;
  }) => void;
  readonly execute: (of: { portal: string; rows: number }) => void;
  readonly sync: () => void;
};

const preparedBy = (client: pg.PoolClient) =>
  (client as unknown as { connection: Connection }).connection.parsedStatements;
