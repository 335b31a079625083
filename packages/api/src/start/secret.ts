import { randomBytes } from 'node:crypto';
import { chown, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Account } from './postgres-account.ts';

/** The secret in a file that only `owner` may read; made once, even by two starts at the same moment. */
export const keepSecret = async (file: string, owner?: Account) => {
  await mkdir(path.dirname(file), { recursive: true });
  const made = `${file}-${process.pid}`;
  await writeFile(made, randomBytes(32).toString('base64url'), { mode: 0o600 });
  if (owner) await chown(made, owner.uid, owner.gid);
  await link(made, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(made, { force: true });
  return (await readFile(file, 'utf8')).trim();
};
