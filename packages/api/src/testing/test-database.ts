import { inject } from 'vitest';
import { connect, type Db } from '../database/database.ts';
import { appUrlFor } from '../migrations/roles.ts';
import { copyTemplate } from './template.ts';

/**
 * The address of a migrated, empty database that belongs to this test file alone, for its owner.
 * Tests of one file share it: let each of them make its own organisation.
 */
export const testDatabase = () => {
  copy ??= copyTemplate(inject('template'));
  return copy.then(({ url }) => url);
};

/**
 * The connections of the application to it. Test after test has the same ones, for a new one has to learn the tables and plan
 * every statement; anew where a test has ended them.
 */
export const testConnections = async () => {
  const url = await testDatabase();
  if (!db || db.pool.ending) db = connect(appUrlFor(url));
  return db;
};

/** Called after each test file, for the next one in the same process gets a database of its own. */
export const dropTestDatabase = async () => {
  const used = copy;
  copy = undefined;
  await db?.destroy();
  db = undefined;
  await (await used)?.drop();
};

let copy: ReturnType<typeof copyTemplate> | undefined;
let db: Db | undefined;
