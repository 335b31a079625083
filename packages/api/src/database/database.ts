import {
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import { CamelCaseRows } from './camel-case-rows.ts';
import { connectionOf, preparedPool } from './prepared-pool.ts';

/**
 * Every table, by schema and name in camelCase: `log.event`, `vault.subjectKey`. Each room adds its own where it defines them:
 * `declare module '../database/database.ts' { interface Tables { 'read.decision': DecisionTable } }`
 */
export interface Tables {
  /** Which migrations have run. */
  'public.kyselyMigration': { name: string; timestamp: string };
}

export type Db = Kysely<Tables> & {
  /** Lies beneath, for what Kysely has no word for. */
  readonly pool: pg.Pool;
  /** For batches in one message, which a connection that pipelines by itself does not take. */
  readonly batches: pg.Pool;
  readonly reserve: () => Promise<Reserved>;
};
export type Tx = Transaction<Tables>;

/** A connection for one alone. Statements that are asked without waiting for each other are all sent, and answered in their order. */
type Reserved = {
  readonly tx: Tx;
  /** Gives it back; one that is `broken` is closed. */
  readonly release: (broken: boolean) => void;
};

/**
 * A pool of connections. A bigint reads as a number, a date as `YYYY-MM-DD`, a timestamptz as a Date. Everything that is asked
 * has a deadline, unless `settings` say otherwise.
 */
export const connect = (connectionString: string, settings: pg.PoolConfig = {}): Db => {
  const { query_timeout: silence = 0, ...others } = { ...deadlines, ...settings };
  const options = { connectionString, max: 10, types, ...others };
  const pool = listening(new pg.Pool({ ...options, pipeline: true }), silence);
  const batches = listening(new pg.Pool({ ...options, pipeline: false }), silence);
  const connections = preparedPool(pool);
  const reserved = new WeakMap<PostgresPoolClient, Tx>();
  const reserve = async () => {
    const client = await connections.connect();
    const tx = reserved.get(client) ?? (kysely(onlyOf(client)) as Tx);
    reserved.set(client, tx);
    return { tx, release: (broken: boolean) => client.release(broken) };
  };
  // Kysely ends a pool that it has used itself.
  const destroy = async () => {
    await Promise.all([pool, batches].map(async (one) => one.ending || one.end()));
  };
  return Object.assign(kysely(connections), { pool, batches, reserve, destroy });
};

/** Hands another way to the same database to work that takes as long as it takes, and that nobody waits for. */
export const unhurried = async <Result>({ pool }: Db, work: (db: Db) => Promise<Result>) => {
  const db = connect(pool.options.connectionString!, { max: 1, ...withoutDeadline });
  return work(db).finally(() => db.destroy());
};

/** In milliseconds. The server lets go of what a process has locked that is not heard of any more. */
const deadlines = {
  connectionTimeoutMillis: 5_000,
  query_timeout: 10_000,
  statement_timeout: 9_000,
  idle_in_transaction_session_timeout: 15_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} satisfies pg.PoolConfig;

/** For what may take as long as it takes, and nobody waits for. */
export const withoutDeadline = { query_timeout: 0, statement_timeout: 0 } satisfies pg.PoolConfig;

/** Without listeners, a connection that the server closes ends the process, idle or at work. Its query fails all the same. */
const listening = (pool: pg.Pool, silence: number) => {
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => closeIdle(pool));
    endSilent(client, silence);
  });
  return pool;
};

/**
 * Ends a connection that has said nothing for so many milliseconds while it is asked something; 0 is for ever. The driver's own
 * deadline would be a timer for each query, and keep its rows until the next large collection of garbage.
 */
const endSilent = (client: pg.PoolClient, silence: number) => {
  const { stream } = connectionOf(client);
  const silent = `Connection terminated, as it was silent for ${silence} ms`;
  stream.setTimeout(silence).on('timeout', () => {
    if (!isIdle(client)) stream.destroy(new Error(silent));
  });
};

const isIdle = (client: pg.PoolClient) =>
  (client as unknown as { readyForQuery: boolean }).readyForQuery;

/** Where one connection is lost, the others may have gone silent: those that are idle are not used again. */
const closeIdle = (pool: pg.Pool) => {
  for (let idle = pool.idleCount; idle > 0; idle--)
    pool.connect().then(
      (client) => client.release(true),
      () => {},
    );
};

const kysely = (pool: PostgresPool) =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCaseRows()],
  });

const onlyOf = ({ query }: PostgresPoolClient): PostgresPool => {
  const client = { query, release: () => {} };
  return { options: {}, connect: async () => client, end: async () => {} };
};

const { INT8, DATE } = pg.types.builtins;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === INT8) return safeInteger;
    if (oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
};

const safeInteger = (text: string) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is not a safe integer`);
  return value;
};
