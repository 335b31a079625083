import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { buildApp, createDeps } from '../app.ts';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import { logging } from '../http/logging.ts';
import { createStore } from '../store/store.ts';
import type { Bench } from './figures.ts';
import { openHall } from './hall.ts';
import { httpSocket } from './http-socket.ts';
import type { Racer } from './race.ts';

const origin = 'http://localhost:3000';
const clients = 8;

/**
 * A whole command over a socket: a signed-in secretary decides a clause by acclamation. Session and rights are looked up, the
 * record is decided on and appended, the decision numbered and entered, the read models kept, the request logged to nowhere.
 * Each client is an association of its own, as one meeting is at one desk.
 */
export const httpCommand = async ({ appUrl }: Bench): Promise<Racer> => {
  const db = connect(appUrl);
  const store = createStore({ db, aggregates, projections });
  const secret = randomBytes(32).toString('hex');
  const deps = createDeps({ store, origin: () => origin, secret });
  const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
  const app = await buildApp(deps, { logger: { ...(logging() as object), stream } });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const desks = await Promise.all(Array.from({ length: clients }, () => desk(deps, port)));
  return {
    prepare: async () => {
      for (const { stock } of desks) await stock();
    },
    once: (client) => desks[client]!.decide(),
    end: async () => {
      for (const { close } of desks) close();
      await app.close();
      await db.destroy();
    },
  };
};

/** More clauses than one client decides in a turn, so that no meeting is opened while the clock runs. */
const enough = 600;

const desk = async (deps: Deps, port: number) => {
  const { cookie, openMeeting } = await openHall(deps);
  const clauses: string[] = [];
  const stock = async () => {
    while (clauses.length < enough) clauses.unshift(...(await openMeeting()).reverse());
  };
  const { send, close } = await httpSocket(port);
  const decide = async () => {
    if (clauses.length === 0) await stock();
    const { status, body } = await send(requestTo(clauses.pop()!, cookie));
    if (status !== 201) throw new Error(`${status} ${body}`);
  };
  return { stock, decide, close };
};

const requestTo = (path: string, cookie: string) =>
  [
    ...[`POST ${path} HTTP/1.1`, 'host: localhost:3000', `origin: ${origin}`, `cookie: ${cookie}`],
    ...[`idempotency-key: ${randomUUID()}`, 'content-type: application/json'],
    ...[`content-length: ${carried.length}`, '', carried],
  ].join('\r\n');

const carried = '{"outcome":"carried"}';
