import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, pages } from '@klubba/client';
import { expect, test } from 'vitest';
import { keyOf } from '../testing/key-of.ts';
import { startApp } from '../testing/start-app.ts';

const startWithKey = async () => {
  const started = await startApp();
  const { app, deps, organisationId } = started;
  const { secret } = await keyOf(app, deps, organisationId, {
    roles: ['secretary'],
    scopes: ['decisions:read', 'feed:read', 'people:read', 'people:write'],
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { ...started, secret, baseUrl: `http://127.0.0.1:${port}` };
};

/** What each example of a page of the documentation says, run one after the other. */
const runPage = async (name: string, env: Readonly<Record<string, string>>) => {
  const page = path.join(import.meta.dirname, '../../../../docs', name);
  const blocks = [...(await readFile(page, 'utf8')).matchAll(/^```sh\n(.*?)^```$/gms)];
  const script = ['set -euo pipefail', ...blocks.map(([, block]) => `${block}echo; echo ---`)];
  const { stdout } = await promisify(execFile)('bash', ['-c', script.join('\n')], {
    env: { ...process.env, ...env },
  });
  return stdout.split('---').map((one) => one.trim());
};

test('the examples of the page on open data do what they say, with plain curl and no key', async () => {
  const { baseUrl, organisationId, as } = await startWithKey();
  const board = await as('board');
  const bodies = [{ kind: 'annualMeeting', decisions: true }];
  const opened = await board.put('/open-data', { bodies, from: '2020-01-01', decisionId: null });
  expect(opened.statusCode).toBe(200);
  const env = { KLUBBA: baseUrl, ORGANISATION: organisationId };
  const [association, decisions, log] = await runPage('open-data.md', env);
  expect(JSON.parse(association!)).toMatchObject({ type: 'Organization', from: '2020-01-01' });
  expect(JSON.parse(decisions!)).toMatchObject({ data: [], links: {} });
  expect(JSON.parse(log!).events[0]).toMatchObject({ position: 1, type: 'klubba.Hidden' });
});

test('the examples of the pages on integrations and the feed do what they say, with plain curl', async () => {
  const { secret, baseUrl, organisationId } = await startWithKey();
  const env = { KLUBBA: baseUrl, KLUBBA_KEY: secret, ORGANISATION: organisationId };
  const [followed, streamed] = await runPage('feed.md', env);
  expect(JSON.parse(followed!).events[0]).toMatchObject({ specversion: '1.0', position: 1 });
  expect(streamed).toMatch(/^:\n\nid: 2\ndata: \{.*"position":2,.*\}/);
  const said = await runPage('integrations.md', env);
  expect(said).toHaveLength(7);
  expect(JSON.parse(said[0]!)).toMatchObject({ decisions: [], next: null });
  expect(JSON.parse(said[2]!)).toMatchObject({ version: 1 });
  expect(JSON.parse(said[3]!)).toMatchObject({ version: 2 });
  expect(JSON.parse(said[4]!)).toMatchObject({
    status: 400,
    errors: [{ pointer: '#/name', code: 'required' }],
  });
  expect(said[5]).toMatch(/ratelimit: "key";r=\d+;t=\d+/i);
});

test('a program with the client of packages/client reads, writes and goes through pages, with types', async () => {
  const { secret, baseUrl, organisationId } = await startWithKey();
  const klubba = createClient({ baseUrl, key: secret });
  const at = { organisationId };
  for (let i = 0; i < 60; i++) {
    const made = await klubba.POST('/api/organisations/{organisationId}/people', {
      params: { path: at, header: { 'Idempotency-Key': randomUUID() } },
      body: { name: `Siv ${i}`, email: null, phone: null },
    });
    expect(made.response.status).toBe(201);
  }
  const names: (string | null)[] = [];
  let count = 0;
  const list = '/api/organisations/{organisationId}/people';
  for await (const { people } of pages((cursor) =>
    klubba.GET(list, { params: { path: at, query: cursor ? { cursor } : {} } }),
  )) {
    count += 1;
    names.push(...people.map(({ name }) => name));
  }
  expect(new Set(names).size).toBeGreaterThanOrEqual(60);
  expect(count).toBeGreaterThan(1);
  const { data } = await klubba.GET('/api/organisations/{organisationId}/decisions', {
    params: { path: at },
  });
  expect(data?.decisions).toEqual([]);
  const { error } = await klubba.GET('/api/organisations/{organisationId}/keys', {
    params: { path: at },
  });
  expect(error?.code).toBe('forbidden');
});
