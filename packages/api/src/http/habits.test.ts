import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { answerInTime } from './habits.ts';
import type { App } from './instance.ts';

test('who has waited too long is told to try again, and nobody else', async () => {
  const app = fastify();
  answerInTime(app as never as App, 50);
  app.get('/slow', async () => sleep(200, 'at last'));
  app.get('/quick', async () => 'at once');
  const [slow, quick] = await Promise.all([app.inject('/slow'), app.inject('/quick')]);
  expect([slow.statusCode, slow.json().code]).toEqual([503, 'FST_ERR_HANDLER_TIMEOUT']);
  expect([quick.statusCode, quick.body]).toEqual([200, 'at once']);
});

test('an answer that comes bit by bit may take its time', async () => {
  const app = fastify({
    logger: { level: 'error', stream: { write: (line) => logged.push(line) } },
  });
  const logged: string[] = [];
  answerInTime(app as never as App, 20);
  const bits = async function* () {
    yield 'one, ';
    await sleep(100);
    yield 'two';
  };
  app.get('/stream', async (_request, reply) => reply.send(Readable.from(bits())));
  const answer = await app.inject('/stream');
  expect([answer.statusCode, answer.body]).toEqual([200, 'one, two']);
  expect(logged).toEqual([]);
});
