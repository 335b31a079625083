import { randomUUID } from 'node:crypto';
import { CompiledQuery, sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { appUrlFor } from '../migrations/roles.ts';
import { testDatabase } from '../testing/test-database.ts';
import { connect } from './database.ts';

const open = async () => {
  const db = connect(appUrlFor(await testDatabase()), { max: 1 });
  onTestFinished(() => db.destroy());
  return db;
};

test('a statement with parameters is prepared once', async () => {
  const db = await open();
  const mark = randomUUID();
  const ask = (n: number) =>
    db.executeQuery<{ n: number }>(CompiledQuery.raw(`select $1::int as n -- ${mark}`, [n]));
  for (const n of [1, 2, 3]) expect((await ask(n)).rows).toEqual([{ n }]);
  const { rows } = await sql`
    select statement from pg_prepared_statements where statement like ${`%-- ${mark}`}`.execute(db);
  expect(rows).toHaveLength(1);
});

test('a message of several statements answers with its last', async () => {
  const db = await open();
  const { rows } = await sql.raw('select 1 as one; select 2 as two').execute(db);
  expect(rows).toEqual([{ two: 2 }]);
});

test('numbers, days and moments come back as what they are', async () => {
  const db = await open();
  const { rows } = await sql`
    select ${2 ** 53 - 1}::bigint as large, '2026-11-23'::date as day, timestamptz '2026-11-23T10:00:00.5Z' as moment,
      '{"snake_case": 1}'::jsonb as document`.execute(db);
  expect(rows).toEqual([
    {
      large: 2 ** 53 - 1,
      day: '2026-11-23',
      moment: new Date('2026-11-23T10:00:00.500Z'),
      document: { snake_case: 1 },
    },
  ]);
  await expect(sql`select ${'9007199254740993'}::bigint`.execute(db)).rejects.toThrow('safe');
});

test('a statement outlives a change of the table that it reads', async () => {
  const url = await testDatabase();
  const owner = connect(url, { max: 1 });
  onTestFinished(() => owner.destroy());
  await sql`create table read.changing (n int); insert into read.changing values (1)`.execute(
    owner,
  );
  const db = await open();
  const ask = () => sql`select * from read.changing where n = ${1}`.execute(db);
  expect((await ask()).rows).toEqual([{ n: 1 }]);
  await sql`alter table read.changing add column name text`.execute(owner);
  await expect(ask()).rejects.toThrow('cached plan');
  expect((await ask()).rows).toEqual([{ n: 1, name: null }]);
});
