import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../database/database.ts';
import { testDatabase } from '../testing/test-database.ts';
import { distribute } from './distribute.ts';
import { allPlacements, placing } from './placement.ts';

const placements = await allPlacements();

const open = async () => {
  const db = connect(await testDatabase(), { max: 1 });
  onTestFinished(() => db.destroy());
  return db;
};

test('every table says whether it is distributed or replicated', async () => {
  const { rows } = await sql<{ name: string; keyed: boolean }>`
    select format('%s.%s', n.nspname, c.relname) as name, exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id') as keyed
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('log', 'vault', 'read', 'auth')`.execute(
    await open(),
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(placements).sort());
  const distributed = Object.entries(placements).filter(([, one]) => one === 'distributed');
  const keyed = rows.filter((row) => row.keyed).map(({ name }) => name);
  expect(keyed.sort()).toEqual([...distributed.map(([name]) => name), 'read.access'].sort());
});

test('what is distributed has its organisation in every unique key', async () => {
  const { rows } = await sql<{ name: string }>`
    select format('%s.%s', n.nspname, c.relname) as name
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where i.indisunique and n.nspname in ('log', 'vault', 'read', 'auth') and not exists (
      select from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnum = any(i.indkey))`.execute(
    await open(),
  );
  const placed = new Set(rows.map(({ name }) => placements[name]));
  expect(placed).toEqual(new Set(['replicated']));
});

test('without the extension it says what it would do, and the second time there is nothing', async () => {
  const { done, statements } = await distribute(await testDatabase());
  expect(done).toBe(false);
  expect(statements).toHaveLength(Object.keys(placements).length);
  expect(statements).toContain(
    "select create_distributed_table('log.event', 'organisation_id', colocate_with => 'log.head')",
  );
  expect(statements[0]).toBe(`select create_reference_table('auth."user"')`);
  expect(placing(placements, Object.keys(placements))).toEqual([]);
});

test('no policy holds a sub-select', async () => {
  const { rows } = await sql`
    select policyname from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ~* 'select'`.execute(
    await open(),
  );
  expect(rows).toEqual([]);
});

test('no function makes rows of the vault or the log from a query', async () => {
  const { rows } = await sql`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'log' and p.prosrc ~* 'insert into (log|vault)\.[a-z_]+\s+select'`.execute(
    await open(),
  );
  expect(rows).toEqual([]);
});

test('what is read together with the session is on every machine', async () => {
  const { rows } = await sql<{ name: string; source: string }>`
    select p.proname as name, p.prosrc as source from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where p.prosrc like '%auth.session%'`.execute(
    await open(),
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(
    expect.arrayContaining(['find_actor', 'still_acting']),
  );
  for (const { source } of rows)
    for (const [, table] of source.matchAll(/(?:from|join) ((?:read|auth|log)\.\w+)/g))
      expect(placements[table!]).toBe('replicated');
});
