import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test } from 'vitest';
import { isPublic } from '../http/public-address.ts';
import { mailWorker } from '../mail/mail-worker.ts';
import { decoded, startMailServer } from '../mail/testing/mail-server.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { startApp } from '../testing/start-app.ts';
import { runWorker } from '../workers/run-worker.ts';
import { waitAfter } from './backoff.ts';
import type { DeliveryList, WebhookList, WebhookSecretMade } from './contract.ts';
import { send } from './send.ts';
import { startReceiver } from './testing/receiver.ts';
import { webhookWorker } from './webhook-worker.ts';

/** An association with a receiver, and a clock that can be put forward. */
const startSending = async (types: string[] = ['TextBegun'], more: object = {}) => {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const started = await startApp({ now, allowPrivate: true, ...more });
  const { deps, as } = started;
  const receiver = await startReceiver();
  const board = await as('board', 'secretary');
  const body = { name: 'The web site', url: receiver.url, types, roles: ['member'] };
  const made = (await board.post('/webhooks', body)).json<WebhookSecretMade>();
  const errors: unknown[] = [];
  const run = () => {
    const worker = runWorker(deps, webhookWorker({ allowPrivate: true, patience: 1500 }), {
      pause: 20,
      onError: (error) => errors.push(error),
    });
    onTestFinished(() => worker.stop());
    return worker;
  };
  const write = async (title: string) => {
    const text = { title, kind: 'programme', text: 'Ett' };
    expect((await board.post('/texts', text)).statusCode).toBe(201);
  };
  const webhook = async () =>
    (await board.get('/webhooks'))
      .json<WebhookList>()
      .webhooks.find(({ webhookId }) => webhookId === made.webhookId)!;
  const deliveries = async () =>
    (await board.get(`/webhooks/${made.webhookId}/deliveries`)).json<DeliveryList>().deliveries;
  const goAhead = (milliseconds: number) => {
    ahead += milliseconds;
  };
  onTestFinished(() => expect(errors).toEqual([]));
  return { ...started, receiver, board, made, run, write, webhook, deliveries, goAhead };
};

const titlesIn = (received: readonly { body: string }[]) =>
  received.map(({ body }) => JSON.parse(body).data.leaf.data.title);

