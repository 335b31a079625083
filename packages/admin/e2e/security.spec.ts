import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { totpCode } from '../../api/src/testing/sign-in.ts';
import { expect, test } from './klubba.ts';

const password = 'en mening som går bra att minnas';

/** Somebody new, so that what they turn on for themselves troubles no other test. */
const newcomer = async (page: Page, url: string) => {
  const email = `${randomUUID()}@example.org`;
  const link = await page.evaluate(async (email) => {
    const json = { 'content-type': 'application/json' };
    const answer = async (response: Promise<Response>) => (await response).json();
    const { organisations } = await answer(fetch('/api/session'));
    const base = `/api/organisations/${organisations[0].organisationId}`;
    const register = { name: 'Ny Medlem', email, phone: null };
    const post = (path: string, body: object) =>
      answer(
        fetch(`${base}${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) }),
      );
    const { personId } = await post('/people', register);
    const { link } = await post('/invitations', { personId, email, roles: ['member'] });
    return link as string;
  }, email);
  await page.context().clearCookies();
  await page.goto(`${url}${link.slice(link.indexOf('/invitation'))}`);
  await page.getByLabel('Ditt namn').fill('Ny Medlem');
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Skapa min inloggning' }).click();
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
  return email;
};

const signIn = async (page: Page, email: string) => {
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
};

test.beforeEach(async ({ page, signInAs }) => {
  await signInAs('styrelse');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
});

test('a passkey is added, signs in by itself, and is removed', async ({ page, server }) => {
  await newcomer(page, server.url);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.getByRole('link', { name: 'Inloggning och säkerhet' }).click();
  await page.getByRole('link', { name: 'Lägg till en passernyckel' }).click();
  await page.getByLabel('Namn på nyckeln').fill('Min telefon');
  await page.getByLabel('Ditt lösenord').fill('fel lösenord alldeles');
  await page.getByRole('button', { name: 'Lägg till en passernyckel' }).click();
  await expect(page.getByRole('alert')).toHaveText('Lösenordet stämmer inte.');
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByRole('button', { name: 'Lägg till en passernyckel' }).click();
  await expect(page.getByText('Min telefon', { exact: true })).toBeVisible();
  await expect(page.getByText('Passernyckeln Min telefon lades till')).toBeVisible();

  await page.getByRole('button', { name: 'Logga ut överallt' }).click();
  await page.getByRole('button', { name: 'Logga in med passernyckel' }).click();
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Din inloggning har ändrats' })).toBeVisible();
  await expect(page.getByText('Passernyckeln Min telefon lades till')).toBeVisible();

  await page.getByRole('link', { name: 'Se över din inloggning' }).click();
  await page.getByRole('link', { name: 'Ta bort Min telefon' }).click();
  await page.getByRole('button', { name: 'Använd en passernyckel' }).click();
  await expect(page.getByText('Du har ingen passernyckel än.')).toBeVisible();
  await expect(page.getByText('Passernyckeln Min telefon togs bort')).toBeVisible();
});

test('a code from an app is asked for once it is turned on, and a backup code will do', async ({
  page,
  server,
}) => {
  const email = await newcomer(page, server.url);
  await page.getByRole('link', { name: 'Inloggning och säkerhet' }).click();
  await page.getByRole('link', { name: 'Slå på kod från app' }).click();
  await page.getByLabel('Ditt lösenord').fill('fel lösenord alldeles');
  await page.getByRole('button', { name: 'Slå på kod från app' }).click();
  await expect(page.getByRole('alert')).toHaveText('Lösenordet stämmer inte.');
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByRole('button', { name: 'Slå på kod från app' }).click();

  const app = await page
    .getByRole('link', { name: 'Öppna i autentiseringsappen' })
    .getAttribute('href');
  const [backup, otherBackup] = await page.locator('.backup-codes li').allTextContents();
  await page.getByLabel('Koden som appen visar').fill(totpCode(app!));
  await page.getByRole('button', { name: 'Slå på', exact: true }).click();
  await expect(page.getByText('På', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Logga ut överallt' }).click();
  await signIn(page, email);
  await expect(page.getByRole('heading', { name: 'Bekräfta att det är du' })).toBeVisible();
  await page.getByLabel('Kod med sex siffror').fill('000000');
  await page.getByRole('button', { name: 'Bekräfta' }).click();
  await expect(page.getByRole('alert')).toContainText('Koden stämmer inte');
  await page.getByRole('button', { name: 'Använd en reservkod i stället' }).click();
  await page.getByLabel('Reservkod').fill(backup!);
  await page.getByRole('button', { name: 'Bekräfta' }).click();
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();

  await page.goto('/security/second-factor');
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByLabel('Kod från appen').fill('000000');
  await page.getByRole('button', { name: 'Slå av' }).click();
  await expect(page.getByRole('alert')).toContainText('Koden stämmer inte');
  await page.getByLabel('Kod från appen').fill(otherBackup!);
  await page.getByRole('button', { name: 'Slå av' }).click();
  await expect(page.getByText('Kod från app slogs av')).toBeVisible();
});

test('whoever took over a session enrols no passkey of theirs', async ({ page, server }) => {
  await newcomer(page, server.url);
  const statuses = await page.evaluate(async () => {
    const begin = { purpose: 'add-passkey' };
    const headers = { 'content-type': 'application/json' };
    const post = (path: string, body: object) =>
      fetch(`/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const asked = await fetch('/api/auth/passkey/generate-register-options');
    const { id } = await (await post('/step-up/begin', begin)).json();
    const shown = await post('/step-up/finish', { id, password: 'som en tjuv gissar' });
    return [asked.status, shown.status];
  });
  expect(statuses).toEqual([403, 403]);
});
