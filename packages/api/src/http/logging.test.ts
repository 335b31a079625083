import fastify from 'fastify';
import pg from 'pg';
import { expect, test } from 'vitest';
import { logging } from './logging.ts';

test('the log names routes and kinds of errors, never people, addresses, secrets or what was searched for', async () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const app = fastify({ logger: { ...(logging('debug') as object), stream } });
  app.get('/people/:personId', async (request) => {
    const error = new pg.DatabaseError('Key (email)=(siv@example.org) already exists', 1, 'error');
    error.code = '23505';
    request.log.error(error);
    request.log.info({ email: 'siv@example.org', user: { token: 'hemlig' } }, 'done');
    return {};
  });
  await app.inject({
    url: '/people/siv-svensson?search=hemlig',
    headers: { cookie: 'hemlig', 'x-step-up': 'hemlig' },
    remoteAddress: '192.0.2.7',
  });
  const text = lines.join('');
  expect(text).toContain('/people/:personId');
  expect(text).toContain('SQLSTATE 23505');
  expect(text).toContain('reqId');
  expect(text).not.toMatch(/siv|hemlig|192\.0\.2\.7/);
});

test.each([
  'Invalid origin: http://siv.example.org/siv?token=hemlig',
  'mail to siv.svensson+x@example.org failed',
  '"Siv" <siv@example.org>: no such user',
  'refused for ip=192.0.2.7.',
  'connect ECONNREFUSED 192.0.2.7:5432',
  'sent by 2001:db8::7, ::ffff:192.0.2.7 and [2001:db8::7]:80',
])('no line quotes an address: %s', (message) => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const { log } = fastify({ logger: { ...(logging('debug') as object), stream } });
  log.warn(message);
  log.warn({ err: new Error(`Two lines\n${message}`) }, message);
  log.error(new Error(message, { cause: new Error(message) }));
  log.warn('said: %s', message);
  log.error({ err: new Error(message) });
  expect(lines).toHaveLength(5);
  expect(lines.join('')).not.toMatch(/siv|hemlig|192\.0\.2\.7|2001:db8/);
});
