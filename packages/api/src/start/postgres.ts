import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CannotRun } from './cannot-run.ts';
import { freePort } from './free-port.ts';
import { isAlive } from './is-alive.ts';
import { postgresAccount } from './postgres-account.ts';
import { runPostgres } from './postgres-binaries.ts';
import { keepSecret } from './secret.ts';

export type Server = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * The PostgreSQL of a directory: made where there is none, started where it does not run, adopted where it
 * still runs after its program was killed. Gives the superuser's address; `flags` are settings like `fsync=off`, `given` the port
 * that it had.
 */
export const startPostgres = async (
  where: string,
  flags: readonly string[] = [],
  given?: string,
): Promise<Server> => {
  const directory = path.resolve(where);
  const password = await keepSecret(path.join(directory, 'password'), postgresAccount);
  const cluster = path.join(directory, 'postgres');
  const url = (port: string) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  await createCluster(directory, cluster);
  for (let attempt = 0; ; attempt++) {
    const port =
      (await runningPort(cluster, url)) ?? (await launch(cluster, flags, attempt, given));
    if (port) return { url: url(port), stop: () => stop(cluster) };
    // What is left of one that was killed may need a moment to end.
    await sleep(200 * attempt);
  }
};

const stop = async (cluster: string) => {
  await runPostgres('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w']);
};

/** Made aside and moved into place, so a start that is cut off leaves nothing half done. */
const createCluster = async (directory: string, cluster: string) => {
  if (await exists(path.join(cluster, 'PG_VERSION'))) return;
  const fresh = path.join(directory, `fresh-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  if (postgresAccount) await chown(fresh, postgresAccount.uid, postgresAccount.gid);
  await runPostgres('initdb', [
    ...['-D', fresh, '-U', 'postgres', `--pwfile=${path.join(directory, 'password')}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ]);
  const beaten = await rename(fresh, cluster).then(
    () => false,
    () => exists(path.join(cluster, 'PG_VERSION')),
  );
  if (beaten) await rm(fresh, { recursive: true, force: true });
};

const exists = (file: string) =>
  readFile(file).then(
    () => true,
    () => false,
  );

/** The port of a server that answers for this very cluster. Clears up after one that is gone. */
const runningPort = async (cluster: string, url: (port: string) => string) => {
  const pidFile = path.join(cluster, 'postmaster.pid');
  for (let i = 0; i < 100; i++) {
    const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
    const [pid, port] = [lines[0], lines[3]];
    if (!pid) return undefined;
    if (!(await isPostgres(pid))) {
      // The number may be another program's by now, which PostgreSQL would take for itself.
      await rm(pidFile, { force: true });
      return undefined;
    }
    if (port && (await answers(url(port), cluster))) return port;
    await sleep(100);
  }
  throw new CannotRun(`PostgreSQL in ${cluster} neither answers nor ends`);
};

/** A dead process keeps its name until its parent looks (state Z). */
const isPostgres = (pid: string) =>
  process.platform === 'linux'
    ? readFile(`/proc/${pid}/stat`, 'utf8').then(
        (stat) => /^\d+ \(postgres\) [^ZX]/.test(stat),
        () => false,
      )
    : isAlive(Number(pid));

const answers = async (url: string, cluster: string) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return path.resolve(rows[0]?.data_directory ?? '') === path.resolve(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

const launch = async (
  cluster: string,
  flags: readonly string[],
  attempt: number,
  given?: string,
) => {
  const port = given ?? (await freePort());
  const log = path.join(cluster, 'server.log');
  const options = [`-p ${port}`, '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''"];
  const server = [...options, ...flags.map((flag) => `-c ${flag}`)].join(' ');
  // pg_ctl gives the server a session of its own, so Ctrl-C does not reach it before us.
  return runPostgres('pg_ctl', ['start', '-D', cluster, '-w', '-l', log, '-o', server]).then(
    () => String(port),
    async (error: unknown) => {
      if (attempt < 3) return undefined; // Another start was faster, or took the port.
      const tail = (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(-8).join('\n');
      throw new CannotRun(`PostgreSQL does not start:\n${tail}`, { cause: error });
    },
  );
};
