import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '../start/is-alive.ts';
import { type Server, startPostgres } from '../start/postgres.ts';
import { runPostgres } from '../start/postgres-binaries.ts';
import { dockerAnswers } from './docker.ts';

/** Nothing here outlives the tests, so nothing waits for the disk. */
const flags = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  ...['max_connections=300', 'autovacuum=off', 'wal_level=minimal', 'max_wal_senders=0'],
];

/**
 * A PostgreSQL for tests: `TEST_DATABASE_URL`, else a container where Docker answers and has the image or gets it, else the
 * embedded one in a temporary folder.
 */
export const testServer = async (): Promise<Server> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  return (await dockerAnswers()) ? inContainer().catch(insteadOf) : embedded();
};

const insteadOf = (error: Error) => {
  console.warn(
    `Docker answers but starts no PostgreSQL (${error.message.trim()}). The tests take the embedded one.`,
  );
  return embedded();
};

const inContainer = async (): Promise<Server> => {
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const container = await new PostgreSqlContainer('postgres:18-alpine')
    .withTmpFs({ '/var/lib/postgresql': 'rw' })
    .withCommand(['postgres', ...flags.flatMap((flag) => ['-c', flag])])
    .start();
  return {
    url: container.getConnectionUri(),
    stop: async () => {
      await container.stop();
    },
  };
};

const prefix = 'klubba-test-';

const embedded = async (): Promise<Server> => {
  await clearLeftovers();
  const directory = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(directory, 0o755);
  const { url, stop } = await startPostgres(directory, flags);
  return {
    url,
    stop: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

/** Ends the servers of test runs that were killed before they could. */
const clearLeftovers = async () => {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const directory = path.join(tmpdir(), name);
    const cluster = path.join(directory, 'postgres');
    await runPostgres('pg_ctl', ['stop', '-D', cluster, '-m', 'immediate', '-w']).catch(() => {});
    await rm(directory, { recursive: true, force: true }).catch(() => {});
  }
};
