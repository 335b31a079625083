import { settings } from '../start/config.ts';
import { type Command, readOptions } from './command.ts';

const width = Math.max(...Object.keys(settings).map((name) => name.length));

const table = Object.entries(settings).flatMap(([name, { about, fallback }]) => [
  `  ${name.padEnd(width)}  ${about}`,
  `  ${' '.repeat(width)}  Otherwise: ${fallback}.`,
]);

export const startCommand: Command = {
  summary: 'Serve Klubba on this machine; Ctrl-C stops it',
  help: `Usage: klubba start

Builds the panel where its sources changed, starts the embedded PostgreSQL (or uses DATABASE_URL),
brings the database up to date, loads the example association where there is nothing, and serves.

Settings, from the environment:

${table.join('\n')}`,
  run: async (args) => {
    readOptions(args, {});
    const { start } = await import('../start/start.ts');
    await start();
    return 0;
  },
};
