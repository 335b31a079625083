import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { connect } from '../database.ts';
import { appUrlFor } from '../migrations/roles.ts';
import { testDatabase } from '../testing/test-database.ts';
import { execute, openLog } from './execute.ts';
import { readState, readStream } from './read.ts';
import { createStore } from './store.ts';
import { lamps } from './testing/lamp.ts';

const startStore = async () => {
  const store = createStore({
    db: connect(appUrlFor(await testDatabase())),
    aggregates: [lamps],
    projections: [],
  });
  const organisationId = randomUUID();
  const id = randomUUID();
  const light = (commandId = randomUUID(), watt = 40) =>
    execute(
      store,
      { organisationId, commandId, request: { watt }, by: null, at: new Date() },
      async ({ tx, decide }) => {
        await openLog(tx, organisationId);
        return decide(lamps, id, { type: 'Light', watt });
      },
    );
  return { store, organisationId, id, light };
};

test('what was decided is in the stream, in the order of the log', async () => {
  const { store, organisationId, id, light } = await startStore();
  expect(await light()).toMatchObject({ replayed: false, firstPosition: 1, lastPosition: 1 });
  expect(await readState(store, organisationId, lamps, id)).toEqual({
    version: 1,
    state: { lit: true, times: 1 },
  });
  expect(await readStream(store, organisationId, lamps, id)).toMatchObject([
    { position: 1, kind: 'lamp', id, version: 1, event: { type: 'LampLit', v: 1, watt: 40 } },
  ]);
});

test('a command that comes again is answered with its positions and decides nothing', async () => {
  const { light } = await startStore();
  const commandId = randomUUID();
  await light(commandId);
  expect(await light(commandId)).toEqual({
    result: undefined,
    replayed: true,
    firstPosition: 1,
    lastPosition: 1,
  });
});
