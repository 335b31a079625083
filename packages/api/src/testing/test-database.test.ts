import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './test-database.ts';

test('a test file has a database of its own, owned by someone who is no superuser', async () => {
  const client = new pg.Client({ connectionString: await testDatabase() });
  await client.connect();
  const { rows } = await client.query(
    'select current_database() as name, rolsuper as superuser from pg_roles where rolname = current_user',
  );
  await client.end();
  expect(rows).toEqual([{ name: expect.stringMatching(/^test_/), superuser: false }]);
  expect(await testDatabase()).toBe(await testDatabase());
});
