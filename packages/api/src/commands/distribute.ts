import { say } from '../start/say.ts';
import { type Command, readOptions } from './command.ts';

export const distributeCommand: Command = {
  summary: 'Spread the tables over the machines of a distributed engine',
  help: `Usage: klubba distribute

On a database that has the extension citus: distributes every table by its organisation or replicates it to every
machine, tables of newer migrations too, and prints what it did. Without the extension it prints what it would do.
Uses DATABASE_URL, else the embedded PostgreSQL in KLUBBA_DATA. docs/operations.md, "Past one machine", says when.`,
  run: async (args) => {
    readOptions(args, {});
    const { withDatabase } = await import('../start/with-database.ts');
    const { distribute } = await import('../migrations/distribute.ts');
    const { done, statements } = await withDatabase(({ ownerUrl }) => distribute(ownerUrl));
    if (!done) say('The database has not the extension citus. With it, this would be done:\n');
    say(statements.length > 0 ? statements.join(';\n') : 'Nothing to do.');
    return done ? 0 : 1;
  },
};
