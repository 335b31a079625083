import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createUser, password } from '../auth/testing/create-user.ts';
import { appUrlFor } from '../migrations/roles.ts';
import { klubba } from '../start/testing/klubba-process.ts';
import { openBrowser, totpCode } from '../testing/sign-in.ts';
import { startApp } from '../testing/start-app.ts';
import { testDatabase } from '../testing/test-database.ts';
import { WrongUsage } from './command.ts';
import { secondFactorCommand } from './second-factor.ts';

const secondFactor = async (...args: string[]) => {
  const url = await testDatabase();
  const settings = { DATABASE_URL: url, APP_DATABASE_URL: appUrlFor(url) };
  const one = klubba(settings, ['second-factor', ...args]);
  return { code: await one.ended, output: one.output() };
};

test('klubba second-factor takes it away, and the user reads so', async () => {
  const { app, deps } = await startApp();
  const email = await createUser(deps);
  const browser = openBrowser(app);
  await browser.auth('/sign-in/email', { email, password });
  const { totpURI } = (await browser.auth('/two-factor/enable', { password })).json();
  await browser.auth('/two-factor/verify-totp', { code: totpCode(totpURI) });
  const { code, output } = await secondFactor(email.toUpperCase(), '--remove');
  expect([code, output]).toEqual([0, expect.stringContaining('without a code')]);
  const back = openBrowser(app);
  await back.auth('/sign-in/email', { email, password });
  const { changes } = (await back.get('/api/session/credential-changes')).json();
  expect(changes[0]).toMatchObject({ credential: 'second-factor', change: 'removed' });
  expect((await secondFactor(email, '--remove')).code).toBe(1);
});

test('klubba second-factor wants an address and to hear what is to be done', async () => {
  for (const args of [[], ['siv', '--remove'], [`${randomUUID()}@example.org`]])
    await expect(secondFactorCommand.run(args), args.join(' ')).rejects.toThrow(WrongUsage);
});
