import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { runPostgres } from '../postgres-binaries.ts';

const cli = path.join(import.meta.dirname, '../../cli.ts');

/** A folder for an embedded PostgreSQL, gone with whatever still runs in it when the test ends. */
export const dataFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'klubba-start-'));
  onTestFinished(async () => {
    const cluster = path.join(folder, 'postgres');
    await runPostgres('pg_ctl', ['stop', '-D', cluster, '-m', 'immediate']).catch(() => {});
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
};

/** `klubba start` as a process of its own; `url` comes when it serves, and undefined when it ends before that. */
export const klubba = (settings: Record<string, string>, args: readonly string[] = ['start']) => {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE, ...settings };
  const child = spawn(process.execPath, [cli, ...args], { env });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  const serves = async () => {
    for (;;) {
      const address = /Klubba is at (\S+).*Ctrl-C stops it/s.exec(output)?.[1];
      if (address) return address;
      await once(child.stdout, 'data');
    }
  };
  return {
    url: Promise.race([serves(), ended.then(() => undefined)]),
    output: () => output,
    ended,
    end: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    },
  };
};

/** The number of the PostgreSQL that serves a folder; undefined when none does. */
export const postmaster = async (folder: string) => {
  const text = await readFile(path.join(folder, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
  return text === '' ? undefined : Number(text.split('\n')[0]);
};

/** Signs in to the example as the person of that role. Gives how to ask in their association. */
export const signIn = async (url: string, output: string, role: string) => {
  const [, email, password] = new RegExp(`${role}\\s+(\\S+@\\S+)\\s+(\\S+)`).exec(output)!;
  const headers = { origin: url, 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password });
  const init = { method: 'POST', headers, body };
  const answer = await fetch(`${url}/api/auth/sign-in/email`, init);
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  const session = await fetch(`${url}/api/session`, { headers: { cookie } });
  const { organisations } = (await session.json()) as {
    organisations: { organisationId: string }[];
  };
  const within = `${url}/api/organisations/${organisations[0]!.organisationId}`;
  return {
    get: (where: string) => fetch(within + where, { headers: { cookie } }),
    post: (where: string, what: object) =>
      fetch(within + where, {
        method: 'POST',
        headers: { ...headers, cookie },
        body: JSON.stringify(what),
      }),
  };
};
