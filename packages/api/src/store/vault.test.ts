import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { readState, readStream } from './read.ts';
import { createStore, type Store } from './store.ts';
import { keepers } from './testing/lamp.ts';
import { asOwner, startStore } from './testing/start-store.ts';

const keepTwo = async () => {
  const started = await startStore();
  const [keeper, friend] = [randomUUID(), randomUUID()];
  await started.run(async ({ decide }) => {
    await decide(keepers, keeper, { type: 'KeeperNamed', v: 1, name: 'Rosa', since: '1912-01-13' });
    await decide(keepers, keeper, { type: 'FriendNamed', v: 1, friendId: friend, phone: '08-15' });
  });
  const { store, organisationId, ownerUrl } = started;
  return {
    ...started,
    keeper,
    friend,
    state: async () => (await readState(store, organisationId, keepers, keeper)).state,
    sql: (statement: string) =>
      asOwner<Record<string, unknown>>(ownerUrl, organisationId, statement),
  };
};

test('a personal value is read back, and the log holds only its seal', async () => {
  const { state, sql } = await keepTwo();
  expect(await state()).toEqual({ name: 'Rosa', phones: ['08-15'] });
  const seal = { $sealed: expect.stringMatching(/^[\w-]{43}$/) };
  expect(await sql('select data from log.event order by position')).toEqual([
    { data: { name: seal, since: '1912-01-13' } },
    { data: { friendId: expect.any(String), phone: seal } },
  ]);
  const everything = await sql(
    'select event::text as event, personal::text as personal from log.event, vault.personal',
  );
  expect(JSON.stringify(everything)).not.toMatch(/Rosa|08-15/);
});

test('whoever is erased reads as erased, and nobody else does', async () => {
  const { state, sql, friend, keeper } = await keepTwo();
  await sql(`delete from vault.subject_key where subject_id = '${friend}'`);
  expect(await state()).toEqual({ name: 'Rosa', phones: [null] });
  await sql(`delete from vault.personal where subject_id = '${keeper}'`);
  expect(await state()).toEqual({ name: null, phones: [null] });
});

test('no process remembers a value that another one has erased', async () => {
  const { run, store, organisationId, sql, keeper } = await keepTwo();
  const other = createStore({ ...store, db: store.db });
  const name = async (one: Store) =>
    (await readState(one, organisationId, keepers, keeper)).state.name;
  expect([await name(store), await name(other)]).toEqual(['Rosa', 'Rosa']);
  await sql(`delete from vault.subject_key where subject_id = '${keeper}'`);
  expect([await name(store), await name(other)]).toEqual([null, null]);
  const { result } = await run(async ({ read }) => (await read(keepers, keeper)).state);
  expect(result).toEqual({ name: null, phones: ['08-15'] });
});

test('what a command trusts to be remembered is not trusted after an erasure', async () => {
  const { run, sql, keeper } = await keepTwo();
  await sql(`delete from vault.personal where subject_id = '${keeper}'`);
  const { result } = await run(async ({ read }) => (await read(keepers, keeper)).state);
  expect(result).toEqual({ name: null, phones: ['08-15'] });
});

test('a value that was exchanged in the vault reads as erased', async () => {
  const { state, sql } = await keepTwo();
  await sql(`update vault.personal set ciphertext = substring(ciphertext for 40)`);
  expect(await state()).toEqual({ name: null, phones: [null] });
});

test('a value that was never given stays unknown, with nothing in the vault', async () => {
  const { run, store, organisationId, sql } = await keepTwo();
  const id = randomUUID();
  await run(({ decide }) =>
    decide(keepers, id, { type: 'KeeperNamed', v: 1, name: null, since: '1912-01-13' }),
  );
  const [recorded] = await readStream(store, organisationId, keepers, id);
  expect(recorded?.event).toMatchObject({ name: null });
  expect(await sql('select count(*) from vault.personal')).toEqual([{ count: 2 }]);
});

test('a person has one key, however many values', async () => {
  const { run, sql, keeper } = await keepTwo();
  const rename = (name: string) =>
    run(({ decide }) =>
      decide(keepers, keeper, { type: 'KeeperNamed', v: 1, name, since: '1912-01-13' }),
    );
  await Promise.all(['Clara', 'Kata', 'Ellen'].map(rename));
  expect(await sql('select count(*) from vault.subject_key')).toEqual([{ count: 2 }]);
});
