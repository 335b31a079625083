import pg from 'pg';
import type { Db } from '../database/database.ts';

/**
 * Names that one process at a time holds, on one connection of its own: whoever holds them loses them with it, so that a process that is
 * killed keeps nobody waiting.
 */
export const openLocks = ({ pool }: Pick<Db, 'pool'>) => {
  let connected: Promise<{ client: pg.Client; lost: AbortSignal }> | undefined;
  const connect = async () => {
    const lost = new AbortController();
    const client = new pg.Client({
      connectionString: pool.options.connectionString!,
      keepAlive: true,
    });
    client.on('error', () => {});
    client.once('end', () => {
      connected = undefined;
      lost.abort();
    });
    await client.connect();
    return { client, lost: lost.signal };
  };
  const connection = () => {
    connected ??= connect().catch((error) => {
      connected = undefined;
      throw error;
    });
    return connected;
  };
  return {
    /** A signal that aborts when the name is lost; nothing where another process holds it. */
    take: async (name: string): Promise<AbortSignal | undefined> => {
      const { client, lost } = await connection();
      const { rows } = await client.query(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
        [name],
      );
      return rows[0].taken ? lost : undefined;
    },
    giveBack: async (name: string) => {
      const held = await connected?.catch(() => undefined);
      await held?.client
        .query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
        .catch(() => {});
    },
    close: async () => {
      const held = await connected?.catch(() => undefined);
      await held?.client.end();
    },
  };
};
