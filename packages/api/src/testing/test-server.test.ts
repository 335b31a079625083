import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { testServer } from './test-server.ts';

test('an engine that answers but cannot fetch the image leaves the tests the embedded PostgreSQL', async () => {
  const asked = await emptyEngine();
  vi.stubEnv('TEST_DATABASE_URL', undefined);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => void vi.unstubAllEnvs());
  const { url, stop } = await testServer();
  onTestFinished(stop);
  const client = new pg.Client(url);
  await client.connect();
  await client.end();
  expect(warned.mock.lastCall?.[0]).toMatch(/no such host.*The tests take the embedded one/s);
  expect(asked).toContainEqual(expect.stringMatching(/^POST .*\/images\/create/));
});

/** What an engine without images says that reaches no registry. Gives what it is asked. */
const emptyEngine = async () => {
  const asked: string[] = [];
  const engine = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url?.endsWith('/_ping')) return response.end('OK');
    if (request.url?.endsWith('/info')) return answer(200, { OperatingSystem: 'Linux', Name: 'x' });
    if (request.url?.includes('/images/create'))
      return answer(500, { message: 'dial tcp: lookup registry: no such host' });
    return answer(404, { message: 'no such image' });
  }).listen(0, '127.0.0.1');
  await once(engine, 'listening');
  onTestFinished(() => void engine.close());
  vi.stubEnv('DOCKER_HOST', `tcp://127.0.0.1:${(engine.address() as AddressInfo).port}`);
  return asked;
};
