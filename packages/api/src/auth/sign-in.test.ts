import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp, createDeps } from '../app.ts';
import { openBrowser, totpCode } from '../testing/sign-in.ts';
import { startApp } from '../testing/start-app.ts';
import { passwordLink } from './password-link.ts';
import { giveAuthenticator } from './testing/authenticator.ts';
import { createUser, password } from './testing/create-user.ts';

const startWithUser = async () => {
  const { app, deps } = await startApp();
  const email = await createUser(deps);
  const browser = openBrowser(app);
  return {
    app,
    deps,
    email,
    browser,
    signIn: () => browser.auth('/sign-in/email', { email, password }),
  };
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

test('the sign-in takes requests from our own pages only, in JSON and of modest size', async () => {
  const { browser, deps, email } = await startWithUser();
  const said: string[] = [];
  deps.signIn.logTo((_, message) => said.push(message));
  const foreign = await browser.auth(
    '/sign-in/email',
    { email, password },
    { origin: 'https://evil.example' },
  );
  expect(foreign.statusCode).toBe(403);
  expect(said, 'whom it quotes').toEqual(['Invalid origin']);
  const huge = await browser.auth('/sign-in/email', { email, password: 'x'.repeat(70_000) });
  expect(huge.json()).toMatchObject({ status: 413, code: 'too-large' });
});

test('a code that is shown a second time is refused, and the next one lets in', async () => {
  const { app, email, browser, signIn } = await startWithUser();
  await signIn();
  const { totpURI } = (await browser.auth('/two-factor/enable', { password })).json();
  const code = totpCode(totpURI);
  await browser.auth('/two-factor/verify-totp', { code });
  const again = openBrowser(app);
  await again.auth('/sign-in/email', { email, password });
  const verify = (code: string) => again.auth('/two-factor/verify-totp', { code });
  for (let i = 0; i < 3; i++)
    expect((await verify(code)).json()).toMatchObject({ code: 'invalid-code' });
  const trusting = { code: totpCode(totpURI, Date.now() + 30_000), trustDevice: true };
  expect((await again.auth('/two-factor/verify-totp', trusting)).statusCode).toBe(400);
  expect((await verify(totpCode(totpURI, Date.now() + 30_000))).statusCode).toBe(200);
  expect(await again.isSignedIn()).toBe(true);
});

test('a passkey signs in, and one that answers for another site is refused with a problem', async () => {
  const { app, deps, email } = await startWithUser();
  const found = deps.db.selectFrom('auth.user').select('id').where('email', '=', email);
  const { answer } = await giveAuthenticator(deps, (await found.executeTakeFirstOrThrow()).id);
  const signIn = async (habits?: { origin: string }) => {
    const browser = openBrowser(app);
    const asked = await browser.send('GET', '/api/auth/passkey/generate-authenticate-options');
    const response = answer(asked.json(), habits);
    return (await browser.auth('/passkey/verify-authentication', { response })).statusCode;
  };
  expect(await signIn({ origin: 'https://evil.example' })).toBe(400);
  expect(await signIn()).toBe(200);
});

test('a second factor that another secret has sealed is named as such', async () => {
  const { deps, email, browser, signIn } = await startWithUser();
  await signIn();
  const { totpURI, backupCodes } = (await browser.auth('/two-factor/enable', { password })).json();
  await browser.auth('/two-factor/verify-totp', { code: totpCode(totpURI) });
  const secret = randomUUID().repeat(2);
  const elsewhere = await buildApp(createDeps({ ...deps, secret }));
  onTestFinished(() => elsewhere.close());
  const again = openBrowser(elsewhere);
  await again.auth('/sign-in/email', { email, password });
  const answers = [
    await again.auth('/two-factor/verify-totp', { code: totpCode(totpURI) }),
    await again.auth('/two-factor/verify-backup-code', { code: backupCodes[0] }),
  ];
  for (const answer of answers)
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'second-factor-unreadable']);
});

test('of several links to a new password, one that was used ends the others', async () => {
  const { app, deps, email } = await startWithUser();
  const links = [await passwordLink(deps, email), await passwordLink(deps, email)];
  const [older, later] = links.map((link) => link!.split('#token=')[1]);
  const reset = (token: string | undefined) =>
    openBrowser(app).auth('/reset-password', { token, newPassword: 'en annan mening som räcker' });
  expect((await reset(later)).statusCode).toBe(200);
  expect((await reset(older)).json()).toMatchObject({ code: 'invalid-token' });
});

test('a password that others would soon guess is not taken', async () => {
  const { app, deps, email, browser, signIn } = await startWithUser();
  await signIn();
  const change = (newPassword: string) =>
    browser.auth('/change-password', { currentPassword: password, newPassword });
  const token = (await passwordLink(deps, email))!.split('#token=')[1];
  const reset = (newPassword: string) =>
    openBrowser(app).auth('/reset-password', { token, newPassword });
  for (const guessable of ['123456789012', 'qwertyuiop12', email, `${email}1`])
    for (const choose of [change, reset])
      expect((await choose(guessable)).json()).toMatchObject({ code: 'password-guessable' });
  expect((await reset('kaffe på morgonen')).statusCode).toBe(200);
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
