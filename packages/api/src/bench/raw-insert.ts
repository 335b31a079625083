import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Bench } from './figures.ts';
import type { Racer } from './race.ts';

/** The limit: an event's row into a table with the same columns and keys, by one prepared statement that commits itself. */
export const rawInsert = async ({ ownerUrl }: Bench): Promise<Racer> => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 8 });
  pool.on('error', () => {});
  const table = 'create table if not exists public.raw_insert (like log.event including all)';
  await pool.query(table);
  const clients = await Promise.all(Array.from({ length: 8 }, () => pool.connect()));
  const organisationId = randomUUID();
  let position = 0;
  return {
    once: (client) => {
      const stream = ['lamp', randomUUID(), 1, 'LampLit', 1];
      const rest = [data, '{"by": null}', randomUUID(), new Date(), leaf];
      const values = [organisationId, ++position, ...stream, ...rest];
      return clients[client]!.query({ ...insert, values });
    },
    end: async () => {
      for (const client of clients) client.release();
      await pool.query('drop table public.raw_insert');
      await pool.end();
    },
  };
};

const insert = {
  name: 'raw',
  text: 'insert into public.raw_insert values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
};

const data = JSON.stringify({ watt: 40, room: 'The great hall' });
const leaf = randomBytes(32);
