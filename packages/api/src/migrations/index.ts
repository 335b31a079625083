import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { connect, type Db } from '../database/database.ts';
import * as log from './001-log.ts';
import * as erasure from './002-erasure.ts';
import * as append from './003-append.ts';
import * as erasures from './004-erasures.ts';
import * as auth from './010-auth.ts';
import * as access from './011-access.ts';
import * as acting from './012-acting.ts';
import * as organisation from './020-organisation.ts';
import * as meeting from './030-meeting.ts';
import * as searched from './031-searched.ts';
import * as document from './040-document.ts';
import { appUrlFor, grantApp } from './roles.ts';

/** In the order of their numbers; released ones are never edited. 001-009 store, 010-019 access, 020-029 organisation, 030-039 meeting. */
const migrations: Record<string, { up: (db: Kysely<never>) => Promise<void> }> = {
  '001-log': log,
  '002-erasure': erasure,
  '003-append': append,
  '004-erasures': erasures,
  '010-auth': auth,
  '011-access': access,
  '012-acting': acting,
  '020-organisation': organisation,
  '030-meeting': meeting,
  '031-searched': searched,
  '040-document': document,
};

/** Brings a database to the newest schema as its owner, under a lock, and gives the app's role its rights. Gives the names of what ran. */
export const migrate = async (ownerUrl: string, appUrl = appUrlFor(ownerUrl)) => {
  const db = connect(ownerUrl, { max: 1 });
  try {
    const applied = await runMigrations(db);
    await grantApp(db, appUrl);
    return applied;
  } finally {
    await db.destroy();
  }
};

const runMigrations = async (db: Db) => {
  const provider = { getMigrations: async () => migrations as Record<string, Migration> };
  const { error, results = [] } = await new Migrator({
    db,
    provider,
    migrationTableSchema: 'public',
    // Areas number their migrations in ranges of their own.
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (error) throw error;
  return results.map(({ migrationName }) => migrationName);
};
