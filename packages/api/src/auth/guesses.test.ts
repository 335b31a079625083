import { expect, test } from 'vitest';
import { openBrowser } from '../testing/sign-in.ts';
import { startApp } from '../testing/start-app.ts';
import { giveAuthenticator } from './testing/authenticator.ts';
import { createUser, password } from './testing/create-user.ts';

const start = async () => {
  const { app, deps } = await startApp();
  const lines: unknown[][] = [];
  deps.signIn.logTo((level, message, facts) => facts && lines.push([level, message, facts]));
  const signIn = (email: string, given = password, from = openBrowser(app)) =>
    from.auth('/sign-in/email', { email, password: given }).then(({ statusCode }) => statusCode);
  return { app, deps, lines, signIn, newcomer: () => createUser(deps) };
};

const wrong = 'fel lösenord!';

test('an account is guessed five times, wherever from and whatever the guesser says of that; others go on', async () => {
  const { app, signIn, newcomer } = await start();
  const [siv, mats] = [await newcomer(), await newcomer()];
  const hall = openBrowser(app);
  const statuses = [];
  for (let i = 0; i < 7; i++) {
    const forged = { 'x-forwarded-for': `1.2.3.${i}`, 'x-klubba-client-address': `1.2.3.${i}` };
    const from = i % 2 ? hall : openBrowser(app);
    const body = { email: i % 3 ? siv : siv.toUpperCase(), password: wrong, passkey: {} };
    statuses.push((await from.auth('/sign-in/email', body, forged)).statusCode);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  expect(await signIn(siv)).toBe(429);
  expect(await signIn(mats, password, hall)).toBe(200);
});

test('what succeeds counts for nothing, and a mistake of another kind neither', async () => {
  const { app, signIn, newcomer } = await start();
  const siv = await newcomer();
  const hall = openBrowser(app);
  for (let i = 0; i < 7; i++) expect(await signIn(siv, password, hall)).toBe(200);
  const change = (newPassword: string) =>
    hall.auth('/change-password', { currentPassword: password, newPassword });
  for (let i = 0; i < 8; i++) expect((await change('kort')).statusCode).toBe(400);
  expect((await change('en annan mening som räcker')).statusCode).toBe(200);
});

test('of many guesses at the same moment, five are looked at', async () => {
  const { signIn, newcomer } = await start();
  const siv = await newcomer();
  const statuses = await Promise.all(Array.from({ length: 20 }, () => signIn(siv, wrong)));
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
});

test('an address guesses fifty times, at whatever', async () => {
  const { app, signIn, newcomer } = await start();
  const hall = openBrowser(app);
  const statuses = [];
  for (let token = 0; token < 52; token++)
    statuses.push((await hall.auth('/invitation/accept', { token: `${token}` })).statusCode);
  expect(statuses.slice(48)).toEqual([400, 400, 429, 429]);
  const siv = await newcomer();
  expect(await signIn(siv, password, hall)).toBe(429);
  expect(await signIn(siv)).toBe(200);
});

test('whoever guesses outside keeps nobody who is in from showing who they are, and a passkey always does', async () => {
  const { app, deps, signIn, newcomer } = await start();
  const siv = await newcomer();
  const inside = openBrowser(app);
  expect(await signIn(siv, password, inside)).toBe(200);
  for (let i = 0; i < 7; i++) await signIn(siv, wrong);
  expect(await signIn(siv)).toBe(429);
  const begin = async () => (await inside.auth('/step-up/begin', { purpose: 'x' })).json();
  const show = async (password: string) =>
    (await inside.auth('/step-up/finish', { id: (await begin()).id, password })).statusCode;
  expect(await show(password)).toBe(200);
  for (let i = 0; i < 5; i++) expect(await show(wrong)).toBe(403);
  expect(await show(password)).toBe(429);
  const { id } = await deps.db
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', siv)
    .executeTakeFirstOrThrow();
  const { answer } = await giveAuthenticator(deps, id);
  const begun = await begin();
  const shown = { id: begun.id, passkey: answer(begun.passkey) };
  expect((await inside.auth('/step-up/finish', shown)).statusCode).toBe(200);
});

test('five minutes later everybody may try again', async () => {
  const { deps, signIn, newcomer } = await start();
  const siv = await newcomer();
  for (let i = 0; i < 6; i++) await signIn(siv, wrong);
  expect(await signIn(siv)).toBe(429);
  const since = new Date(Date.now() - 301_000);
  await deps.db.updateTable('auth.guess').set({ since }).execute();
  expect(await signIn(siv)).toBe(200);
});

test('a failed sign-in is logged by account and address, as hashes that name nobody', async () => {
  const { app, lines, signIn, newcomer } = await start();
  const [siv, hall] = [await newcomer(), openBrowser(app)];
  await signIn(siv, wrong, hall);
  await signIn(siv.toUpperCase(), wrong, hall);
  await signIn(siv, wrong);
  expect(await signIn(siv)).toBe(200);
  const [first, second, third, ...rest] = lines;
  expect(first).toEqual([
    'warn',
    'failed sign-in',
    { account: expect.any(String), address: expect.any(String) },
  ]);
  expect(second).toEqual(first);
  expect(third![2]).toMatchObject({ account: (first![2] as { account: string }).account });
  expect(third![2]).not.toEqual(first![2]);
  expect(rest).toEqual([]);
  expect(JSON.stringify(lines)).not.toMatch(/example\.org|10\.0\./);
});
