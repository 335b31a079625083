import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { stepUpOf } from '../access/evidence.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { registerPerson, startApp } from '../testing/start-app.ts';
import { giveAuthenticator } from './testing/authenticator.ts';

const password = 'en mening som räcker';
const purpose = 'sign-minutes:6b1f2f6e-6d0c-4c7e-9a39-0d4c7d1c2a10:ab12';

const startWithSigner = async () => {
  const { app, deps, organisationId, as } = await startApp();
  const board = await as('board');
  const personId = await registerPerson(deps, organisationId);
  const { link } = (
    await board.post('/invitations', {
      personId,
      email: `${personId}@example.org`,
      roles: ['chair'],
    })
  ).json();
  const browser = openBrowser(app);
  await browser.auth('/invitation/accept', { token: link.split('=')[1], name: 'Siv', password });
  const { userId, sessionId } = await sessionOf(deps.db, browser);
  const by = { kind: 'session', userId, sessionId } as const;
  const actor = { by, organisationId, personId, roles: ['chair'] as const };
  const grant = async (given = password) => {
    const { id } = (await browser.auth('/step-up/begin', { purpose })).json();
    return browser.auth('/step-up/finish', { id, password: given });
  };
  /** As a route does it that asks for the purpose. */
  const use = (token: string | undefined, asked = purpose, by: object = actor) => {
    const headers = token ? { 'x-step-up': token } : {};
    return stepUpOf({ headers, actor: by } as never, deps)(asked);
  };
  return { deps, browser, organisationId, actor, grant, use };
};

const sessionOf = async (
  db: Awaited<ReturnType<typeof startApp>>['deps']['db'],
  browser: ReturnType<typeof openBrowser>,
) => {
  const [token = ''] = decodeURIComponent([...browser.jar.values()][0]!).split('.');
  return db
    .selectFrom('auth.session')
    .select(['userId', 'id as sessionId'])
    .where('token', '=', token)
    .executeTakeFirstOrThrow();
};

test('whoever gives the password again may do the one thing it was given for, once', async () => {
  const { deps, organisationId, actor, grant, use } = await startWithSigner();
  const token: string = (await grant()).json().grant;
  const uses = await Promise.allSettled([1, 2, 3, 4].map(() => use(token)));
  const fulfilled = uses.filter((one) => one.status === 'fulfilled');
  expect(fulfilled).toHaveLength(1);
  const { evidenceId } = fulfilled[0]!.value;
  const kept = await inOrganisation(deps.db, organisationId, (tx) =>
    tx.selectFrom('auth.evidence').selectAll().where('id', '=', evidenceId).executeTakeFirst(),
  );
  expect(kept).toMatchObject({ purpose, method: 'password', personId: actor.personId });
  expect(kept!.challenge).toBe(
    createHash('sha256').update(`${kept!.nonce}.${purpose}`).digest('base64url'),
  );
});

test('a command that is tried again shows its grant once', async () => {
  const { deps, actor, grant } = await startWithSigner();
  const headers = { 'x-step-up': (await grant()).json().grant };
  const stepUp = stepUpOf({ headers, actor } as never, deps);
  expect(await stepUp(purpose)).toEqual(await stepUp(purpose));
});

test('a wrong password, another purpose, another session or another person gets nothing', async () => {
  const { actor, grant, use } = await startWithSigner();
  expect((await grant('fel lösenord!')).statusCode).toBe(403);
  const needed = { status: 403, code: 'step-up-required' };
  await expect(use(undefined)).rejects.toMatchObject(needed);
  await expect(use('guess')).rejects.toMatchObject(needed);
  const fresh = async () => (await grant()).json().grant;
  await expect(use(await fresh(), `${purpose}0`)).rejects.toMatchObject(needed);
  await expect(
    use(await fresh(), purpose, { ...actor, by: { ...actor.by, sessionId: 'x' } }),
  ).rejects.toMatchObject(needed);
  await expect(
    use(await fresh(), purpose, { ...actor, by: { ...actor.by, userId: 'x' } }),
  ).rejects.toMatchObject(needed);
});

test('a question is answered once, by the one who was asked', async () => {
  const { browser } = await startWithSigner();
  const other = await startWithSigner();
  const begin = async () => (await browser.auth('/step-up/begin', { purpose })).json().id;
  const id = await begin();
  expect((await browser.auth('/step-up/finish', { id, password })).statusCode).toBe(200);
  expect((await browser.auth('/step-up/finish', { id, password })).statusCode).toBe(403);
  const foreign = await other.browser.auth('/step-up/finish', { id: await begin(), password });
  expect(foreign.statusCode).toBe(403);
});

test('whoever answers with a passkey may do the one thing that was asked about, and what they showed is kept', async () => {
  const { deps, browser, organisationId, actor, use } = await startWithSigner();
  const { answer } = await giveAuthenticator(deps, actor.by.userId);
  const { id, passkey } = (await browser.auth('/step-up/begin', { purpose })).json();
  expect(passkey).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  const shown = await browser.auth('/step-up/finish', { id, passkey: answer(passkey) });
  const { evidenceId } = await use(shown.json().grant);
  const kept = await inOrganisation(deps.db, organisationId, (tx) =>
    tx
      .selectFrom('auth.evidence')
      .selectAll()
      .where('id', '=', evidenceId)
      .executeTakeFirstOrThrow(),
  );
  expect(kept).toMatchObject({ purpose, method: 'passkey', personId: actor.personId });
  expect(kept.challenge).toBe(passkey.challenge);
  expect(kept.challenge).toBe(
    createHash('sha256').update(`${kept.nonce}.${purpose}`).digest('base64url'),
  );
  expect(kept.assertion).toMatchObject({ response: { signature: expect.any(String) } });
});

test('a passkey that answers another question, elsewhere, unlocked by nobody or of somebody else gets nothing', async () => {
  const { deps, browser, actor } = await startWithSigner();
  const { answer } = await giveAuthenticator(deps, actor.by.userId);
  const other = await startWithSigner();
  const theirs = await giveAuthenticator(deps, other.actor.by.userId);
  const begin = async (asked = purpose) =>
    (await browser.auth('/step-up/begin', { purpose: asked })).json();
  const finish = (id: string, passkey: object) =>
    browser.auth('/step-up/finish', { id, passkey }).then(({ statusCode }) => statusCode);
  const elsewhere = await begin(`${purpose}0`);
  for (const wrong of [
    () => answer(elsewhere.passkey),
    (asked: { challenge: string }) => answer(asked, { origin: 'https://elsewhere.example' }),
    (asked: { challenge: string }) => answer(asked, { rpID: 'elsewhere.example' }),
    (asked: { challenge: string }) => answer(asked, { verified: false }),
    (asked: { challenge: string }) => theirs.answer(asked),
    (asked: { challenge: string }) => ({ ...theirs.answer(asked), id: answer(asked).id }),
  ]) {
    const { id, passkey } = await begin();
    expect(await finish(id, wrong(passkey)), String(wrong)).toBe(403);
  }
  const { id, passkey } = await begin();
  const shown = answer(passkey);
  expect(await finish(id, shown)).toBe(200);
  expect(await finish(id, answer(passkey))).toBe(403);
  expect(await finish((await begin()).id, shown)).toBe(403);
});
