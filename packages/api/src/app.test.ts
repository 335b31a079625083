import { expect, test } from 'vitest';
import { startApp } from './testing/start-app.ts';

test('is ready when the database answers, and says so when it does not', async () => {
  const { app, deps } = await startApp();
  expect((await app.inject('/health/live')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok', warnings: [] });
  deps.store.clock.behindAt = new Date();
  expect((await app.inject('/health/ready')).json().warnings).toEqual(['clock-behind']);
  await deps.db.destroy();
  expect((await app.inject('/health/live')).statusCode).toBe(200);
  expect((await app.inject('/health/ready')).statusCode).toBe(503);
});
