import { benchCommand } from './commands/bench.ts';
import { checkCommand } from './commands/check.ts';
import { clockCommand } from './commands/clock.ts';
import { type Command, WrongUsage } from './commands/command.ts';
import { countCommand } from './commands/count.ts';
import { distributeCommand } from './commands/distribute.ts';
import { migrateCommand } from './commands/migrate.ts';
import { passwordCommand } from './commands/password.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { secondFactorCommand } from './commands/second-factor.ts';
import { startCommand } from './commands/start.ts';
import { CannotRun } from './start/cannot-run.ts';
import { BadConfig } from './start/config.ts';

const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  migrate: migrateCommand,
  distribute: distributeCommand,
  rebuild: rebuildCommand,
  check: checkCommand,
  password: passwordCommand,
  'second-factor': secondFactorCommand,
  bench: benchCommand,
  count: countCommand,
  clock: clockCommand,
};

const help = `Usage: klubba COMMAND [OPTIONS]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(13)}  ${summary}`)
  .join('\n')}

klubba COMMAND --help tells more. Exit codes: 0 done, 1 said no, 2 wrong usage.`;

const run = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongUsage(`There is no command ${name}.`);
  if (command.help && args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(command.help);
    return 0;
  }
  return command.run(args);
};

/** What people can mend themselves is told in one sentence; anything else with its stack. */
const tell = (error: unknown) => {
  if (error instanceof WrongUsage || error instanceof BadConfig) {
    console.error(error.message);
    if (error instanceof WrongUsage) console.error('\nklubba --help shows what there is.');
    return 2;
  }
  console.error(error instanceof CannotRun ? error.message : error);
  return 1;
};

const code = await run(process.argv.slice(2)).catch(tell);
// A start goes on serving; whatever failed has nothing left to wait for.
if (code !== 0) process.exit(code);
