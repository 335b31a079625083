import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startPostgres } from './postgres.ts';
import { runPostgres } from './postgres-binaries.ts';

/** A program that holds the database of a directory, says so, and stores what it is told. */
const program = `
  import pg from 'pg';
  import { ownDatabase } from '${path.join(import.meta.dirname, 'own-database.ts')}';
  const own = await ownDatabase(process.argv[1]).catch((error) => {
    console.log('refused: ' + error.message);
    process.exit(1);
  });
  const client = new pg.Client({ connectionString: own.url });
  client.on('error', () => {});
  await client.connect();
  await client.query('create table if not exists fact (number int primary key)');
  const { rows } = await client.query('select count(*)::int as facts from fact');
  process.once('SIGTERM', () => own.stop().then(() => process.exit(0)));
  await own.announce('http://localhost:3000');
  console.log('has ' + rows[0].facts);
  for (let number = rows[0].facts; process.argv[2] === 'writes'; number++) {
    await client.query('insert into fact values ($1)', [number]);
    console.log('wrote ' + number);
  }
`;

const folder = () => mkdtemp(path.join(tmpdir(), 'klubba-own-'));

/** Holds a PostgreSQL that was ended politely: making one takes the most time. */
let used: string;
let directory: string;
let children: ChildProcess[];

beforeAll(async () => {
  used = await folder();
  const { stop } = await startPostgres(used);
  await stop();
});

afterAll(() => rm(used, { recursive: true, force: true }));

beforeEach(async () => {
  directory = await folder();
  // With its owners: the database serves no files of somebody else.
  await promisify(execFile)('cp', ['-a', `${used}/.`, directory]);
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  const cluster = path.join(directory, 'postgres');
  await runPostgres('pg_ctl', ['stop', '-D', cluster, '-m', 'immediate']).catch(() => {});
  await rm(directory, { recursive: true, force: true });
});

/** Starts the program; `lines` grows as it speaks, `first` is the first thing it says. */
const run = (mode = 'waits') => {
  const args = ['--input-type=module', '-e', program, directory, mode];
  const child = spawn(process.execPath, args, {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  child.stdout.on('data', (text) => lines.push(...String(text).trim().split('\n')));
  const first = once(child.stdout, 'data').then(() => lines[0]);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await once(child, 'close');
  };
  return { child, lines, first, end };
};

const postmaster = async () =>
  Number((await readFile(path.join(directory, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

/** A dead process keeps its number until its parent looks (state Z). */
const lives = (pid: number) =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (stat) => !/\) Z/.test(stat),
    () => false,
  );

const wroteSome = async ({ lines }: { lines: string[] }) => {
  await expect.poll(() => lines.length, { timeout: 20_000 }).toBeGreaterThan(50);
};

/** The highest number that the program had been told is safe. */
const acknowledged = ({ lines }: { lines: string[] }) =>
  Math.max(
    ...lines.filter((line) => line.startsWith('wrote')).map((line) => Number(line.slice(6))),
  );

describe('the database of a directory', () => {
  test('is made once when two programs make it at the same moment', async () => {
    await rm(directory, { recursive: true });
    const answers = await Promise.all([run().first, run().first]);
    expect(answers.sort()).toEqual([
      'has 0',
      expect.stringMatching(/^refused: Already running from this directory: (still starting|http)/),
    ]);
  });

  test('belongs to one program at a time, and says to which', async () => {
    const one = run();
    await one.first;
    expect(await run().first).toBe(
      `refused: Already running from this directory: http://localhost:3000 (process ${one.child.pid})`,
    );
    await one.end('SIGTERM');
    expect(await run().first).toBe('has 0');
  });

  test('holds all that was acknowledged when its program is killed', async () => {
    const one = run('writes');
    await wroteSome(one);
    await one.end('SIGKILL');
    const server = await postmaster();
    const facts = Number((await run().first)?.slice(4));
    expect(facts).toBeGreaterThan(acknowledged(one));
    expect(await postmaster()).toBe(server);
  });

  test('holds all that was acknowledged when its program and PostgreSQL are killed', async () => {
    const one = run('writes');
    await wroteSome(one);
    process.kill(await postmaster(), 'SIGKILL');
    await one.end('SIGKILL');
    expect(Number((await run().first)?.slice(4))).toBeGreaterThan(acknowledged(one));
  });

  test('is started again when PostgreSQL dies, at the same address, and its program says so', async () => {
    const one = run();
    await one.first;
    const server = await postmaster();
    process.kill(server, 'SIGKILL');
    await expect.poll(() => one.lines.join('\n'), { timeout: 20_000 }).toContain('is back');
    expect(one.lines.join('\n')).toContain('PostgreSQL has stopped. Starting it again.');
    expect(await postmaster()).not.toBe(server);
    expect(one.child.exitCode).toBeNull();
    expect(await run().first).toContain(`(process ${one.child.pid})`);
  });

  test('starts although another program has the process number of the one that was killed', async () => {
    const one = run();
    await one.first;
    const file = path.join(directory, 'postgres/postmaster.pid');
    const text = await readFile(file, 'utf8');
    await one.end('SIGTERM');
    await writeFile(file, text.replace(/^\d+/, String(process.pid)));
    expect(await run().first).toBe('has 0');
  });

  test('is left stopped by a program that ends politely', async () => {
    const one = run();
    await one.first;
    const server = await postmaster();
    await one.end('SIGTERM');
    await expect(postmaster()).rejects.toThrow('ENOENT');
    await expect.poll(() => lives(server)).toBe(false);
  });

  test('belongs to someone who is no superuser and may make roles', async () => {
    await run().first;
    const { url } = await startPostgres(directory);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `select rolsuper, rolcreaterole from pg_roles where rolname = 'klubba'`,
    );
    await client.end();
    expect(rows).toEqual([{ rolsuper: false, rolcreaterole: true }]);
  });
});
