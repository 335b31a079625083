import { expect, test } from 'vitest';
import { openBrowser, totpCode } from '../testing/sign-in.ts';
import { startApp } from '../testing/start-app.ts';
import { newAuthenticator } from './testing/authenticator.ts';
import { createUser, password } from './testing/create-user.ts';

const start = async () => {
  const { app, deps } = await startApp();
  const email = await createUser(deps);
  const browser = openBrowser(app);
  await browser.auth('/sign-in/email', { email, password });
  const begin = async (purpose: string) =>
    (await browser.auth('/step-up/begin', { purpose })).json();
  const prove = async (purpose: string, shown: object = { password }) => {
    const { id } = await begin(purpose);
    return browser.auth('/step-up/finish', { id, ...shown });
  };
  const grant = async (purpose: string, shown?: object) => ({
    'x-step-up': (await prove(purpose, shown)).json().grant as string,
  });
  const question = (headers?: Record<string, string>) =>
    browser.send('GET', '/api/auth/passkey/generate-register-options', undefined, headers);
  const enrol = async (origin?: string) => {
    const asked = (await question(await grant('add-passkey'))).json();
    const key = newAuthenticator();
    const response = key.enrol(asked, origin);
    const answer = await browser.auth('/passkey/verify-registration', { response, name: 'Min' });
    return { answer, key };
  };
  const secondFactor = async () => {
    const { totpURI, backupCodes } = (
      await browser.auth('/two-factor/enable', { password })
    ).json();
    await browser.auth('/two-factor/verify-totp', { code: totpCode(totpURI) });
    return { backupCodes, next: totpCode(totpURI, Date.now() + 30_000) };
  };
  return { app, deps, email, browser, begin, prove, grant, question, enrol, secondFactor };
};

test('whoever took over a session, a moment old, adds no passkey and takes none away', async () => {
  const { browser, question, grant, enrol } = await start();
  const { answer } = await enrol();
  expect(answer.statusCode).toBe(200);
  for (const headers of [{}, { 'x-step-up': 'guess' }, await grant('sign-minutes:x')])
    expect((await question(headers)).json()).toMatchObject({ code: 'step-up-required' });
  const remove = (headers?: Record<string, string>) =>
    browser.auth('/passkey/delete-passkey', { id: answer.json().id }, headers);
  const purpose = 'remove-passkey';
  expect((await remove()).json()).toMatchObject({ code: 'step-up-required', facts: { purpose } });
  expect((await remove(await grant(purpose))).statusCode).toBe(200);
});

test('a key that was there before is proof enough for a new one', async () => {
  const { browser, begin, question, enrol } = await start();
  const { key } = await enrol();
  const { id, passkey } = await begin('add-passkey');
  const shown = await browser.auth('/step-up/finish', { id, passkey: key.answer(passkey) });
  const asked = await question({ 'x-step-up': shown.json().grant });
  expect(asked.json()).toMatchObject({ challenge: expect.any(String) });
  expect((await question({ 'x-step-up': shown.json().grant })).statusCode).toBe(403);
});

test('a passkey that is made for another site is refused with a problem', async () => {
  const { enrol } = await start();
  const { answer } = await enrol('https://evil.example');
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'passkey-refused']);
});

test('whoever has a second factor gives its code beside the password, or a backup code, each once', async () => {
  const { begin, prove, secondFactor } = await start();
  expect(await begin('x')).toMatchObject({ code: false });
  const { backupCodes, next } = await secondFactor();
  expect(await begin('x')).toMatchObject({ code: true });
  const code = async (shown: object) => {
    const answer = await prove('x', { password, ...shown });
    return answer.json().code ?? answer.statusCode;
  };
  expect(await code({})).toBe('code-required');
  expect(await code({ code: '000000' })).toBe('invalid-code');
  expect(await code({ code: next })).toBe(200);
  expect(await code({ code: next })).toBe('invalid-code');
  expect(await code({ code: backupCodes[0] })).toBe(200);
  expect(await code({ code: backupCodes[0] })).toBe('invalid-code');
});

test('a second factor is taken away by whoever shows it, and the password alone does not do', async () => {
  const { app, email, browser, grant, secondFactor } = await start();
  const { next } = await secondFactor();
  const remove = (headers?: Record<string, string>) =>
    browser.auth('/two-factor/remove', {}, headers);
  expect((await remove()).json()).toMatchObject({ code: 'step-up-required' });
  const shown = { password, code: next };
  expect((await remove(await grant('remove-second-factor', shown))).statusCode).toBe(200);
  const back = openBrowser(app);
  await back.auth('/sign-in/email', { email, password });
  expect(await back.isSignedIn()).toBe(true);
});

test('what changes about how somebody signs in is noted, however it is done', async () => {
  const { deps, email, browser, grant, enrol } = await start();
  const { answer } = await enrol();
  const id: string = answer.json().id;
  await browser.auth('/passkey/delete-passkey', { id }, await grant('remove-passkey'));
  await browser.auth('/change-password', {
    currentPassword: password,
    newPassword: 'en annan mening som räcker',
  });
  await deps.db.updateTable('auth.account').set({ updatedAt: new Date() }).execute();
  const noted = await deps.db
    .selectFrom('auth.credentialChange')
    .select(['credential', 'change', 'name'])
    .where('userId', '=', (q) => q.selectFrom('auth.user').select('id').where('email', '=', email))
    .orderBy('at')
    .execute();
  expect(noted.map(({ credential, change, name }) => [credential, change, name])).toEqual([
    ['passkey', 'added', 'Min'],
    ['passkey', 'removed', 'Min'],
    ['password', 'changed', null],
  ]);
});
