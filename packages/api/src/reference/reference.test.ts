import { execFile, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { html } from '../http/html.ts';
import { keyOf } from '../testing/key-of.ts';
import { type Document, operationsOf } from '../testing/operations.ts';
import { startApp } from '../testing/start-app.ts';

test('the reference page shows every operation, with nothing inline', async () => {
  const { app } = await startApp();
  const page = await app.inject('/docs');
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.body).not.toMatch(/<script>|style=|onclick|javascript:/i);
  const document = (await app.inject('/openapi.json')).json() as Document;
  for (const { operationId } of operationsOf(document))
    expect(page.body).toContain(`id="${operationId}"`);
  expect((await app.inject('/docs/reference.css')).headers['content-type']).toContain('text/css');
  expect((await app.inject('/docs/try.js')).headers['content-type']).toContain('text/javascript');
  // What a key cannot ask cannot be tried with one.
  expect(page.body).toContain('data-operation="listDecisions"');
  expect(page.body).not.toContain('data-operation="signMinutes"');
});

test('the first steps lead from a key to the decisions, the log and a signed webhook, as they stand on the page', async () => {
  const { app, deps, organisationId, as } = await startApp({ allowPrivate: true });
  const { secret: key } = await keyOf(app, deps, organisationId, {
    roles: ['member'],
    scopes: ['decisions:read', 'feed:read'],
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const page = (await app.inject('/docs')).body;
  const blocks = [...page.matchAll(/<pre><code>([^<]*)<\/code><\/pre>/g)].map(([, code]) =>
    code!
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
  const [exports, reading, following, receiver] = blocks;
  expect(exports).toContain(`export KLUBBA=${deps.origin()}\nexport ORGANISATION=`);
  const variables = { KLUBBA: `http://127.0.0.1:${port}`, ORGANISATION: organisationId };
  const run = async (line: string) => {
    const env = { ...process.env, ...variables, KLUBBA_KEY: key };
    return JSON.parse((await promisify(execFile)('bash', ['-c', line], { env })).stdout);
  };
  expect(await run(reading!)).toMatchObject({ decisions: [], next: null });
  expect((await run(following!)).events[0]).toMatchObject({ specversion: '1.0', position: 1 });

  const board = await as('board', 'secretary');
  const at = 18_000 + (port % 10_000);
  const hook = { name: 'Mine', url: `http://127.0.0.1:${at}/`, types: [], roles: ['member'] };
  const { webhookId, secret } = (await board.post('/webhooks', hook)).json();
  const child = spawn(process.execPath, ['--input-type=module', '-e', receiver!], {
    env: { ...process.env, WEBHOOK_SECRET: secret, PORT: String(at) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  const tested = async () => (await board.post(`/webhooks/${webhookId}/test`)).json();
  await expect.poll(async () => (await tested()).status, { timeout: 10_000 }).toBe(204);
  await expect.poll(() => printed).toMatch(/^msg_\S+ klubba\.Test$/m);
  const forged = { 'webhook-id': 'a', 'webhook-timestamp': '1', 'webhook-signature': 'v1,no' };
  const refused = await fetch(hook.url, { method: 'POST', headers: forged, body: '{}' });
  expect(refused.status).toBe(400);
});

test('what is put into HTML stays text', () => {
  expect(html`<p title="${'"'}">${'<b>&'}${html`<i>${'x'}</i>`}</p>`.text).toBe(
    '<p title="&quot;">&lt;b&gt;&amp;<i>x</i></p>',
  );
});
