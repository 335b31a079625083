import { say } from '../start/say.ts';
import type { Fault } from '../store/check.ts';
import { type Command, readOptions, WrongUsage } from './command.ts';

export const checkCommand: Command = {
  summary: 'Compare what is kept with what was written',
  help: `Usage: klubba check [--organisation ID]

Walks the log of each organisation: no gap, every stream in order, each event as its leaf hash says, in the command that
made it, its personal values as the log committed to them. Then fills the read models anew, compares, and leaves them as
they are. Commands of that organisation wait meanwhile. Says where the first thing is that is not as it was written, and
exits with 1. Uses DATABASE_URL, else the embedded PostgreSQL in KLUBBA_DATA.

  --organisation ID   only this one`,
  run: async (args) => {
    const { organisation } = readOptions(args, { organisation: { type: 'string' } });
    if (organisation && !uuid.test(organisation))
      throw new WrongUsage(`${organisation} is not the id of an organisation`);
    const { withDatabase } = await import('../start/with-database.ts');
    const { openStore } = await import('../start/serve.ts');
    const { organisationIds } = await import('../store/rebuild.ts');
    const { check } = await import('../store/check.ts');
    return withDatabase(async ({ appUrl }) => {
      const { store, close } = openStore(appUrl);
      try {
        const all = await organisationIds(store);
        const asked = organisation?.toLowerCase();
        if (asked && !all.includes(asked)) {
          console.error(`There is no organisation ${organisation}`);
          return 1;
        }
        let isRight = true;
        for (const id of asked ? [asked] : all) {
          const { events, fault } = await check(store, id);
          if (fault) console.error(`${id}  ${inWords(fault)}`);
          else say(`${id}  ${events} events, all as they were written`);
          isRight &&= !fault;
        }
        return isRight ? 0 : 1;
      } finally {
        await close();
      }
    });
  },
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const inWords = (fault: Fault) => {
  switch (fault.what) {
    case 'gap':
      return `position ${fault.position}: there is no event`;
    case 'order':
      return `position ${fault.position}: the event is not the next one of its stream`;
    case 'leaf':
      return `position ${fault.position}: the event is not what its leaf hash was taken of`;
    case 'command':
      return `position ${fault.position}: the event is not where its command put it`;
    case 'personalValue':
      return `position ${fault.position}: a personal value is not the one that was written`;
    case 'readModel':
      return `the read model ${fault.table} does not follow from the log; klubba rebuild fills it anew`;
  }
};
