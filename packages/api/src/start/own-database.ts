import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CannotRun } from './cannot-run.ts';
import { createOwner } from './owner.ts';
import { startPostgres } from './postgres.ts';
import { say } from './say.ts';

/**
 * The database of `npx -y pnpm@12 start`: one program at a time, known by a lock that dies with it, so that
 * a killed one needs no clearing up. Started again where it dies before its program. Throws where another program has it.
 */
export const ownDatabase = async (directory: string) => {
  const { url, stop } = await startPostgres(directory);
  let name = 'still starting';
  let guard = await hold(url, name);
  let stopping = false;
  const startAgain = async () => {
    if (stopping) return;
    say('\n  PostgreSQL has stopped. Starting it again.');
    await startPostgres(directory, [], new URL(url).port);
    guard = await hold(url, name);
    watch();
    say('  PostgreSQL is back.');
  };
  const watch = () => {
    guard.once('error', () => {
      guard.on('error', () => {});
      startAgain().catch((error) => {
        console.error(error);
        process.exit(1);
      });
    });
  };
  watch();
  await endLeftovers(guard);
  return {
    url: await createOwner(guard, url, database, database),
    /** Says where we are reached, for the error of a second start. */
    announce: async (where: string) => {
      name = `${where} (process ${process.pid})`;
      await guard.query(`set application_name = ${pg.escapeLiteral(name)}`);
    },
    /** Throws away what is in it. */
    empty: async () => {
      await guard.query(`drop database if exists ${database} with (force)`);
      await createOwner(guard, url, database, database);
    },
    stop: async () => {
      stopping = true;
      await stop();
    },
  };
};

/** Takes the lock, under a name that tells others who has it. */
const hold = async (url: string, name: string) => {
  const guard = new pg.Client({ connectionString: url, application_name: name });
  await guard.connect();
  if (await locks(guard)) return guard;
  const where = await holder(guard);
  await guard.end();
  throw new CannotRun(`Already running from this directory: ${where}`);
};

/** The same database for a short task: beside the program that serves it, or started for it and stopped after. */
export const visitDatabase = async (directory: string) => {
  const { url, stop } = await startPostgres(directory);
  const guard = new pg.Client({ connectionString: url, application_name: 'a short task' });
  await guard.connect();
  const alone = await locks(guard);
  const leave = async () => {
    await guard.end();
    if (alone) await stop();
  };
  return { url: await createOwner(guard, url, database, database), leave };
};

const database = 'klubba';
const lock = 1_801_546_850;

/** Tried for a second, because the server may still be ending the session of a program that was just killed. */
const locks = async (guard: pg.Client) => {
  for (let attempt = 0; attempt < 10; attempt++) {
    const { rows } = await guard.query('select pg_try_advisory_lock($1) as mine', [lock]);
    if (rows[0].mine) return true;
    await sleep(100);
  }
  return false;
};

const holder = async (guard: pg.Client) => {
  const { rows } = await guard.query<{ application_name: string }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [lock],
  );
  return rows[0]?.application_name ?? 'just ending';
};

/** The sessions of a killed program; a second start that still waits for the lock is not among them. */
const endLeftovers = (guard: pg.Client) =>
  guard.query(
    `select pg_terminate_backend(pid, 2000) from pg_stat_activity
     where datname = $1 and backend_type = 'client backend'`,
    [database],
  );
