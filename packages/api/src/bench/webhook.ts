import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { numberedTexts, webhooks } from '@klubba/domain';
import { createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import { createStore } from '../store/store.ts';
import { keepTarget, newSecret } from '../webhooks/target.ts';
import { webhookWorker } from '../webhooks/webhook-worker.ts';
import { runWorker } from '../workers/run-worker.ts';
import type { Measure } from './figures.ts';
import { openHall } from './hall.ts';

const texts = 500;

/** How many events per second one webhook is sent, each when the one before was taken and written down, by a receiver on this machine. */
export const measureWebhook: Measure = async ({ appUrl }) => {
  const db = connect(appUrl);
  const store = createStore({ db, aggregates, projections });
  const deps = createDeps({
    ...{ store, origin: () => 'http://localhost:3000', allowPrivate: true },
    secret: randomBytes(32).toString('hex'),
  });
  const { organisationId, record } = await openHall(deps);
  const webhookId = randomUUID();
  let received = 0;
  let done = () => {};
  const receiver = createServer((request, response) => {
    request.resume().on('end', () => {
      response.end();
      received += 1;
      if (received === 2 * texts) done();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as { port: number };
  const target = {
    url: `http://127.0.0.1:${port}/`,
    secrets: [{ secret: newSecret(), until: null }],
  };
  await keepTarget(deps, { organisationId, webhookId }, target);
  const hook = { name: 'A', host: '127.0.0.1', types: [], roles: ['member' as const] };
  await record(({ decide }) => decide(webhooks, webhookId, { type: 'CreateWebhook', ...hook }));
  for (let n = 0; n < texts; n += 50)
    await record(async ({ decide }) => {
      for (let i = n; i < n + 50; i++)
        await decide(numberedTexts, randomUUID(), {
          ...{ type: 'BeginText', title: `Text ${i}`, kind: 'programme' },
          ...{ versionId: randomUUID(), text: 'Ett\nTvå' },
        });
    });
  const started = performance.now();
  const sent = new Promise<void>((resolve) => {
    done = resolve;
  });
  const worker = runWorker(deps, webhookWorker(deps), { pause: 10, onError: console.error });
  await sent;
  const value = (received / (performance.now() - started)) * 1000;
  await worker.stop();
  receiver.close();
  receiver.closeAllConnections();
  await db.destroy();
  return [{ what: 'events sent to one webhook', value, unit: '/s', key: 'webhookPerSecond' }];
};
