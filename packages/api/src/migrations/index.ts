import { readdir } from 'node:fs/promises';
import { type Migration, Migrator } from 'kysely/migration';
import { connect, type Db, withoutDeadline } from '../database/database.ts';
import { appUrlFor, grantApp } from './roles.ts';

/** The files whose names begin with a number, in its order; released ones are never edited. 001-009 store, 010-019 access, 020-029 organisation, 030-039 meeting. */
const migrations = async () => {
  const names = (await readdir(import.meta.dirname)).flatMap(
    (name) => /^(\d{3}-[a-z-]+)\.ts$/.exec(name)?.[1] ?? [],
  );
  const loaded = names.sort().map(async (name) => [name, await import(`./${name}.ts`)] as const);
  return Object.fromEntries(await Promise.all(loaded)) as Record<string, Migration>;
};

/** Brings a database to the newest schema as its owner, under a lock, and gives the app's role its rights. Gives the names of what ran. */
export const migrate = async (ownerUrl: string, appUrl = appUrlFor(ownerUrl)) => {
  const db = connect(ownerUrl, { max: 1, ...withoutDeadline });
  try {
    const applied = await runMigrations(db);
    await grantApp(db, appUrl);
    return applied;
  } finally {
    await db.destroy();
  }
};

const runMigrations = async (db: Db) => {
  const { error, results = [] } = await new Migrator({
    db,
    provider: { getMigrations: migrations },
    migrationTableSchema: 'public',
    // Areas number their migrations in ranges of their own.
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
};
