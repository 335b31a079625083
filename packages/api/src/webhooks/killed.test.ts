import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';
import { startReceiver } from './testing/receiver.ts';

const kills = 30;
const sender = new URL('./testing/sender.ts', import.meta.url).pathname;

test('killed thirty times, each event is sent at least once, under one id and in order', async () => {
  const { deps, as } = await startApp({ allowPrivate: true });
  const receiver = await startReceiver((_, response) => setTimeout(() => response.end(), 3));
  const board = await as('board', 'secretary');
  const hook = { name: 'A', url: receiver.url, types: [], roles: ['member'] };
  expect((await board.post('/webhooks', hook)).statusCode).toBe(201);
  let written = 0;
  const write = async () => {
    written += 1;
    const text = { title: `Text ${written}`, kind: 'programme', text: 'Ett' };
    expect((await board.post('/texts', text)).statusCode).toBe(201);
  };
  const alive: ChildProcess[] = [];
  const start = () => {
    const { connectionString } = deps.db.pool.options;
    const given = [sender, connectionString!, deps.secret];
    alive.push(spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'inherit'] }));
  };
  onTestFinished(() => {
    for (const child of alive) child.kill('SIGKILL');
  });
  // Two wait while one sends: where it is killed, another goes on at once.
  for (let n = 0; n < 3; n += 1) start();
  for (let n = 0; n < kills; n += 1) {
    const before = receiver.received.length;
    for (let more = 0; more < 4; more += 1) await write();
    // In the middle of it, once it has begun.
    await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBeGreaterThan(before);
    await sleep((n * 7) % 25);
    // Whoever was started first, which is at it.
    const child = alive.shift()!;
    child.kill('SIGKILL');
    await once(child, 'exit');
    start();
  }
  const { head } = (await board.get('/events')).json();
  const positions = () => receiver.received.map(({ body }) => JSON.parse(body).position as number);
  await expect.poll(() => Math.max(...positions()), { timeout: 20_000 }).toBe(head);

  const first = [...new Set(positions())];
  // Two events of each text, none left out.
  expect(first).toHaveLength(written * 2);
  expect(first).toEqual(first.toSorted((a, b) => a - b));
  const ids = new Map(
    receiver.received.map(({ headers, body }) => [
      headers['webhook-id'],
      JSON.parse(body).position,
    ]),
  );
  expect(ids.size).toBe(written * 2);
  // At most the one that was under way is sent once more.
  expect(receiver.received.length - first.length).toBeLessThanOrEqual(kills);
}, 120_000);
