import { randomBytes } from 'node:crypto';
import { chown, link, readFile, rm, writeFile } from 'node:fs/promises';
import { postgresAccount } from './postgres-account.ts';

/** The secret in a file that only its owner may read; made once, even by two starts at the same moment. */
export const keepPassword = async (file: string) => {
  const made = `${file}-${process.pid}`;
  await writeFile(made, randomBytes(32).toString('base64url'), { mode: 0o600 });
  if (postgresAccount) await chown(made, postgresAccount.uid, postgresAccount.gid);
  await link(made, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(made, { force: true });
  return (await readFile(file, 'utf8')).trim();
};
