import { expect, test } from 'vitest';
import { appUrlFor } from '../migrations/roles.ts';
import { klubba } from '../start/testing/klubba-process.ts';
import { asOwner } from '../store/testing/start-store.ts';
import { startApp } from '../testing/start-app.ts';
import { testDatabase } from '../testing/test-database.ts';

const check = async (...args: string[]) => {
  const url = await testDatabase();
  const one = klubba({ DATABASE_URL: url, APP_DATABASE_URL: appUrlFor(url) }, ['check', ...args]);
  return { code: await one.ended, output: one.output() };
};

test('klubba check says that a log is as it was written, and where it is not', async () => {
  const { organisationId, as } = await startApp();
  await as('board');
  const whole = await check('--organisation', organisationId);
  expect(whole).toMatchObject({
    code: 0,
    output: expect.stringContaining('events, all as they were written'),
  });
  await asOwner(
    await testDatabase(),
    organisationId,
    `do $$ begin alter table log.event disable trigger user;
      update log.event set meta = '{"by": "someone"}' where position = 1;
      alter table log.event enable trigger user; end $$`,
  );
  const changed = await check();
  expect(changed.code).toBe(1);
  expect(changed.output).toContain(
    `${organisationId}  position 1: the event is not what its leaf hash was taken of`,
  );
});

test('klubba check says no to an organisation that there is not, and to what is no id', async () => {
  expect((await check('--organisation', '00000000-0000-4000-8000-000000000000')).code).toBe(1);
  expect((await check('--organisation', 'x')).code).toBe(2);
});
