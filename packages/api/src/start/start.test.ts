import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { dataFolder, klubba, postmaster, signIn } from './testing/klubba-process.ts';

/** The panel may have to be built first. */
const patience = 120_000;

/** What came of a first start, in a folder of its own. */
const firstStart = async () => {
  const KLUBBA_DATA = await mkdtemp(path.join(tmpdir(), 'klubba-used-'));
  const one = klubba({ KLUBBA_DATA, PORT: '0' });
  const url = await one.url;
  const jon = await signIn(url!, one.output(), 'sekreterare');
  const { status } = await jon.get('/association');
  const code = await one.end('SIGINT');
  return { folder: KLUBBA_DATA, status, code, left: await postmaster(KLUBBA_DATA) };
};

let first: ReturnType<typeof firstStart> | undefined;
const started = () => {
  first ??= firstStart();
  return first;
};
afterAll(async () => first && rm((await first).folder, { recursive: true, force: true }));

/** A folder in which Klubba was started and ended before, so that the example is there: loading it takes the most time. */
const usedFolder = async () => {
  const { folder: used } = await started();
  const folder = await dataFolder();
  // With its owners: the database serves no files of somebody else.
  await promisify(execFile)('cp', ['-a', `${used}/.`, folder]);
  return folder;
};

describe('a start', { timeout: patience }, () => {
  test('serves an example at once, and Ctrl-C ends all of it while somebody is connected', async () => {
    expect(await started()).toMatchObject({ status: 200, code: 0, left: undefined });
  });

  test('happens once in a folder: the second one says where the first is', async () => {
    const KLUBBA_DATA = await usedFolder();
    const url = await klubba({ KLUBBA_DATA, PORT: '0' }).url;
    const second = klubba({ KLUBBA_DATA, PORT: '0' });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`Already running from this directory: ${url}`);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  test('after kill -9 of everything has all that was acknowledged, and tells the sign-ins again', async () => {
    const KLUBBA_DATA = await usedFolder();
    const one = klubba({ KLUBBA_DATA, PORT: '0' });
    const acknowledged: string[] = [];
    const jon = await signIn((await one.url)!, one.output(), 'sekreterare');
    const writer = async () => {
      for (let number = 0; ; number++) {
        const name = `Nykomling ${number}`;
        const answer = await jon.post('/people', { name, email: null, phone: null });
        // In its last moments it may still say that its database is gone.
        if (answer.status !== 201) continue;
        acknowledged.push(((await answer.json()) as { personId: string }).personId);
      }
    };
    const writers = Promise.allSettled([writer(), writer(), writer()]);
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(40);
    process.kill((await postmaster(KLUBBA_DATA))!, 'SIGKILL');
    await one.end('SIGKILL');
    await writers;

    const two = klubba({ KLUBBA_DATA, PORT: '0' });
    const again = await signIn((await two.url)!, two.output(), 'sekreterare');
    const found = acknowledged.map(async (id) => (await again.get(`/people/${id}`)).status);
    expect(new Set(await Promise.all(found))).toEqual(new Set([200]));
  });

  test('that was cut off while it loaded the example loads it again', async () => {
    const KLUBBA_DATA = await usedFolder();
    await writeFile(path.join(KLUBBA_DATA, 'example-loading'), '');
    const two = klubba({ KLUBBA_DATA, PORT: '0' });
    await signIn((await two.url)!, two.output(), 'sekreterare');
    expect(two.output()).toContain('Loading the example');
  });

  test('on a port that was given and is taken says so, and leaves nothing behind', async () => {
    const KLUBBA_DATA = await usedFolder();
    const PORT = String(await takenPort(0));
    const given = klubba({ KLUBBA_DATA, PORT });
    expect(await given.ended).toBe(1);
    expect(given.output()).toContain(`Port ${PORT} is taken. Choose another with PORT`);
    expect(await postmaster(KLUBBA_DATA)).toBeUndefined();
  });

  test('that was given no port moves on from 3000 to the next free one, and says so', async () => {
    const KLUBBA_DATA = await usedFolder();
    await takenPort(3000);
    const moved = klubba({ KLUBBA_DATA });
    expect(await moved.url).toMatch(/^http:\/\/localhost:30(?!00)\d\d$/);
    expect(moved.output()).toContain('Port 3000 is taken');
  });

  test('over a given database loads no example and invites the first user, once', async () => {
    const KLUBBA_DATA = await dataFolder();
    const one = klubba({ KLUBBA_DATA, PORT: '0', DATABASE_URL: await testDatabase() });
    const url = await one.url;
    expect(one.output()).toContain(`${url}/first-user#token=`);
    expect(one.output()).not.toContain('example');
    expect(await postmaster(KLUBBA_DATA)).toBeUndefined();
    expect(await one.end('SIGTERM')).toBe(0);
  });

  test('with wrong settings names all of them and does nothing', async () => {
    const KLUBBA_DATA = await dataFolder();
    const one = klubba({ KLUBBA_DATA, PORT: 'http', LOG_LEVEL: 'loud' });
    expect(await one.ended).toBe(2);
    expect(one.output()).toMatch(/PORT .*\n.*LOG_LEVEL /);
    expect(await postmaster(KLUBBA_DATA)).toBeUndefined();
  });
});

/** Takes a port, 0 for any that is free. On a machine that is not empty another program may have it: just as taken. */
const takenPort = async (port: number) => {
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening').catch(() => {});
  return port || (server.address() as AddressInfo).port;
};
