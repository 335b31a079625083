import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { migrate } from './index.ts';
import { appUrlFor } from './roles.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

const on = async (url: string, ...statements: string[]) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

test('an owner that may create roles and nothing more is enough', async () => {
  const template = new URL(inject('template'));
  template.pathname = '/postgres';
  const name = `owner_${randomBytes(8).toString('hex')}`;
  await on(
    template.href,
    `create role ${name} login createrole password 'of its own'`,
    `grant ${name} to current_user`,
    `create database ${name} owner ${name}`,
  );
  onTestFinished(() =>
    on(
      template.href,
      `drop database ${name} with (force)`,
      `grant ${name}_app to current_user`,
      `drop role if exists ${name}_app`,
      `drop role ${name}`,
    ).catch(() => {}),
  );
  const url = new URL(template);
  url.pathname = `/${name}`;
  url.username = name;
  url.password = 'of its own';
  expect(await migrate(url.href)).toContain('001-log');
  expect(await migrate(url.href)).toEqual([]);
  await on(appUrlFor(url.href), 'select from log.event');
});

test('Compose lets Klubba sign in as the owner that its script makes, not as the superuser', async () => {
  const [compose, script] = await Promise.all(
    ['docker-compose.yml', 'docker/database-owner.sql'].map((file) =>
      readFile(path.join(root, file), 'utf8'),
    ),
  );
  const superuser = /POSTGRES_USER: (\w+)/.exec(compose!)?.[1];
  const owner = /DATABASE_URL: postgres:\/\/(\w+):/.exec(compose!)?.[1];
  expect(owner).not.toBe(superuser);
  expect(script).toContain(`create role ${owner} login createrole password :'password';`);
  expect(script).toContain(`alter role ${superuser} password null;`);
});
