import { say } from '../start/say.ts';
import { type Command, readOptions, WrongUsage } from './command.ts';

export const rebuildCommand: Command = {
  summary: 'Fill the read models from the log again',
  help: `Usage: klubba rebuild [--organisation ID] [--projection NAME]

Empties read models and folds the log into them again, one organisation at a time. Readers see the old rows
until it is done; commands wait. Uses DATABASE_URL, else the embedded PostgreSQL in KLUBBA_DATA.

  --organisation ID   only this one
  --projection NAME   only this one`,
  run: async (args) => {
    const { organisation, projection } = readOptions(args, {
      organisation: { type: 'string' },
      projection: { type: 'string' },
    });
    if (organisation && !uuid.test(organisation))
      throw new WrongUsage(`${organisation} is not the id of an organisation`);
    const { projections } = await import('../areas.ts');
    const names = projections.map(({ name }) => name);
    if (projection && !names.includes(projection))
      throw new WrongUsage(`There is no projection ${projection}; there are ${names.join(', ')}`);
    return rebuildThem({ organisation, projection });
  },
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Choice = { organisation: string | undefined; projection: string | undefined };

const rebuildThem = async ({ organisation, projection }: Choice) => {
  const { withDatabase } = await import('../start/with-database.ts');
  const { openStore } = await import('../start/serve.ts');
  const { organisationIds, rebuild } = await import('../store/rebuild.ts');
  return withDatabase(async ({ appUrl }) => {
    const { store, close } = openStore(appUrl);
    try {
      if (organisation && !(await organisationIds(store)).includes(organisation.toLowerCase())) {
        console.error(`There is no organisation ${organisation}`);
        return 1;
      }
      const began = performance.now();
      const { organisations, events } = await rebuild(store, {
        ...(organisation && { organisationId: organisation.toLowerCase() }),
        ...(projection && { projection }),
      });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(`${organisations} organisations, ${events} events, ${seconds} s`);
      return 0;
    } finally {
      await close();
    }
  });
};
