import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aggregates } from './aggregates.ts';
import { buildApp } from './app.ts';
import { connect } from './database.ts';
import { appUrlFor } from './migrations/roles.ts';
import { projections } from './projections.ts';
import { createStore } from './store/store.ts';
import { testDatabase } from './testing/test-database.ts';

test('the app starts', async () => {
  const db = connect(appUrlFor(await testDatabase()));
  const app = await buildApp({
    db,
    store: createStore({ db, aggregates, projections }),
    origin: () => 'http://localhost:3000',
    secret: randomUUID(),
    now: () => new Date(),
  });
  await app.ready();
  expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok' });
  expect((await app.inject('/nope')).json()).toMatchObject({ code: 'not-found' });
  expect((await app.inject(`/api/organisations/${randomUUID()}/people`)).statusCode).toBe(404);
  expect(
    (
      await app.inject({
        method: 'PUT',
        url: `/api/organisations/${randomUUID()}/people/${randomUUID()}/roles/board`,
      })
    ).json(),
  ).toMatchObject({ code: 'unauthenticated' });
});
