import { readFileSync } from 'node:fs';
import { CannotRun } from './cannot-run.ts';

export type Account = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root, so root lends it to `postgres` or else to `nobody`. */
const lentAccount = (): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entries = lines.map((line) => line.split(':'));
  const entry =
    entries.find(([name]) => name === 'postgres') ?? entries.find(([name]) => name === 'nobody');
  if (!entry)
    throw new CannotRun('PostgreSQL cannot run as root, and there is no account to lend it');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
};

export const postgresAccount = lentAccount();
