import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { Refused } from './errors.ts';
import { lamps } from './testing/lamp.ts';
import { startStore } from './testing/start-store.ts';

test('who listens is told which log has grown, and only then', async () => {
  const { run, ownerUrl, organisationId } = await startStore();
  const listener = new pg.Client({ connectionString: ownerUrl });
  await listener.connect();
  onTestFinished(() => listener.end());
  await listener.query('listen changes');
  const told = new Promise((resolve) => {
    listener.on('notification', ({ payload }) => payload === organisationId && resolve(payload));
  });
  const id = randomUUID();
  await expect(run(({ decide }) => decide(lamps, id, { type: 'Quench' }))).rejects.toThrow(Refused);
  await run(({ decide }) => decide(lamps, id, { type: 'Light', watt: 40 }));
  expect(await told).toBe(organisationId);
});
