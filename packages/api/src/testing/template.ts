import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../migrations/index.ts';
import { createOwner } from '../start/owner.ts';

/** A migrated database on a test server, to make copies of. Gives its owner's address and how to drop it. */
export const makeTemplate = async (serverUrl: string) => {
  const name = `template_${randomBytes(8).toString('hex')}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const url = await createOwner(client, serverUrl, 'klubba_test', name).finally(() => client.end());
  await migrate(url);
  return { url, drop: dropping(url, name) };
};

/** A database of one's own, as empty as the template; 40 ms. Gives its owner's address and how to drop it. */
export const copyTemplate = async (templateUrl: string) => {
  const template = decodeURIComponent(new URL(templateUrl).pathname.slice(1));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(templateUrl, `create database ${name} template ${pg.escapeIdentifier(template)}`);
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: dropping(templateUrl, name) };
};

const dropping = (url: string, name: string) => () =>
  asAdmin(url, `drop database if exists ${name} with (force)`);

/** Never connected to the template itself, for it can be copied only while nobody is. */
const asAdmin = async (templateUrl: string, statement: string) => {
  const url = new URL(templateUrl);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
