import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.ts';
import { check } from './check.ts';
import { readState } from './read.ts';
import { rebuild } from './rebuild.ts';
import { keepers, lamps } from './testing/lamp.ts';
import { keeperProjection, lampProjection, makeLampTables } from './testing/lamp-table.ts';
import { asOwner, startStore } from './testing/start-store.ts';

beforeAll(async () => makeLampTables(await testDatabase()));

/** A log of five events: a keeper with a name, and two lamps of which one is lit, put out and lit again. */
const started = async () => {
  const log = await startStore([lampProjection, keeperProjection]);
  const [keeper, lamp, other] = [randomUUID(), randomUUID(), randomUUID()];
  const named = { type: 'KeeperNamed', v: 1, since: '1912-01-13', name: 'Rosa' } as const;
  await log.run(({ decide }) => decide(keepers, keeper, named));
  for (const type of ['Light', 'Quench'] as const)
    await log.run(({ decide }) =>
      decide(lamps, lamp, type === 'Light' ? { type, watt: 40, colour: 'red' } : { type }),
    );
  await log.run(async ({ decide }) => {
    await decide(lamps, lamp, { type: 'Light', watt: 60, colour: 'blue' });
    await decide(lamps, other, { type: 'Light', watt: 25, colour: 'red' });
  });
  /** What somebody does who owns the database. */
  const tamper = (statement: string, table = 'log.event') =>
    asOwner(
      log.ownerUrl,
      log.organisationId,
      `do $$ begin alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user; end $$`,
    );
  return { ...log, keeper, lamp, tamper, checked: () => check(log.store, log.organisationId) };
};

test('a log as it was written has no fault, and the check changes nothing', async () => {
  const { checked } = await started();
  expect(await checked()).toEqual({ events: 5, fault: undefined });
  expect(await checked()).toEqual({ events: 5, fault: undefined });
});

test.each([
  [
    'a figure is changed',
    `update log.event set data = jsonb_set(data, '{watt}', '41') where position = 2`,
    'leaf',
    2,
  ],
  [
    'somebody else is said to have done it',
    `update log.event set meta = '{"by": "x"}' where position = 3`,
    'leaf',
    3,
  ],
  [
    'it is said to have been later',
    `update log.event set recorded_at = recorded_at + interval '1 h' where position = 4`,
    'leaf',
    4,
  ],
  [
    'the hash itself is changed',
    `update log.event set leaf_hash = sha256('x') where position = 1`,
    'leaf',
    1,
  ],
  ['an event is taken out', `delete from log.event where position = 2`, 'gap', 2],
  ['the last event is taken out', `delete from log.event where position = 5`, 'gap', 5],
  [
    'two events change places',
    `update log.event set position = position + 100 where position = 3; update log.event set position = 3 where position = 4; update log.event set position = 4 where position = 103`,
    'order',
    3,
  ],
] as const)('%s: its position is told', async (_, statement, what, position) => {
  const { checked, tamper, store, organisationId } = await started();
  await tamper(statement);
  expect((await checked()).fault).toEqual({ what, position });
  await expect(rebuild(store, { organisationId })).rejects.toMatchObject({ position });
});

test('a command that loses its events, or claims others, is told', async () => {
  const { checked, tamper } = await started();
  await tamper('update log.command set last_position = 6 where last_position = 5', 'log.command');
  expect((await checked()).fault).toEqual({ what: 'command', position: 4 });
});

test('a personal value that is another one, or gone though nothing was erased, is told', async () => {
  const { checked, tamper } = await started();
  await tamper(`update vault.personal set ciphertext = ciphertext || '\\x00'`, 'vault.personal');
  expect((await checked()).fault).toEqual({ what: 'personalValue', position: 1 });
  await tamper('delete from vault.personal', 'vault.personal');
  expect((await checked()).fault).toEqual({ what: 'personalValue', position: 1 });
});

test('a read model that does not follow from the log is told, and stays for whoever looks into it', async () => {
  const { checked, tamper } = await started();
  await tamper(`update read.lamp set colour = 'green'`, 'read.lamp');
  expect((await checked()).fault).toEqual({ what: 'readModel', table: 'read.lamp' });
  expect((await checked()).fault).toEqual({ what: 'readModel', table: 'read.lamp' });
});

test('what was changed is not read as if it were the record', async () => {
  const { lamp, store, organisationId, tamper } = await started();
  await tamper(`update log.event set data = jsonb_set(data, '{watt}', '41') where position = 2`);
  store.states.clear();
  await expect(readState(store, organisationId, lamps, lamp)).rejects.toMatchObject({
    position: 2,
  });
});
