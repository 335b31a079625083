import fastify from 'fastify';
import { expect, test } from 'vitest';
import { noticeUntrustedProxy } from './forwarded.ts';
import type { App } from './instance.ts';

const start = (trustProxy: string | false) => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line).msg) };
  const app = fastify({ trustProxy, logger: { level: 'warn', stream } });
  noticeUntrustedProxy(app as never as App);
  app.get('/', async ({ ip }) => ip);
  const ask = (remoteAddress: string, forwarded?: string) =>
    app
      .inject({
        url: '/',
        remoteAddress,
        headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
      })
      .then(({ body }) => body);
  return { lines, ask };
};

test('a proxy that nobody told us to believe is told of, once', async () => {
  const { lines, ask } = start(false);
  expect(await ask('172.18.0.2')).toBe('172.18.0.2');
  expect(lines).toEqual([]);
  for (let i = 0; i < 3; i++) expect(await ask('172.18.0.2', '192.0.2.7')).toBe('172.18.0.2');
  expect(lines).toEqual([expect.stringContaining('TRUST_PROXY')]);
});

test('only the proxy whose address is given is believed', async () => {
  const { lines, ask } = start('172.18.0.0/16, loopback');
  expect(await ask('172.18.0.2', '192.0.2.7')).toBe('192.0.2.7');
  expect(await ask('127.0.0.1', '192.0.2.7')).toBe('192.0.2.7');
  expect(lines).toEqual([]);
  expect(await ask('198.51.100.1', '192.0.2.7')).toBe('198.51.100.1');
  expect(lines).toHaveLength(1);
});
