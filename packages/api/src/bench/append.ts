import { randomBytes, randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { withLeaf } from '../store/append.ts';
import { execute, type Order } from '../store/execute.ts';
import type { Bench } from './figures.ts';
import { lamps } from './lamp.ts';
import { openOrganisations } from './organisations.ts';
import type { Racer } from './race.ts';

/** Our append: one event onto a stream of its own, hashed, in one round trip. */
export const appending = async ({ store }: Bench, organisations: number): Promise<Racer> => {
  const next = await taking(store, organisations);
  const request = randomBytes(32);
  return {
    once: () => {
      const order = orderFor(next());
      const one = { aggregate: lamps, id: randomUUID(), version: 1 };
      const event = withLeaf(order, one, { type: 'LampLit', v: 1, ...data });
      const reads = [{ kind: lamps.kind, id: one.id, version: 0 }];
      const json = [reads, [event]].map((list) => JSON.stringify(list));
      const ids = [order.organisationId, order.commandId];
      const values = [...ids, request, ...json, order.at.toISOString()];
      return store.db.executeQuery(CompiledQuery.raw(appendAlone, values));
    },
  };
};

/** The organisation's scope, the append function and the commit in one statement, as the raw INSERT is one. */
const appendAlone = `
select appended.* from (select set_config('app.organisation', $1, true) as id offset 0) as organisation,
lateral log.append(organisation.id::uuid, $2, $3, $4, $5, '[]', $6) as appended`;

const data = { watt: 40, room: 'The great hall' };

/** A whole command on the log: looked up, read, decided, appended, committed. */
export const commanding = async ({ store }: Bench, organisations: number): Promise<Racer> => {
  const next = await taking(store, organisations);
  return {
    once: () => execute(store, orderFor(next()), ({ decide }) => decide(lamps, randomUUID(), 40)),
  };
};

/** New organisations, given one after the other, again and again. */
const taking = async (store: Bench['store'], organisations: number) => {
  const ids = await openOrganisations(store, organisations);
  let n = 0;
  return () => ids[n++ % ids.length]!;
};

const orderFor = (organisationId: string): Order => ({
  organisationId,
  commandId: randomUUID(),
  request: {},
  by: null,
  at: new Date(),
});
