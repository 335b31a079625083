import { expect, onTestFinished, test } from 'vitest';
import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import type { App } from '../http/instance.ts';
import { appUrlFor } from '../migrations/roles.ts';
import { createStore } from '../store/store.ts';
import { startAssociation } from '../testing/start-app.ts';
import { testDatabase } from '../testing/test-database.ts';
import { startMeeting } from './testing/start-meeting.ts';

/** Opens a stream over a real socket, and reads it word by word. */
const follow = async (app: App, path: string, cookie: string) => {
  const base = app.server.listening
    ? `http://localhost:${(app.server.address() as { port: number }).port}`
    : await app.listen({ port: 0 });
  const end = new AbortController();
  const answer = await fetch(`${base}${path}`, { headers: { cookie }, signal: end.signal });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  /** The next version that is told; nothing once the stream has ended. */
  const next = async (): Promise<number | undefined> => {
    for (;;) {
      const found = /event: changed\ndata: \{"version":(\d+)\}\n\n/.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return Number(found[1]);
      }
      const { value, done } = await reader.read();
      if (done) return undefined;
      text += value;
    }
  };
  onTestFinished(() => end.abort());
  return { status: answer.status, headers: answer.headers, next, stop: () => end.abort() };
};

/** Another process of the application on the same database. */
const anotherProcess = async (secret: string) => {
  const db = connect(appUrlFor(await testDatabase()));
  const store = createStore({ db, aggregates, projections });
  const app = await buildApp(createDeps({ store, origin: () => 'http://localhost:3000', secret }));
  onTestFinished(async () => {
    await app.close();
    await db.destroy();
  });
  return app;
};

test('whoever follows a meeting hears of each entry within a second, in every process', async () => {
  const { app, deps, url, organisationId, secretary, clause, carry } = await startMeeting();
  const other = await anotherProcess(deps.secret);
  const path = `/api/organisations/${organisationId}${url}/changes`;
  const [near, far] = [
    await follow(app, path, secretary.cookie),
    await follow(other, path, secretary.cookie),
  ];
  expect(near.headers.get('content-type')).toBe('text/event-stream');
  expect(near.headers.get('x-accel-buffering')).toBe('no');
  expect(near.headers.get('cache-control')).toContain('no-transform');
  const { version } = (await secretary.get(url)).json();
  expect([await near.next(), await far.next()]).toEqual([version, version]);

  const clauseId = await clause();
  const begun = performance.now();
  const gavel = (await carry(clauseId)).json();
  const heard = async ({ next }: typeof near) => {
    for (;;) if ((await next()) === gavel.version) return performance.now() - begun;
  };
  expect(Math.max(await heard(near), await heard(far))).toBeLessThan(1000);
});

test('a stream is for those who may see the meeting, so many for a session, and ends with the server', async () => {
  const { app, deps, url, organisationId, secretary, as } = await startMeeting();
  const outsider = await (await startAssociation(app, deps)).as('secretary');
  const path = `/api/organisations/${organisationId}${url}/changes`;
  expect((await follow(app, path, outsider.cookie)).status).toBe(404);
  expect((await follow(app, path, (await as()).cookie)).status).toBe(403);

  const all: Awaited<ReturnType<typeof follow>>[] = [];
  for (let i = 0; i < 12; i++) all.push(await follow(app, path, secretary.cookie));
  expect(all.map(({ status }) => status)).not.toContain(429);
  expect((await follow(app, path, secretary.cookie)).status).toBe(429);
  all[0]!.stop();
  await expect.poll(async () => (await follow(app, path, secretary.cookie)).status).toBe(200);

  const ended = all[1]!.next().then(() => all[1]!.next());
  await app.close();
  expect(await ended).toBeUndefined();
});

test('a stream ends when its session does', { timeout: 30_000 }, async () => {
  const { app, deps, url, organisationId, secretary } = await startMeeting();
  const path = `/api/organisations/${organisationId}${url}/changes`;
  const { next } = await follow(app, path, secretary.cookie);
  expect(await next()).toBeGreaterThan(0);
  await deps.db.deleteFrom('auth.session').where('userId', '=', secretary.userId).execute();
  expect(await next()).toBeUndefined();
});
