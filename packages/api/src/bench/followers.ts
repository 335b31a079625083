import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import { createStore } from '../store/store.ts';
import type { Measure } from './figures.ts';
import { openHall } from './hall.ts';

const [screens, decisions] = [200, 15];

/** Screens that one session may hold open; each that follows is somebody's own. */
const eachSession = 10;

/** How long it takes from the gavel until a screen that follows the meeting has fetched what it shows: 200 screens at one meeting, the slowest of a hundred. */
export const measureFollowers: Measure = async ({ appUrl }) => {
  const db = connect(appUrl);
  const store = createStore({ db, aggregates, projections });
  const deps = createDeps({
    ...{ store, origin: () => 'http://localhost:3000' },
    secret: randomBytes(32).toString('hex'),
  });
  const app = await buildApp(deps);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const { cookie, openMeeting, admit } = await openHall(deps);
  const clauses = await openMeeting();
  const meeting = clauses[0]!.split('/clauses/')[0]!;
  const cookies = await Promise.all(
    Array.from({ length: screens / eachSession }, () => admit('secretary')),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: screens });
  const seen: ((version: number, at: number) => void)[] = [];
  const open = Array.from({ length: screens }, (_, n) =>
    follow({
      ...{ port, agent, meeting, cookie: cookies[n % cookies.length]! },
      onShown: (version) => seen[n]?.(version, performance.now()),
    }),
  );
  await Promise.all(open.map(({ ready }) => ready));
  const taken: number[] = [];
  for (const path of clauses.slice(0, decisions)) {
    const begun = performance.now();
    let version = Number.POSITIVE_INFINITY;
    const shown = Array.from(
      { length: screens },
      (_, n) =>
        new Promise<void>((resolve) => {
          seen[n] = (at, when) => {
            if (at < version) return;
            taken.push(when - begun);
            resolve();
          };
        }),
    );
    // A screen may be there before the answer is: the version is one up from what all of them show.
    version = open[0]!.shown() + 1;
    const { statusCode, body } = await app.inject({
      ...{ method: 'POST', url: path, payload: { outcome: 'carried' } },
      headers: { cookie, origin: 'http://localhost:3000' },
    });
    if (statusCode !== 201) throw new Error(`${statusCode} ${body}`);
    await Promise.all(shown);
  }
  for (const { end } of open) end();
  agent.destroy();
  await app.close();
  await db.destroy();
  taken.sort((a, b) => a - b);
  return [
    {
      what: `${screens} screens follow a meeting, from the gavel to the screen, p99`,
      value: taken[Math.floor(taken.length * 0.99)]!,
      unit: 'ms',
      key: 'followersP99Ms',
      target: { atMost: 1000 },
    },
  ];
};

type Following = {
  readonly port: number;
  readonly agent: Agent;
  readonly meeting: string;
  readonly cookie: string;
  readonly onShown: (version: number) => void;
};

/** One screen as the browser runs it: it hears that something was written, and fetches what it shows. */
const follow = ({ port, agent, meeting, cookie, onShown }: Following) => {
  let [heard, shown, fetching] = [0, 0, false];
  const fetchShown = async () => {
    if (fetching) return;
    fetching = true;
    while (shown < heard) {
      shown = (await getJson({ port, agent, path: `${meeting}/screen`, cookie })).version;
      onShown(shown);
    }
    fetching = false;
  };
  const stream = request({ port, path: `${meeting}/changes`, headers: { cookie }, agent: false });
  const ready = new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    stream.once('response', (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode}`));
      answer.setEncoding('utf8').on('data', (text: string) => {
        for (const [, version] of text.matchAll(/"version":(\d+)/g)) heard = Number(version);
        void fetchShown().then(resolve);
      });
    });
  });
  stream.end();
  return {
    ready,
    shown: () => shown,
    end: () => {
      stream.removeAllListeners('error').on('error', () => {});
      stream.destroy();
    },
  };
};

type Asked = Pick<Following, 'port' | 'agent' | 'cookie'> & { readonly path: string };

const getJson = ({ port, agent, path, cookie }: Asked) =>
  new Promise<{ version: number }>((resolve, reject) => {
    const asked = request({ port, path, agent, headers: { cookie } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text)),
      );
    });
    asked.once('error', reject).end();
  });
