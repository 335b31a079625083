import type { Socket } from 'node:net';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';

/**
 * A pool as Kysely wants one, with two differences. A statement with parameters is prepared once per connection, so PostgreSQL
 * parses and plans it once. A message of several statements answers with the rows of its last one.
 */
export const preparedPool = (pool: pg.Pool): PostgresPool => {
  // Kysely knows a connection by its client, so each has one wrapper for good.
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? withPrepared(client);
      wrapped.set(client, known);
      return known;
    },
  };
};

const withPrepared = (client: pg.PoolClient): PostgresPoolClient => {
  let outdated = false;
  const { stream } = connectionOf(client);
  const query = async (text: string, values: readonly unknown[]) => {
    // What is asked in the same turn of the process goes as one message: each has its price, whatever its length.
    stream.cork();
    process.nextTick(() => stream.uncork());
    // Asked by a callback: the rows of the driver's own promises are kept until the next large collection of garbage.
    const result = await new Promise<Answer | Answer[]>((resolve, reject) => {
      client.query(prepared(text, values), (error: Error | null, answer) => {
        outdated ||= isOutdated(error);
        if (error) reject(error);
        else resolve(answer);
      });
    });
    return Array.isArray(result) ? result.at(-1) : result;
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy || outdated),
  };
};

type Answer = pg.QueryResult;

/** The driver's connection under a client, which its types leave out. */
export const connectionOf = (client: pg.PoolClient) =>
  (client as unknown as { connection: { stream: Socket } }).connection;

/** A migration elsewhere changed what a prepared statement gives; only a new connection prepares it anew. */
export const isOutdated = (error: unknown) =>
  error instanceof pg.DatabaseError && error.code === '0A000';

/** A statement with parameters, prepared once on each connection. */
export const prepared = (text: string, values: readonly unknown[]): pg.QueryConfig => {
  if (values.length === 0) return { text };
  const name = nameOf(text);
  return { text, values: [...values], ...(name && { name }) };
};

const names = new Map<string, string>();

// Statements whose text varies without end must not fill the server's memory.
const most = 1_000;

/** The name that a statement is prepared under on every connection; none where there are too many. */
export const nameOf = (text: string) => {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
};
