import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { inOrganisation } from './in-organisation.ts';
import { rebuild, rebuildOutdated } from './rebuild.ts';
import { createStore } from './store.ts';
import { keepers, lamps } from './testing/lamp.ts';
import { keeperProjection, lampProjection, makeLampTables } from './testing/lamp-table.ts';
import { expectRebuildChangesNothing } from './testing/rebuild-changes-nothing.ts';
import { startStore } from './testing/start-store.ts';

const projections = [lampProjection, keeperProjection];

beforeAll(async () => makeLampTables(await testDatabase()));

type Started = Awaited<ReturnType<typeof startStore>>;

const light = ({ run }: Started, id: string, colour = 'red') =>
  run(({ decide }) => decide(lamps, id, { type: 'Light', watt: 40, colour }));

const colours = ({ db, organisationId }: Started) =>
  inOrganisation(db, organisationId, async (tx) => {
    const { rows } = await sql<{
      colour: string;
    }>`select colour from read.lamp order by colour`.execute(tx);
    return rows.map(({ colour }) => colour);
  });

const paint = ({ db, organisationId }: Started, colour: string) =>
  inOrganisation(db, organisationId, (tx) =>
    sql`update read.lamp set colour = ${colour}`.execute(tx),
  );

test('after any history, a read model that was kept equals one that is built anew', async () => {
  const lampIds = [randomUUID(), randomUUID(), randomUUID()];
  const step = fc.oneof(
    fc.record({ lamp: fc.nat(2), colour: fc.constantFrom('red', 'blue') }),
    fc.record({ keeper: fc.nat(1), name: fc.option(fc.constantFrom('Rosa', 'Kata')) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (history) => {
      const started = await startStore(projections);
      for (const one of history)
        await started.run(async ({ read, decide }) => {
          if ('keeper' in one)
            return decide(keepers, lampIds[one.keeper]!, {
              ...{ type: 'KeeperNamed', v: 1, since: '1912-01-13' },
              name: one.name,
            });
          const id = lampIds[one.lamp]!;
          const { state } = await read(lamps, id);
          const { colour } = one;
          return decide(
            lamps,
            id,
            state.lit ? { type: 'Quench' } : { type: 'Light', watt: 1, colour },
          );
        });
      const models = await expectRebuildChangesNothing(started.store, started.organisationId);
      const touched = new Set(history.map((one) => ('lamp' in one ? one.lamp : 'keeper')));
      touched.delete('keeper');
      expect(models['read.lamp']).toHaveLength(touched.size);
    }),
    { numRuns: 10 },
  );
});

test('a rebuild repairs a read model of one organisation and leaves the others alone', async () => {
  const [one, other] = [await startStore(projections), await startStore(projections)];
  for (const started of [one, other]) {
    await light(started, randomUUID());
    await paint(started, 'wrong');
  }
  await rebuild(one.store, { organisationId: one.organisationId });
  expect(await colours(one)).toEqual(['red']);
  expect(await colours(other)).toEqual(['wrong']);
  const all = await rebuild(one.store, { projection: 'lamp' });
  expect(all.organisations).toBeGreaterThan(1);
  expect(await colours(other)).toEqual(['red']);
});

test('a projection that does not exist cannot be rebuilt', async () => {
  const { store } = await startStore(projections);
  await expect(rebuild(store, { projection: 'lantern' })).rejects.toThrow('lantern');
});

test('readers see the old rows until a rebuild is done, and commands wait for it', async () => {
  const started = await startStore(projections);
  await light(started, randomUUID());
  await paint(started, 'old');
  const during: unknown[] = [];
  const slow = {
    ...lampProjection,
    project: (...asked: Parameters<typeof lampProjection.project>) => {
      meanwhile ??= Promise.all([
        colours(started).then((seen) => during.push(seen)),
        light(started, randomUUID(), 'blue').then(() => during.push('lit')),
      ]);
      return [sql`select pg_sleep(0.5)`, lampProjection.project(...asked) ?? []].flat();
    },
  };
  let meanwhile: Promise<unknown> | undefined;
  await rebuild({ ...started.store, projections: [slow] }, started);
  during.push('rebuilt');
  await meanwhile;
  expect(during).toEqual([['old'], 'rebuilt', 'lit']);
  expect(await colours(started)).toEqual(['blue', 'red']);
});

test('a start rebuilds what another number of a projection has filled, once', async () => {
  const started = await startStore(projections);
  const { store, db, organisationId } = started;
  await light(started, randomUUID());
  await paint(started, 'old');
  await rebuildOutdated(store);
  expect(await colours(started)).toEqual(['old']);
  const newer = createStore({
    db,
    aggregates: store.aggregates,
    projections: [{ ...lampProjection, version: 2 }, keeperProjection],
  });
  await rebuildOutdated(newer);
  expect(await colours(started)).toEqual(['red']);
  expect(await rebuildOutdated(newer)).toMatchObject({ events: 0 });
  const { rows } = await inOrganisation(db, organisationId, (tx) =>
    sql`select name, version from log.projection order by name`.execute(tx),
  );
  expect(rows).toEqual([
    { name: 'keeper', version: 1 },
    { name: 'lamp', version: 2 },
  ]);
});
