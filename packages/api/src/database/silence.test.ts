import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { appUrlFor } from '../migrations/roles.ts';
import { silentProxy } from '../testing/silent-proxy.ts';
import { startApp } from '../testing/start-app.ts';
import { testDatabase } from '../testing/test-database.ts';
import { connect } from './database.ts';

const backAgain = (asked: readonly (() => Promise<number>)[]) =>
  expect
    .poll(() => Promise.all(asked.map((ask) => ask())), { timeout: 5_000 })
    .toEqual(asked.map(() => 200));

const start = async () => {
  const proxy = await silentProxy(appUrlFor(await testDatabase()));
  const db = connect(proxy.url, { query_timeout: 500, connectionTimeoutMillis: 500 });
  onTestFinished(() => db.destroy());
  const started = await startApp({ db });
  const board = await started.as('board');
  const ready = async () => (await started.app.inject('/health/ready')).statusCode;
  const list = async () => (await board.get('/people')).statusCode;
  expect(await Promise.all([ready(), ...Array.from({ length: 12 }, list)])).not.toContain(503);
  return { ...started, proxy, board, ready, list };
};

test('connections that go silent stop nothing for longer than their deadline', async () => {
  const { proxy, ready, list } = await start();
  proxy.silence();
  const began = performance.now();
  await Promise.all([ready(), ...Array.from({ length: 12 }, list)]);
  expect(performance.now() - began).toBeLessThan(5_000);
  await backAgain([ready, list, list]);
});

test('readiness is no better than the requests are, and both come back', async () => {
  const { proxy, ready, list } = await start();
  proxy.silence();
  proxy.silenceNew(true);
  expect(await Promise.all([ready(), list(), list()])).toEqual([503, 503, 503]);
  proxy.silenceNew(false);
  await backAgain([ready, list, list]);
});

test('a command whose commit nobody confirmed says so, and under which key to ask', async () => {
  const { proxy, board } = await start();
  const key = randomUUID();
  const register = (name: string, idempotencyKey: string) =>
    board.post(
      '/people',
      { name, email: null, phone: null },
      { 'idempotency-key': idempotencyKey },
    );
  expect((await register('Åsa', randomUUID())).statusCode).toBe(201);
  proxy.swallowAnswerTo('PersonRegistered');
  const unknown = await register('Siv', key);
  expect(unknown.json()).toMatchObject({
    status: 503,
    code: 'outcome-unknown',
    facts: { idempotencyKey: key },
  });
  const again = await register('Siv', key);
  expect(again.statusCode).toBe(201);
  expect(again.headers['idempotency-replayed']).toBe('true');
});
