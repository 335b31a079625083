import { randomUUID } from 'node:crypto';
import { connect, withoutDeadline } from '../database/database.ts';
import { execute } from '../store/execute.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import type { Bench, Measure } from './figures.ts';
import { fill } from './fill.ts';
import { lamps } from './lamp.ts';
import { openOrganisations } from './organisations.ts';
import { type Racer, race } from './race.ts';

/** What a command costs in an organisation with a million events, to one with ten thousand. */
export const growing: Measure = async (bench) => {
  const million = await grown(bench, 1_000_000);
  const tenThousand = await grown(bench, 10_000);
  const pace = await race({ tenThousand, million }, 1, { rounds: 20, turn: 250 });
  const cost = pace.tenThousand.perSecond / pace.million.perSecond;
  return [
    { what: 'command, 10,000 events', value: pace.tenThousand.perSecond, unit: '/s' },
    { what: 'command, 1,000,000 events', value: pace.million.perSecond, unit: '/s' },
    {
      what: 'cost of a command, 1,000,000 events to 10,000',
      value: cost,
      unit: '×',
      key: 'costRatioMillionToTenThousand',
      target: { atMost: 1.2 },
    },
  ];
};

const grown = async ({ store, ownerUrl }: Bench, events: number): Promise<Racer> => {
  const [organisationId] = await openOrganisations(store, 1);
  const owner = connect(ownerUrl, { max: 1, ...withoutDeadline });
  // A stream has a hundred events, as a long meeting has.
  await inOrganisation(owner, organisationId!, (tx) =>
    fill(tx, organisationId!, events, events / 100),
  );
  await owner.destroy();
  return {
    once: () => {
      const order = { organisationId: organisationId!, commandId: randomUUID(), request: {} };
      return execute(store, { ...order, by: null, at: new Date() }, ({ decide }) =>
        decide(lamps, randomUUID(), 40),
      );
    },
  };
};
