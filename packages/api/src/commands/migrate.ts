import { say } from '../start/say.ts';
import { type Command, readOptions } from './command.ts';

export const migrateCommand: Command = {
  summary: 'Bring the database to the newest schema',
  help: `Usage: klubba migrate

Runs the migrations that the database has not seen, under a lock, and gives the app's role its rights.
Uses DATABASE_URL, else the embedded PostgreSQL in KLUBBA_DATA. A start does the same by itself.`,
  run: async (args) => {
    readOptions(args, {});
    const { withDatabase } = await import('../start/with-database.ts');
    const { migrate } = await import('../migrations/index.ts');
    const applied = await withDatabase(({ ownerUrl, appUrl }) => migrate(ownerUrl, appUrl));
    say(applied.length > 0 ? applied.join('\n') : 'Nothing to do.');
    return 0;
  },
};
