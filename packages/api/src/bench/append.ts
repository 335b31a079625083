import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables, Tx } from '../database/database.ts';
import { append } from '../store/append.ts';
import { execute } from '../store/execute.ts';
import type { Order } from '../store/order.ts';
import type { Bench } from './figures.ts';
import { lamps } from './lamp.ts';
import { openOrganisations } from './organisations.ts';
import type { Racer } from './race.ts';

/** Our append: one event onto a stream of its own, checked, hashed and committed with what the others have. */
export const appending = async ({ store }: Bench, organisations: number): Promise<Racer> => {
  const next = await taking(store, organisations);
  const request = randomBytes(32);
  return {
    once: async () => {
      const order = orderFor(next());
      const one = { aggregate: lamps, id: randomUUID(), version: 1 };
      const touched = new Map([[one.id, { ...one, readAt: 0, state: null }]]);
      const pending = [{ ...one, event: { type: 'LampLit', v: 1, ...data } }];
      const decisions = { touched, pending, erasures: null };
      const statement = await append(
        { tx: store.db as Kysely<Tables> as Tx },
        order,
        request,
        decisions,
      );
      return store.commit(order.organisationId, [one.id], [statement]);
    },
  };
};

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
