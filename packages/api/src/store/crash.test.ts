import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../database/database.ts';
import { migrate } from '../migrations/index.ts';
import { appUrlFor } from '../migrations/roles.ts';
import { createOwner } from '../start/owner.ts';
import { startPostgres } from '../start/postgres.ts';
import { execute } from './execute.ts';
import { inOrganisation } from './in-organisation.ts';
import { openLog } from './open-log.ts';
import { createStore, type Store } from './store.ts';
import { lamps } from './testing/lamp.ts';

const organisationId = randomUUID();
const streams = Array.from({ length: 4 }, () => randomUUID() as string);

/** A server of its own, that waits for the disk. */
const startServer = async () => {
  const directory = await mkdtemp(path.join(tmpdir(), `klubba-test-${process.pid}-`));
  await chmod(directory, 0o755);
  onTestFinished(async () => {
    await (await startPostgres(directory)).stop();
    await rm(directory, { recursive: true, force: true });
  });
  const start = async () => {
    const { url } = await startPostgres(directory);
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    const ownerUrl = await createOwner(admin, url, 'klubba_crash', 'klubba_crash');
    const { rows } = await admin.query<{ pid: number }>('select pid from pg_stat_activity');
    admin.on('error', () => {});
    await admin.end();
    return { ownerUrl, pids: rows.map(({ pid }) => pid) };
  };
  const postmaster = async () =>
    Number(
      (await readFile(path.join(directory, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0],
    );
  return { start, postmaster };
};

/** Ends a process, if it has not ended by itself. */
const kill = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

type Command = { readonly id: string; readonly commandId: string };

const toggle = (store: Store, { id, commandId }: Command) =>
  execute(
    store,
    { organisationId, commandId, request: {}, by: null, at: new Date() },
    async ({ read, decide }) => {
      const { state } = await read(lamps, id);
      return decide(lamps, id, state.lit ? { type: 'Quench' } : { type: 'Light', watt: 1 });
    },
  );

test('kill -9 of the server under load, five times, loses and doubles nothing that was acknowledged', async () => {
  const server = await startServer();
  const acknowledged = new Map<string, number>();
  let unanswered: Command[] = [];

  for (let crash = 0; crash <= 5; crash++) {
    const { ownerUrl, pids } = await server.start();
    if (crash === 0) await migrate(ownerUrl);
    const db = connect(appUrlFor(ownerUrl), { max: 8 });
    const store = createStore({ db, aggregates: [lamps], projections: [] });
    await inOrganisation(db, organisationId, (tx) => openLog(store, tx, organisationId));
    let running = true;
    const again = unanswered;
    unanswered = [];
    const writer = async (n: number) => {
      while (running || again.length > 0) {
        const command = again.pop() ?? { id: streams[n % 4]!, commandId: randomUUID() };
        try {
          const { firstPosition } = await toggle(store, command);
          acknowledged.set(command.commandId, firstPosition);
        } catch {
          unanswered.push(command);
          if (!running) return;
        }
      }
    };
    const writing = Promise.all(Array.from({ length: 8 }, (_, n) => writer(n)));
    const last = crash === 5;
    if (!last) {
      // In the middle of it, once it has begun.
      const enough = acknowledged.size + 12;
      while (acknowledged.size < enough) await sleep(5);
      await sleep(Math.random() * 200);
      const backends = await db
        .selectFrom('pg_stat_activity' as never)
        .select('pid' as never)
        .execute();
      kill(await server.postmaster());
      for (const pid of [...pids, ...(backends as { pid: number }[]).map(({ pid }) => pid)])
        kill(pid);
    }
    running = false;
    await writing;
    if (last) await check(store, acknowledged, unanswered);
    await db.destroy();
  }
}, 180_000);

const check = async (
  { db }: Store,
  acknowledged: ReadonlyMap<string, number>,
  unanswered: readonly Command[],
) => {
  const events = await inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('log.event')
      .select(['position', 'commandId'])
      .where('organisationId', '=', organisationId)
      .orderBy('position')
      .execute(),
  );
  expect(unanswered).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(50);
  expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i + 1));
  expect(new Map(events.map(({ commandId, position }) => [commandId, position]))).toEqual(
    acknowledged,
  );
  expect(events).toHaveLength(acknowledged.size);
};
