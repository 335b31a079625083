import { type Command, readOptions } from './command.ts';

export const benchCommand: Command = {
  summary: 'Measure this machine',
  help: `Usage: klubba bench [--json]

Measures appends, whole commands over HTTP, rebuilding and the setting of minutes, beside the raw speed of the
same PostgreSQL: a temporary one, or that of TEST_DATABASE_URL. Takes some minutes.

  --json   the figures only, for a machine to read`,
  run: async (args) => {
    const { json = false } = readOptions(args, { json: { type: 'boolean' } });
    const { runBench } = await import('../bench/bench.ts');
    return runBench({ json });
  },
};
