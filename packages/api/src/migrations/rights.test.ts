import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../database/database.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { lamps } from '../store/testing/lamp.ts';
import { startStore } from '../store/testing/start-store.ts';
import { testDatabase } from '../testing/test-database.ts';
import { migrate } from './index.ts';
import { appUrlFor, grantApp } from './roles.ts';

const id = '00000000-0000-4000-8000-000000000001';

const open = (url: string) => {
  const db = connect(url, { max: 2 });
  onTestFinished(() => db.destroy());
  return db;
};

/** An organisation with one event, and the owner's connection beside the app's. */
const withEvent = async () => {
  const { db, ownerUrl, organisationId, run } = await startStore();
  await run(({ decide }) => decide(lamps, id, { type: 'Light', watt: 40 }));
  return { app: db, owner: open(ownerUrl), ownerUrl, organisationId };
};

test('every table with organisation_id has row-level security that binds its owner as well', async () => {
  const owner = open(await testDatabase());
  const { rows } = await sql<{ name: string; walled: boolean }>`
    select format('%s.%s', n.nspname, c.relname) as name,
      c.relrowsecurity and c.relforcerowsecurity and exists (
        select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
          and pg_get_expr(p.polqual, p.polrelid) like '%current_organisation()%') as walled
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where a.attname = 'organisation_id' and c.relkind in ('r', 'p') and n.nspname !~ '^pg_'`.execute(
    owner,
  );
  expect(rows.length).toBeGreaterThan(7);
  expect(rows.filter(({ walled }) => !walled)).toEqual([]);
});

test('nobody has another way through the wall, but for those that are known', async () => {
  const { rows } = await sql`
    select format('%s.%s', schemaname, tablename) as table, policyname, cmd from pg_policies
    where policyname <> 'own_organisation' order by 1, 2`.execute(open(await testDatabase()));
  expect(rows).toEqual([
    // Whoever works for every association sees where there is something to do.
    { table: 'log.consumer', policyname: 'every_organisation', cmd: 'SELECT' },
    { table: 'log.head', policyname: 'every_organisation', cmd: 'SELECT' },
    { table: 'log.head', policyname: 'owner_sees_all', cmd: 'SELECT' },
    { table: 'read.access', policyname: 'own_user', cmd: 'SELECT' },
    // For the function that finds decisions by their words, and looks at the organisation in sight by itself.
    { table: 'read.decision', policyname: 'owner_finds', cmd: 'SELECT' },
    { table: 'read.joint_invitation', policyname: 'invited', cmd: 'SELECT' },
    { table: 'read.webhook', policyname: 'every_organisation', cmd: 'SELECT' },
    { table: 'vault.mail', policyname: 'every_organisation', cmd: 'SELECT' },
    { table: 'vault.paper_text', policyname: 'every_organisation', cmd: 'SELECT' },
  ]);
});

test('neither the app nor the owner may go round the wall', async () => {
  const ownerUrl = await testDatabase();
  const { rows } = await sql`
    select rolname from pg_roles where (rolsuper or rolbypassrls)
      and rolname in (${new URL(ownerUrl).username}, ${new URL(appUrlFor(ownerUrl)).username})`.execute(
    open(ownerUrl),
  );
  expect(rows).toEqual([]);
});

test('without an organisation nothing is seen, and with another one neither', async () => {
  const { app, owner, organisationId } = await withEvent();
  const count = sql<{ count: number }>`select count(*) from log.event where stream_id = ${id}`;
  for (const db of [app, owner]) {
    expect((await count.execute(db)).rows).toEqual([{ count: 0 }]);
    const counted = (organisation: string) =>
      inOrganisation(db, organisation, async (tx) => (await count.execute(tx)).rows);
    expect(await counted(id)).toEqual([{ count: 0 }]);
    expect(await counted(organisationId)).toEqual([{ count: 1 }]);
  }
});

test("another organisation's rows cannot be written", async () => {
  const { app, organisationId } = await withEvent();
  const intrude = inOrganisation(app, id, (tx) =>
    sql`insert into vault.subject_key values (${organisationId}, ${id}, ${Buffer.alloc(32)})`.execute(
      tx,
    ),
  );
  await expect(intrude).rejects.toMatchObject({ code: '42501' });
});

const changes = [
  'update log.event set v = 2',
  'delete from log.event',
  'truncate log.event',
  'alter table log.event disable trigger all',
  'drop table log.event',
  'insert into log.event select * from log.event',
  'insert into log.command select * from log.command',
  'insert into log.head (organisation_id) values (gen_random_uuid())',
  'update log.head set position = 0',
  'update log.head set erasures = 0',
  'delete from log.command',
  'update log.command set last_position = 0',
  'delete from log.head',
  'create table log.mine (n int)',
  "update auth.evidence set method = 'passkey'",
  'delete from auth.evidence',
  "update auth.credential_change set change = 'added'",
  'delete from auth.credential_change',
];

test.each(changes)('the app may not: %s', async (statement) => {
  const { app, organisationId } = await withEvent();
  const change = inOrganisation(app, organisationId, (tx) => sql.raw(statement).execute(tx));
  await expect(change).rejects.toMatchObject({ code: '42501' });
});

test.each(changes.slice(0, 3))('not even the owner can: %s', async (statement) => {
  const { owner, organisationId } = await withEvent();
  const change = inOrganisation(owner, organisationId, (tx) => sql.raw(statement).execute(tx));
  await expect(change).rejects.toMatchObject({ code: 'KL403' });
});

test('the app learns which organisations there are, for its workers', async () => {
  const { app, organisationId } = await withEvent();
  const { rows } = await sql<{ id: string }>`select id from log.organisations() as id`.execute(app);
  expect(rows.map(({ id }) => id)).toContain(organisationId);
});

test('migrating again does nothing, and two at once neither', async () => {
  const { ownerUrl } = await withEvent();
  expect(await Promise.all([migrate(ownerUrl), migrate(ownerUrl)])).toEqual([[], []]);
});

test('a table that an area adds later is the app’s to fill', async () => {
  const { app, owner, ownerUrl } = await withEvent();
  await sql`create table read.later (n int)`.execute(owner);
  await sql`insert into read.later values (1)`.execute(app);
  await sql`truncate read.later`.execute(app).then(
    () => expect.unreachable(),
    (error) => expect(error.code).toBe('42501'),
  );
  await migrate(ownerUrl);
});

test('the app’s login follows the owner’s password, and there is none without', async () => {
  const ownerUrl = new URL(await testDatabase());
  const login = new URL(appUrlFor(ownerUrl.href));
  const admin = open(ownerUrl.href);
  const name = `moved_${randomUUID().slice(0, 8)}`;
  login.username = name;
  for (const password of ['first', 'second']) {
    login.password = password;
    await grantApp(admin, login.href);
    expect((await sql`select 1 as one`.execute(open(login.href))).rows).toEqual([{ one: 1 }]);
  }
  await sql.raw(`drop owned by ${name}; drop role ${name}`).execute(admin);
  ownerUrl.password = '';
  expect(() => appUrlFor(ownerUrl.href)).toThrow('APP_DATABASE_URL');
});
