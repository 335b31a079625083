import { randomBytes } from 'node:crypto';
import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import type { Feed } from '../feed/contract.ts';
import { createStore } from '../store/store.ts';
import type { Measure } from './figures.ts';
import { openHall } from './hall.ts';

const [meetings, page] = [120, 1000];

/** How many events per second somebody reads who follows the log from its beginning, a thousand at a time, as JSON. */
export const measureFeed: Measure = async ({ appUrl }) => {
  const db = connect(appUrl);
  const store = createStore({ db, aggregates, projections });
  const deps = createDeps({
    ...{ store, origin: () => 'http://localhost:3000' },
    secret: randomBytes(32).toString('hex'),
  });
  const app = await buildApp(deps);
  const { organisationId, cookie, openMeeting } = await openHall(deps);
  for (let n = 0; n < meetings; n++) await openMeeting();
  const readAll = async () => {
    let read = 0;
    for (let after = 0; ; ) {
      const url = `/api/organisations/${organisationId}/events?after=${after}&limit=${page}`;
      const { statusCode, body } = await app.inject({ url, headers: { cookie } });
      if (statusCode !== 200) throw new Error(`${statusCode} ${body}`);
      const { events, next } = JSON.parse(body) as Feed;
      if (events.length === 0) return read;
      read += events.length;
      after = next;
    }
  };
  // The first times count for nothing: the code is compiled anew during them.
  for (let n = 0; n < 5; n++) await readAll();
  const started = performance.now();
  let read = 0;
  while (performance.now() - started < 3000) read += await readAll();
  const value = (read / (performance.now() - started)) * 1000;
  await app.close();
  await db.destroy();
  return [
    {
      ...{ what: 'the log, followed a thousand at a time', value, unit: '/s' },
      ...{ key: 'feedEventsPerSecond', target: { atLeast: 20_000 } },
    },
  ];
};