test('a signature is the one of the specification', async () => {
  const receiver = await startReceiver();
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const message = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: new Date(1614265330_000),
    body: '{"test": 2432232314}',
  };
  const target = { url: receiver.url, secrets: [{ secret, until: null }] };
  expect(await send(target, message, { allowPrivate: true })).toMatchObject({ status: 200 });
  expect(receiver.received[0]!.headers).toMatchObject({
    'webhook-id': message.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('what happens is sent, signed, in order, and nothing from before or of other kinds', async () => {
  const { receiver, made, run, write, board, webhook, deliveries } = await startSending();
  run();
  await write('Ett');
  await board.post('/bodies', {
    ...{ kind: 'board', name: 'Styrelsen', mandate: '', targetSize: null, decisionId: null },
  });
  await write('Två');
  await expect.poll(() => receiver.received.length).toBe(2);
  expect(titlesIn(receiver.received)).toEqual(['Ett', 'Två']);
  const [first] = receiver.received;
  expect(() => new Webhook(made.secret!).verify(first!.body, first!.headers)).not.toThrow();
  expect(() => new Webhook(made.secret!).verify(`${first!.body} `, first!.headers)).toThrow();
  await expect.poll(async () => (await webhook()).position).toBe((await webhook()).head);
  const tried = await deliveries();
  expect(tried.map(({ type, status, attempt }) => [type, status, attempt])).toEqual([
    ['TextBegun', 200, 1],
    ['TextBegun', 200, 1],
  ]);
  expect(tried[1]!.messageId).toBe(first!.headers['webhook-id']);
});

test('the address and the secret stand in no table in clear, and in no event', async () => {
  const { deps, organisationId, made } = await startSending();
  const rows = await inOrganisation(deps.db, organisationId, async (tx) => [
    await tx.selectFrom('auth.webhookTarget').selectAll().execute(),
    await tx.selectFrom('log.event').select('data').execute(),
    await tx.selectFrom('read.webhook').selectAll().execute(),
  ]);
  expect(JSON.stringify(rows)).not.toContain('/hook');
  expect(JSON.stringify(rows)).not.toContain(made.secret!.slice(6));
});

test('what fails is tried again under the same id, and what comes after waits for it', async () => {
  const { receiver, run, write, goAhead, webhook } = await startSending();
  receiver.answerWith((_, response) => response.writeHead(500).end());
  run();
  await write('Ett');
  await write('Två');
  await expect.poll(() => receiver.received.length).toBe(1);
  await expect.poll(async () => (await webhook()).failingSince).not.toBeNull();
  receiver.answerWith((_, response) => response.end());
  goAhead(waitAfter(1));
  await expect.poll(() => receiver.received.length).toBe(3);
  expect(titlesIn(receiver.received)).toEqual(['Ett', 'Ett', 'Två']);
  const [failed, again, other] = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(again).toBe(failed);
  expect(other).not.toBe(failed);
  await expect.poll(async () => (await webhook()).failingSince).toBeNull();
});

test('a receiver that fails for three days is sent nothing more until somebody resumes it', async () => {
  const server = await startMailServer();
  const started = await startSending(['TextBegun'], { mail: server.transport });
  const { receiver, run, write, goAhead, webhook, board, made, deps } = started;
  const contact = { name: 'Siv', email: 'siv@example.org', phone: null };
  await board.put(`/people/${board.personId}/contact`, contact);
  const mailing = runWorker(
    deps,
    mailWorker(async () => {}),
    { pause: 20, onError: console.error },
  );
  onTestFinished(() => mailing.stop());
  receiver.answerWith((_, response) => response.writeHead(503).end());
  run();
  await write('Ett');
  // What it says of the attempt before it says until the next one is noted.
  let said: string | null = null;
  for (let n = 1; n <= 15 && !(await webhook()).paused; n += 1) {
    await expect.poll(() => receiver.received.length).toBe(n);
    await expect
      .poll(async () => {
        const { paused, nextAttemptAt } = await webhook();
        return paused || (nextAttemptAt !== said && nextAttemptAt);
      })
      .toBeTruthy();
    said = (await webhook()).nextAttemptAt;
    goAhead(waitAfter(n));
  }
  expect(await webhook()).toMatchObject({ paused: 'failing' });
  // 5 s, 5 min, 30 min, 2 h, 5 h, and then every ten.
  expect(receiver.received.length).toBe(13);
  // The board is told by mail as well.
  await expect.poll(() => server.received.length).toBe(1);
  expect(server.received[0]!.to).toEqual(['siv@example.org']);
  expect(decoded(server.received[0]!)).toContain(`/integrations/webhooks/${made.webhookId}`);
  receiver.answerWith((_, response) => response.end());
  expect((await board.post(`/webhooks/${made.webhookId}/resumption`)).statusCode).toBe(200);
  goAhead(10 * 3600_000);
  await expect.poll(() => receiver.received.length).toBe(14);
});

test('a receiver that hangs, redirects, says it is gone or sends without end stops nobody else', async () => {
  const { receiver, run, write, webhook, deliveries, board, goAhead } = await startSending();
  const inside = await startReceiver();
  const other = await startReceiver();
  const body = { name: 'Another', url: other.url, types: ['TextBegun'], roles: ['member'] };
  expect((await board.post('/webhooks', body)).statusCode).toBe(201);
  // Never answers.
  receiver.answerWith(() => {});
  run();
  await write('Ett');
  await expect.poll(() => other.received.length).toBe(1);
  await expect.poll(async () => (await deliveries())[0]?.error, { timeout: 5000 }).toBe('timeout');
  receiver.answerWith((_, response) => response.writeHead(302, { location: inside.url }).end());
  goAhead(waitAfter(1));
  await expect.poll(async () => (await deliveries())[0]?.status).toBe(302);
  expect(inside.received).toEqual([]);
  let sent = 0;
  receiver.answerWith((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
      if (!response.destroyed) response.once('drain', more);
    };
    response.writeHead(200);
    more();
  });
  goAhead(waitAfter(2));
  await expect.poll(async () => (await deliveries())[0]?.status).toBe(200);
  expect(sent).toBeLessThan(50_000_000);
  receiver.answerWith((_, response) => response.writeHead(410).end());
  await write('Två');
  await expect.poll(async () => (await webhook()).paused).toBe('gone');
  await expect.poll(() => other.received.length).toBe(2);
});

test('what was sent can be sent again from a position, under the ids it had', async () => {
  const { receiver, run, write, board, made, webhook } = await startSending();
  run();
  await write('Ett');
  await write('Två');
  await expect.poll(() => receiver.received.length).toBe(2);
  const { position } = JSON.parse(receiver.received[1]!.body);
  const again = (after: number) => board.post(`/webhooks/${made.webhookId}/replay`, { after });
  expect((await again(position - 1)).statusCode).toBe(200);
  await expect.poll(() => receiver.received.length).toBe(3);
  expect(receiver.received[2]!.headers['webhook-id']).toBe(
    receiver.received[1]!.headers['webhook-id'],
  );
  const { head } = await webhook();
  expect((await again(head + 10)).json()).toMatchObject({
    ...{ code: 'webhook-replay-beyond-log', errors: [{ pointer: '#/after' }] },
  });
});

test('for a while it is signed by the secret before as well', async () => {
  const { receiver, run, write, board, made, goAhead } = await startSending();
  const rotated = await board.post(`/webhooks/${made.webhookId}/secrets`, { overlapHours: 1 });
  const { secret } = rotated.json<WebhookSecretMade>();
  run();
  await write('Ett');
  await expect.poll(() => receiver.received.length).toBe(1);
  const { body, headers } = receiver.received[0]!;
  for (const one of [secret!, made.secret!])
    expect(() => new Webhook(one).verify(body, headers)).not.toThrow();
  goAhead(3600_001);
  await write('Två');
  await expect.poll(() => receiver.received.length).toBe(2);
  expect(receiver.received[1]!.headers['webhook-signature']!.split(' ')).toHaveLength(1);
});

test('a test is sent at once, and says what came of it', async () => {
  const { receiver, board, made } = await startSending();
  const tested = await board.post(`/webhooks/${made.webhookId}/test`);
  expect(tested.json()).toMatchObject({ status: 200, error: null });
  expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({ type: 'klubba.Test' });
});

test('an address of the own network is refused, when it is given and when its name leads there', async () => {
  const { as } = await startApp();
  const board = await as('board');
  const codeOf = async (url: string) =>
    (await board.post('/webhooks', { name: 'A', url, types: [], roles: ['member'] })).json().code;
  expect(await codeOf('http://example.org/')).toBe('webhook-url-not-https');
  expect(await codeOf('https://user:pass@example.org/')).toBe('webhook-url-with-password');
  for (const host of [
    '127.0.0.1',
    '10.1.2.3',
    '[::1]',
    '169.254.169.254',
    '[fd00::1]',
    '0.0.0.0',
    '[::ffff:10.0.0.1]',
    'localhost',
    '2130706433',
  ])
    expect(await codeOf(`https://${host}/`), host).toBe('webhook-url-private');
  const target = { url: 'https://localhost:1/', secrets: [] };
  const message = { id: 'm', at: new Date(), body: '{}' };
  expect(await send(target, message, { allowPrivate: false })).toMatchObject({
    error: 'private-address',
  });
  expect(['8.8.8.8', '2a00:1450::1', '192.168.1.1', '100.64.0.1'].map(isPublic)).toEqual([
    ...[true, true, false, false],
  ]);
});
