import { setTimeout as sleep } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { connect } from './database.ts';
import { runBatch } from './run-batch.ts';
import { createTogether } from './together.ts';

const start = async (max = 4) => {
  const db = connect(await testDatabase(), { max });
  onTestFinished(() => db.destroy());
  const one = (sql: string, parameters: unknown[] = []) => CompiledQuery.raw(sql, parameters);
  return { db, pool: db.pool, together: createTogether(db), one };
};

const transaction = 'select pg_current_xact_id()::text as id';

test('a batch gives the rows of each statement, whatever its parameters are', async () => {
  const { pool, one } = await start();
  const at = new Date('2026-11-23T18:00:00.000Z');
  const values = ['Åsa 🎉', null, 7, Buffer.from([0, 255]), ['a,b', '"c"'], at];
  const echo =
    'select $1::text a, $2::text b, $3::int c, $4::bytea d, $5::text[] e, $6::timestamptz = $7 f';
  const batch = [
    one('select 1 where false'),
    one(echo, [...values, at]),
    one('select n from generate_series(1, 2) n'),
  ];
  for (const _ of [1, 2])
    expect(await runBatch(pool, batch)).toEqual([
      [],
      [{ a: 'Åsa 🎉', b: null, c: 7, d: Buffer.from([0, 255]), e: ['a,b', '"c"'], f: true }],
      [{ n: 1 }, { n: 2 }],
    ]);
});

test('a batch is one transaction: all of it or nothing', async () => {
  const { pool, one } = await start(1);
  await runBatch(pool, [one('create table public.batch (n int primary key)')]);
  const insert = (n: number) => one('insert into public.batch values ($1)', [n]);
  const [first, second] = await runBatch(pool, [one(transaction), one(transaction)]);
  expect(first).toEqual(second);
  await expect(runBatch(pool, [insert(1), insert(2), insert(1), insert(3)])).rejects.toMatchObject({
    code: '23505',
  });
  await expect(runBatch(pool, [insert(4), one('select nonsense')])).rejects.toThrow('nonsense');
  await runBatch(pool, [insert(5)]);
  expect(await runBatch(pool, [one('select n from public.batch')])).toEqual([[{ n: 5 }]]);
});

test('what is asked at the same moment is asked together', async () => {
  const { together, one } = await start();
  const asked = Array.from({ length: 8 }, () => together([one(transaction)]));
  expect(new Set((await Promise.all(asked)).flat(3)).size).toBe(1);
});

test('two that touch the same are never in the same transaction', async () => {
  const { together, one } = await start();
  const asked = ['a', 'b', 'a'].map((lock) =>
    together([one(transaction)], { lock, touched: [lock] }),
  );
  const [first, other, second] = (await Promise.all(asked)).flat(2);
  expect(first).toEqual(other);
  expect(first).not.toEqual(second);
});

test('nobody is the worse for another one who fails', async () => {
  const { together, one } = await start();
  const asked = ['select 1 as n', 'select 1 / 0', 'select 2 as n'].map((sql) =>
    together([one(sql)]),
  );
  const [right, wrong, alsoRight] = await Promise.allSettled(asked);
  expect(right).toMatchObject({ value: [[['1']]] });
  expect(wrong).toMatchObject({ reason: { code: '22012' } });
  expect(alsoRight).toMatchObject({ value: [[['2']]] });
});

test('nobody waits for the lock that another one waits for', async () => {
  const { pool, together, one } = await start();
  await runBatch(pool, [one('create table public.locked (n int)')]);
  const holder = await pool.connect();
  onTestFinished(() => holder.release());
  await holder.query('begin; lock table public.locked');
  const answered: string[] = [];
  const asked = ['select count(*) from public.locked', 'select 1'].map(async (sql) => {
    await together([one(sql)]);
    answered.push(sql);
  });
  await asked[1];
  await together([one('select 2')]);
  expect(answered).toEqual(['select 1']);
  await holder.query('commit');
  await asked[0];
  expect(answered).toHaveLength(2);
});

test('what is locked stops those alone who want it, and they wait with one connection', async () => {
  const { pool, together, one } = await start();
  await runBatch(pool, [one('create table public.busy (n int)')]);
  const holder = await pool.connect();
  onTestFinished(() => holder.release());
  await holder.query('begin; lock table public.busy');
  const busy = (n: number) =>
    together([one('select count(*) from public.busy')], { lock: 'busy', touched: [`${n}`] });
  const waiting: Promise<unknown>[] = [];
  for (let n = 0; n < 8; n++) {
    waiting.push(busy(n));
    await sleep(30);
  }
  const other = together([one('select 1 as n')], { lock: 'other', touched: [] });
  expect(await Promise.race([other, sleep(500, 'late')])).toEqual([[['1']]]);
  expect(pool.totalCount - pool.idleCount).toBeLessThanOrEqual(3);
  await holder.query('commit');
  expect(await Promise.all(waiting)).toHaveLength(8);
});

test('a connection that ends fails those who wait for it, and the next ones get a new one', async () => {
  const { together, one } = await start();
  const ended = together([one('select pg_terminate_backend(pg_backend_pid())')]);
  await expect(ended).rejects.toThrow();
  expect(await together([one('select 1 as n')])).toEqual([[['1']]]);
});

test('a statement that fails costs no connection, and what was prepared before it is known', async () => {
  const { together, one } = await start(1);
  const mine = 'select pg_backend_pid(), $1::int';
  const pids = new Set([(await together([one('select pg_backend_pid()')]))[0]![0]![0]]);
  for (const divisor of [0, 1, 0, 2]) {
    const asked = together([one(mine, [divisor]), one('select 1 / $1::int as n', [divisor])]);
    if (divisor === 0) await expect(asked).rejects.toMatchObject({ code: '22012' });
    else pids.add((await asked)[0]![0]![0]);
  }
  expect(pids.size).toBe(1);
});

test('a group is one transaction with a connection that keeps what it has prepared', async () => {
  const { db, together, one } = await start(1);
  await runBatch(db.pool, [one('create table public.grouped (n int primary key)')]);
  const insert = (n: number) => one('insert into public.grouped values ($1) returning n', [n]);
  for (const n of [1, 2])
    expect(await together([insert(n), insert(n + 10)])).toEqual([[[`${n}`]], [[`${n + 10}`]]]);
  await expect(together([insert(3), insert(1), insert(4)])).rejects.toMatchObject({
    code: '23505',
  });
  await expect(together([insert(5), one('select nonsense')])).rejects.toThrow('nonsense');
  expect(await together([one('select n from public.grouped order by n')])).toEqual([
    [['1'], ['2'], ['11'], ['12']],
  ]);
  expect(await together([insert(6)])).toEqual([[['6']]]);
});
