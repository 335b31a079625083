import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from './instance.ts';
import { protect, servePages } from './panel.ts';

const app = fastify() as unknown as App;
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pages-'));
  await mkdir(path.join(root, 'assets'));
  await writeFile(path.join(root, 'index.html'), '<title>Klubba</title>');
  await writeFile(path.join(root, 'assets/main-1a2b.js'), 'start()');
  await writeFile(path.join(root, 'assets/main-1a2b.js.br'), 'small');
  await protect(app);
  app.get('/api/meetings', async () => Array(500).fill('a meeting'));
  await servePages(app, root, () => 'http://localhost:3000');
});

afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { accept: 'text/html', ...headers } });

describe('the pages', () => {
  test.each(['/', '/meetings/1', '/meetings?open'])('%s is the one document', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Klubba');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  test.each(['/api/nothing', '/assets/nothing.js', '/..%2f..%2fetc%2fpasswd.txt', '/health/x'])(
    '%s is a problem, not a page',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  test('whoever takes anything gets them too', async () => {
    expect((await get('/', { accept: '*/*' })).body).toContain('Klubba');
    expect((await app.inject('/meetings/1')).body).toContain('Klubba');
  });

  test.each([
    ['//', '/'],
    ['/meetings//1?open=a//b', '/meetings/1?open=a//b'],
    ['//elsewhere.org//x', '/elsewhere.org/x'],
  ])('%s leads to %s, on this server', async (url, right) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe(right);
  });

  test.each(['//\\elsewhere/x', '/\\elsewhere/x', 'https://elsewhere/x//y'])(
    '%s, which could be taken for elsewhere, leads nowhere',
    async (path) => {
      if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' });
      const { port } = app.server.address() as AddressInfo;
      // Only what speaks HTTP by itself sends these: a browser or `fetch` mends them first.
      const [answer] = await once(request({ port, path }).end(), 'response');
      expect(answer.statusCode).toBe(404);
      expect(answer.headers.location).toBeUndefined();
    },
  );

  test('an address that asks for no HTML gets none', async () => {
    expect((await get('/meetings/1', { accept: 'application/json' })).statusCode).toBe(404);
    expect((await app.inject({ method: 'POST', url: '/meetings/1' })).statusCode).toBe(404);
  });

  test('by the number of this machine lead to its name, and from nowhere to elsewhere', async () => {
    const to = async (host: string) => (await get('/elsewhere.org/x', { host })).headers.location;
    expect(await to('127.0.0.1:3000')).toBe('http://localhost:3000/elsewhere.org/x');
    expect(await to('[::1]:3000')).toBe('http://localhost:3000/elsewhere.org/x');
    expect(await to('127.0.0.1:3001')).toBeUndefined();
    expect(await to('localhost:3000')).toBeUndefined();
    expect(await to('klubba.example.org')).toBeUndefined();
  });

  test('a file named by its content is kept for ever, and sent as it was compressed', async () => {
    const answer = await get('/assets/main-1a2b.js', { 'accept-encoding': 'br' });
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.body).toBe('small');
  });

  test('run nothing inline and nothing from elsewhere', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('long answers of the API are made small', async () => {
    const answer = await get('/api/meetings', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
  });
});
