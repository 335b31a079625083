import { Migrator } from 'kysely/migration';
import { connect, type Db, withoutDeadline } from '../database/database.ts';
import { loadMigrations } from './load-migrations.ts';
import { appUrlFor, grantApp } from './roles.ts';

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
    provider: { getMigrations: loadMigrations },
    migrationTableSchema: 'public',
    // Areas number their migrations in ranges of their own.
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
};
