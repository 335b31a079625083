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
