import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Deps } from '../deps.ts';
import type { App } from '../http/instance.ts';
import { openBrowser, totpCode } from '../testing/sign-in.ts';
import { startApp } from '../testing/start-app.ts';
import { passwordLink } from './password-link.ts';

const password = 'en mening som räcker';

const startWithUser = async () => {
  const { app, deps } = await startApp();
  const email = `${randomUUID()}@example.org`;
  await createUser(app, deps, email);
  const browser = openBrowser(app);
  return {
    app,
    deps,
    email,
    browser,
    signIn: () => browser.auth('/sign-in/email', { email, password }),
  };
};

const createUser = async (_app: App, deps: Deps, email: string) => {
  const { internalAdapter, password: passwords } = await deps.signIn.auth().$context;
  const user = await internalAdapter.createUser({ email, name: 'Siv', emailVerified: true }, {
    method: 'email',
  } as never);
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(password),
  });
};

test('a password opens a session, and signing out ends it', async () => {
  const { browser, signIn } = await startWithUser();
  expect(await browser.isSignedIn()).toBe(false);
  await signIn();
  expect(await browser.isSignedIn()).toBe(true);
  const kept = new Map(browser.jar);
  await browser.auth('/sign-out');
  for (const [name, value] of kept) browser.jar.set(name, value);
  expect(await browser.isSignedIn()).toBe(false);
});

test('an unknown address and a wrong password get the same answer', async () => {
  const { app, email } = await startWithUser();
  const wrong = await openBrowser(app).auth('/sign-in/email', { email, password: 'fel lösenord!' });
  const unknown = await openBrowser(app).auth('/sign-in/email', {
    email: 'no@example.org',
    password,
  });
  expect(wrong.statusCode).toBe(401);
  expect(unknown.json()).toEqual(wrong.json());
});

test('signing out everywhere ends every session', async () => {
  const { app, email, browser, signIn } = await startWithUser();
  const other = openBrowser(app);
  await other.auth('/sign-in/email', { email, password });
  await signIn();
  await browser.auth('/revoke-sessions');
  expect(await other.isSignedIn()).toBe(false);
});

test('passwords are guessed five times a minute, whatever the guesser says about the address', async () => {
  const { browser, email } = await startWithUser();
  const statuses = [];
  for (let i = 0; i < 7; i++) {
    const forged = { 'x-forwarded-for': `1.2.3.${i}`, 'x-klubba-client-address': `1.2.3.${i}` };
    const answer = await browser.auth(
      '/sign-in/email',
      { email, password: 'fel lösenord!' },
      forged,
    );
    statuses.push(answer.statusCode);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
});

test('a second factor is asked for, takes each code once, and yields to a backup code', async () => {
  const { app, email, browser, signIn } = await startWithUser();
  await signIn();
  const { totpURI, backupCodes } = (await browser.auth('/two-factor/enable', { password })).json();
  const next = Date.now() + 30_000;
  expect(
    (await browser.auth('/two-factor/verify-totp', { code: totpCode(totpURI) })).statusCode,
  ).toBe(200);
  const again = openBrowser(app);
  const half = await again.auth('/sign-in/email', { email, password });
  expect(half.json()).toMatchObject({ twoFactorRedirect: true });
  expect(await again.isSignedIn()).toBe(false);
  const code = totpCode(totpURI, next);
  expect((await again.auth('/two-factor/verify-totp', { code })).statusCode).toBe(200);
  expect(await again.isSignedIn()).toBe(true);
  const eavesdropper = openBrowser(app);
  await eavesdropper.auth('/sign-in/email', { email, password });
  expect((await eavesdropper.auth('/two-factor/verify-totp', { code })).statusCode).toBe(401);
  expect(await eavesdropper.isSignedIn()).toBe(false);
  const [backup] = backupCodes;
  const withBackup = openBrowser(app);
  await withBackup.auth('/sign-in/email', { email, password });
  await withBackup.auth('/two-factor/verify-backup-code', { code: backup });
  expect(await withBackup.isSignedIn()).toBe(true);
  const reused = openBrowser(app);
  await reused.auth('/sign-in/email', { email, password });
  await reused.auth('/two-factor/verify-backup-code', { code: backup });
  expect(await reused.isSignedIn()).toBe(false);
});

test('the second factor is turned off shortly after a sign-in only', async () => {
  const { deps, browser, signIn } = await startWithUser();
  await signIn();
  await deps.db
    .updateTable('auth.session')
    .set({ createdAt: new Date(Date.now() - 11 * 60_000) })
    .execute();
  const answer = await browser.auth('/two-factor/disable', { password });
  expect(answer.json()).toMatchObject({ code: 'SESSION_NOT_FRESH' });
});

test('the sign-in takes requests from our own pages only, in JSON and of modest size', async () => {
  const { browser, email } = await startWithUser();
  const foreign = await browser.auth(
    '/sign-in/email',
    { email, password },
    { origin: 'https://evil.example' },
  );
  expect(foreign.statusCode).toBe(403);
  const huge = await browser.auth('/sign-in/email', { email, password: 'x'.repeat(70_000) });
  expect(huge.json()).toMatchObject({ status: 413, code: 'too-large' });
});

test('a link from whoever runs Klubba sets a new password once, and ends every session', async () => {
  const { app, deps, email, browser, signIn } = await startWithUser();
  await signIn();
  const token = (await passwordLink(deps, email))!.split('#token=')[1];
  const fresh = 'en annan mening som räcker';
  const reset = (newPassword: string) =>
    openBrowser(app).auth('/reset-password', { token, newPassword });
  expect((await reset('kort')).statusCode).toBe(400);
  expect((await reset(fresh)).statusCode).toBe(200);
  expect((await reset(fresh)).statusCode).toBe(400);
  expect(await browser.isSignedIn()).toBe(false);
  expect((await signIn()).statusCode).toBe(401);
  const back = openBrowser(app);
  await back.auth('/sign-in/email', { email, password: fresh });
  expect(await back.isSignedIn()).toBe(true);
  expect(await passwordLink(deps, 'nobody@example.org')).toBeUndefined();
});
