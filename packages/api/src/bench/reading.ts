import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect, withoutDeadline } from '../database/database.ts';
import { searchedIn, searchedOf } from '../search/searched.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { createStore } from '../store/store.ts';
import type { Measure } from './figures.ts';
import { openHall } from './hall.ts';
import { httpSocket } from './http-socket.ts';
import { race } from './race.ts';

const [decisions, perMeeting, clients] = [50_000, 20, 8];

/** How often per second a register of 50,000 decisions of 2,500 meetings is read by eight at once over sockets, filtered by year and outcome or searched in any form of its words. */
export const measureReading: Measure = async ({ ownerUrl, appUrl }) => {
  const db = connect(appUrl, withoutDeadline);
  const store = createStore({ db, aggregates, projections });
  const deps = createDeps({
    ...{ store, origin: () => 'http://localhost:3000' },
    secret: randomBytes(32).toString('hex'),
  });
  const app = await buildApp(deps);
  const { organisationId, cookie, openMeeting } = await openHall(deps);
  const [gavel] = await openMeeting();
  const taken = await app.inject({
    method: 'POST',
    url: gavel!,
    headers: { cookie, origin: 'http://localhost:3000' },
    payload: { outcome: 'carried' },
  });
  if (taken.statusCode >= 300) throw new Error(`${taken.statusCode} ${taken.body}`);
  await inOrganisation(db, organisationId, async (tx) => {
    const first = await tx
      .selectFrom('read.decision')
      .select(['decisionId', 'meetingId'])
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
    // As many meetings as there would be: to the planner, one meeting with all decisions would be one with a few.
    const { rows: meetings } = await sql<{ id: string }>`
      insert into read.meeting select (jsonb_populate_record(m, jsonb_build_object('meeting_id', gen_random_uuid()))).*
      from read.meeting m, generate_series(1, ${decisions / perMeeting}::int)
      where m.organisation_id = ${organisationId} and m.meeting_id = ${first.meetingId}
      returning meeting_id as id`.execute(tx);
    const meetingIds = meetings.map(({ id }) => id);
    for (const [i, subject] of subjects.entries()) {
      const text = `att bevilja medel till ${subject} i enlighet med styrelsens förslag`;
      // The one that was taken, over and over, each with its own number, year and words.
      await sql`
        insert into read.decision select (jsonb_populate_record(d, jsonb_build_object(
          'decision_id', gen_random_uuid(),
          'meeting_id', (${meetingIds}::uuid[])[1 + (n * ${subjects.length}::int + ${i}::int) / ${perMeeting}::int % ${meetingIds.length}::int],
          'year', 1980 + n % 45, 'serial', 1000 + n / 45 * ${subjects.length}::int + ${i}::int,
          'text', ${text}::text, 'searched', ${searchedOf(searchedIn(text))}))).*
        from read.decision d, generate_series(1, ${decisions / subjects.length}::int) n
        where d.organisation_id = ${organisationId} and d.decision_id = ${first.decisionId}`.execute(
        tx,
      );
    }
  });
  // As autovacuum does after a while.
  const owner = connect(ownerUrl, withoutDeadline);
  await sql`vacuum analyze`.execute(owner);
  await owner.destroy();
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const sockets = await Promise.all(Array.from({ length: clients }, () => httpSocket(port)));
  let n = 0;
  const once = async (client: number) => {
    n += 1;
    const subject = encodeURIComponent(subjects[n % subjects.length]!);
    const query = n % 2 ? `year=${1980 + (n % 45)}&status=unassigned` : `q=${subject}`;
    const path = `/api/organisations/${organisationId}/decisions?${query}`;
    const asked = [`GET ${path} HTTP/1.1`, 'host: localhost:3000', `cookie: ${cookie}`, '', ''];
    const { status, body } = await sockets[client]!.send(asked.join('\r\n'));
    if (status !== 200) throw new Error(`${status} ${body}`);
  };
  const { read } = await race({ read: { once } }, clients);
  for (const { close } of sockets) close();
  await app.close();
  await db.destroy();
  const what = `register of ${decisions} decisions, ${clients} clients`;
  return [
    { what, value: read.perSecond, unit: '/s', key: 'readPerSecond' },
    {
      ...{ what: `${what}, 99th percentile`, value: read.p99, unit: 'ms' },
      ...{ key: 'readP99Ms', target: { atMost: 50 } },
    },
  ];
};

/** What is decided about: each in a hundredth of all decisions. */
const subjects = Array.from({ length: 100 }, (_, n) => {
  const [what, where] = [
    ['studiecirklar', 'valstugor', 'resor', 'tryck', 'lokaler'],
    ['Flemingsberg', 'Skogås', 'Trångsund', 'Segeltorp'],
  ];
  return `${what![n % 5]} ${where![Math.floor(n / 5) % 4]} ${2000 + Math.floor(n / 20)}`;
});
