import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../migrations/index.ts';
import { createOwner } from '../start/owner.ts';
import { startPostgres } from '../start/postgres.ts';

/** A migrated database to be measured: on the server of TEST_DATABASE_URL, else on a temporary one that waits for the disk as a real one does. */
export const benchDatabase = async () => {
  const { url, stop } = await server();
  const name = `bench_${randomBytes(8).toString('hex')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const ownerUrl = await createOwner(admin, url, 'klubba_bench', name);
  await migrate(ownerUrl);
  const end = async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    await stop();
  };
  return { ownerUrl, end };
};

const server = async () => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  // Named as a test's, so that the next test run ends it, should this one be killed.
  const directory = await mkdtemp(path.join(tmpdir(), `klubba-test-${process.pid}-`));
  await chmod(directory, 0o755);
  const { url, stop } = await startPostgres(directory);
  return {
    url,
    stop: async () => {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
