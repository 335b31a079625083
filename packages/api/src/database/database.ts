import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { preparedPool } from './prepared-pool.ts';

/**
 * Every table, by schema and name in camelCase: `log.event`, `vault.subjectKey`. Each room adds its own where it defines them:
 * `declare module '../database/database.ts' { interface Tables { 'read.decision': DecisionTable } }`
 */
export interface Tables {
  /** Which migrations have run. */
  'public.kyselyMigration': { name: string; timestamp: string };
}

/** `pool` lies beneath, for what Kysely has no word for. */
export type Db = Kysely<Tables> & { readonly pool: pg.Pool };
export type Tx = Transaction<Tables>;

/** A pool of connections. A bigint reads as a number, a date as `YYYY-MM-DD`, a timestamptz as a Date. */
export const connect = (connectionString: string, settings: pg.PoolConfig = {}): Db => {
  const pool = new pg.Pool({ connectionString, max: 10, types, ...settings });
  // Without listeners, a connection that the server closes ends the process, idle or at work. Its query fails all the same.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: preparedPool(pool) }),
    // Without the option the keys inside jsonb would be rewritten as well.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return Object.assign(db, { pool });
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
