import { randomBytes, randomUUID } from 'node:crypto';
import { motions } from '@klubba/domain/motion';
import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import { createStore } from '../store/store.ts';
import type { Measure } from './figures.ts';
import { openHall } from './hall.ts';

const [count, clausesEach] = [500, 4];

/** How long the server takes over the board of 500 motions with 2,000 clauses: the slower of listing and searching, at the median. */
export const measureMotionSearch: Measure = async ({ appUrl }) => {
  const db = connect(appUrl);
  const store = createStore({ db, aggregates, projections });
  const deps = createDeps({
    ...{ store, origin: () => 'http://localhost:3000' },
    secret: randomBytes(32).toString('hex'),
  });
  const app = await buildApp(deps);
  const { organisationId, cookie, secretary, bodyId, record } = await openHall(deps);
  for (let n = 0; n < count; n += 50)
    await record(async ({ decide }) => {
      for (let i = n; i < n + 50; i++)
        await decide(motions, randomUUID(), begun(i, secretary, bodyId));
    });
  const ask = async (query: string) => {
    const url = `/api/organisations/${organisationId}/motions${query}`;
    const { statusCode, body } = await app.inject({ url, headers: { cookie } });
    if (statusCode !== 200) throw new Error(`${statusCode} ${body}`);
  };
  const median = async (query: string) => {
    const taken: number[] = [];
    for (let n = 0; n < 15; n++) {
      const started = performance.now();
      await ask(query);
      taken.push(performance.now() - started);
    }
    return taken.sort((a, b) => a - b)[7]!;
  };
  const [listed, searched] = [await median(''), await median('?q=bostadsbidragen')];
  await app.close();
  await db.destroy();
  return [
    {
      what: `${count} motions with ${count * clausesEach} clauses, listed or searched`,
      value: Math.max(listed, searched),
      unit: 'ms',
      key: 'motionSearchMs',
      target: { atMost: 100 },
    },
  ];
};

const topics = ['bostadsbidrag', 'studiecirkel', 'partiprogram', 'kollektivtrafik', 'vårdcentral'];

const begun = (n: number, personId: string, bodyId: string) => ({
  ...{ type: 'BeginMotion' as const, sealId: randomUUID(), versionId: randomUUID() },
  ...{ addressee: { kind: 'body' as const, bodyId }, authorIds: [personId], othersBy: null },
  text: {
    title: `Om ${topics[n % topics.length]} ${n}`,
    reasoning: `Frågan om ${topics[n % topics.length]} har varit uppe tidigare. `.repeat(20),
    clauses: Array.from({ length: clausesEach }, (_, i) => ({
      ...{ clauseId: randomUUID(), text: `att kongressen tar ställning till punkt ${n}.${i}` },
      ...{ change: null, takesIn: null },
    })),
  },
  ...{ by: personId, at: '2024-01-20T18:00:00.000Z' },
});
