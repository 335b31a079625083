import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { inOrganisation } from './in-organisation.ts';
import { hashLeaf } from './leaf.ts';
import { createStore } from './store.ts';
import { keeperProjection, lampProjection, makeLampTables } from './testing/lamp-table.ts';
import type { Model } from './testing/model.ts';
import { type Real, steps } from './testing/model-commands.ts';
import { startStore } from './testing/start-store.ts';

beforeAll(async () => makeLampTables(await testDatabase()));

test('whatever is asked of it in whatever order, the log does what a simple one in memory does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { size: '+1' }), async (commands) => {
      const { store, organisationId } = await startStore([lampProjection, keeperProjection]);
      const other = createStore(store);
      const model: Model = { log: [], commands: [] };
      const real: Real = { processes: [store, other], organisationId };
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await expectSameLog(model, real);
    }),
    { numRuns: 15 },
  );
}, 120_000);

/** Positions, versions and hashes of the whole log. */
const expectSameLog = async ({ log }: Model, { processes, organisationId }: Real) => {
  const rows = await inOrganisation(processes[0]!.db, organisationId, (tx) =>
    tx
      .selectFrom('log.event')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .orderBy('position')
      .execute(),
  );
  expect(
    rows.map((row) => [row.position, row.streamKind, row.streamId, row.version, row.type]),
  ).toEqual(log.map(({ kind, id, version, event }, i) => [i + 1, kind, id, version, event.type]));
  for (const row of rows) {
    const { streamKind: kind, streamId: id, version, type, v, data, meta, commandId } = row;
    const what = { organisationId, stream: { kind, id }, version, type, v, data, meta, commandId };
    const hash = hashLeaf({ ...what, recordedAt: row.recordedAt.toISOString() });
    expect(row.leafHash.toString('base64')).toBe(hash);
  }
};
