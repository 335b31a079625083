import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { appUrlFor } from '../migrations/roles.ts';
import { klubba } from '../start/testing/klubba-process.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { registerPerson, startApp } from '../testing/start-app.ts';
import { testDatabase } from '../testing/test-database.ts';
import { WrongUsage } from './command.ts';
import { passwordCommand } from './password.ts';

const startWithUser = async () => {
  const { app, deps, organisationId, as } = await startApp();
  const board = await as('board');
  const personId = await registerPerson(deps, organisationId);
  const email = `${randomUUID()}@example.org`;
  const invited = await board.post('/invitations', { personId, email, roles: ['member'] });
  const token = invited.json().link.split('=')[1];
  const browser = openBrowser(app);
  await browser.auth('/invitation/accept', {
    token,
    name: 'Siv',
    password: 'en mening som räcker',
  });
  return { app, email, browser };
};

const password = async (...args: string[]) => {
  const url = await testDatabase();
  const settings = { DATABASE_URL: url, APP_DATABASE_URL: appUrlFor(url) };
  const one = klubba({ ...settings, ORIGIN: 'http://localhost:4321' }, ['password', ...args]);
  return { code: await one.ended, output: one.output() };
};

test('klubba password prints a link by which the user chooses a new password', async () => {
  const { app, email, browser } = await startWithUser();
  const { code, output } = await password(email.toUpperCase());
  expect(code).toBe(0);
  const [, token] = /^http:\/\/localhost:4321\/reset#token=(\S+)$/m.exec(output)!;
  const newPassword = 'en annan mening som räcker';
  const chosen = await openBrowser(app).auth('/reset-password', { token, newPassword });
  expect(chosen.statusCode).toBe(200);
  expect(await browser.isSignedIn()).toBe(false);
  const back = openBrowser(app);
  await back.auth('/sign-in/email', { email, password: newPassword });
  expect(await back.isSignedIn()).toBe(true);
});

test('klubba password says no to an address that nobody signs in with', async () => {
  const { code, output } = await password('nobody@example.org');
  expect(code).toBe(1);
  expect(output).toContain('Nobody signs in as nobody@example.org');
});

test('klubba password wants one address', async () => {
  for (const args of [[], ['siv'], ['siv@example.org', 'mats@example.org']])
    await expect(passwordCommand.run(args), args.join(' ')).rejects.toThrow(WrongUsage);
});
