import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { violations } from './accessibility.ts';
import { expect, test } from './klubba.ts';

const visit = async (page: Page, area: string) => {
  await page.goto('/');
  await page.getByRole('link', { name: area, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: area })).toBeVisible();
};

test('a person is registered, pays, and is told why they may not vote yet', async ({
  page,
  signInAs,
}) => {
  const name = `Tova ${randomUUID().slice(0, 8)}`;
  await signInAs('sekreterare');
  await visit(page, 'Personer');
  await page.getByRole('link', { name: 'Lägg till en person' }).click();
  // The list that is left has a field for names, too.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lägg till en person');
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('E-post').fill('inte en adress');
  await page.getByRole('button', { name: 'Lägg till en person' }).click();
  await expect(page.getByLabel('E-post')).toHaveAccessibleDescription(
    'En e-postadress ser ut som namn@example.org.',
  );
  await expect(page.getByLabel('E-post')).toBeFocused();
  await expect(page.getByLabel('Namn')).toHaveValue(name);

  await page.getByLabel('E-post').fill('tova@example.org');
  await page.getByLabel('Medlem från och med').fill('2020-03-01');
  await page.getByRole('button', { name: 'Lägg till en person' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const year = new Date().getFullYear();
  await expect(page.getByText(`Skälet: avgiften för ${year} är inte betald.`)).toBeVisible();

  await page.getByRole('link', { name: 'Anteckna avgift' }).click();
  await page.getByRole('button', { name: 'Anteckna avgift' }).click();
  await expect(page.getByText('har rösträtt')).toBeVisible();

  await page.getByRole('link', { name: 'Anteckna avgift' }).click();
  await page.getByRole('button', { name: 'Anteckna avgift' }).click();
  await expect(page.getByLabel('Avgift för år')).toHaveAccessibleDescription(
    `Avgiften för ${year} är redan betald.`,
  );

  // It was somebody else's payment: taken back, and both stay to be seen.
  await page.goBack();
  await page.getByRole('link', { name: `Rätta: avgift för ${year}` }).click();
  await page.getByLabel('Vad var det som blev fel?').fill('Betalningen gällde en annan medlem.');
  await page.getByRole('button', { name: 'Ta tillbaka avgiften' }).click();
  await expect(page.getByText(`Skälet: avgiften för ${year} är inte betald.`)).toBeVisible();
  await page.getByRole('link', { name: 'Rätta: medlem sedan' }).click();
  await page.getByLabel('Medlem från och med').fill('2021-03-01');
  await page.getByLabel('Vad var det som blev fel?').fill('Fel år.');
  await page.getByRole('button', { name: 'Rätta medlemskapet' }).click();
  const corrections = page.locator('section', { hasText: 'Rättelser' }).getByRole('listitem');
  await expect(corrections).toHaveText([
    /medlem sedan 1 mars 2020.*medlem sedan 1 mars 2021.*Fel år/,
    /betald.*stämde inte.*Betalningen gällde en annan medlem/,
  ]);
  await page.getByRole('link', { name: 'Rätta: medlem sedan' }).click();
  await page.getByRole('link', { name: 'Medlemskapet har aldrig funnits' }).click();
  await page.getByLabel('Vad var det som blev fel?').fill('Fel person.');
  await page.getByRole('button', { name: 'Ta bort medlemskapet' }).click();
  await expect(page.getByText('Skälet: har inte varit medlem.')).toBeVisible();
});

test('a search finds people by a part of their name and says when it finds nobody', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  await visit(page, 'Personer');
  await page.getByLabel('Namn, e-post eller telefon').fill('hedl');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page.locator('a.row')).toHaveText([/Jon Hedlund/]);
  await page.getByLabel('Namn, e-post eller telefon').fill('ingen heter så');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page.getByText('Ingen passar på det.')).toBeVisible();
});

test('a working group is founded, gets a member, and is dissolved', async ({ page, signInAs }) => {
  const name = `Gruppen ${randomUUID().slice(0, 8)}`;
  await signInAs('styrelse');
  await visit(page, 'Organisation');
  await page.getByRole('link', { name: 'Inrätta ett organ' }).click();
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Uppdrag', { exact: false }).fill('Skriva motioner.');
  await page.getByLabel('Antal platser').fill('2');
  await page.getByRole('button', { name: 'Inrätta ett organ' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('0 av 2 platser')).toBeVisible();

  await page.getByRole('link', { name: 'Ge ett uppdrag' }).click();
  await page.getByLabel('Person').pressSequentially('hedlund');
  await page.getByRole('option', { name: 'Jon Hedlund' }).click();
  await page.getByRole('button', { name: 'Ge ett uppdrag' }).click();
  await expect(page.getByText('1 av 2 platser')).toBeVisible();
  await expect(page.getByText('Jon Hedlund, ledamot')).toBeVisible();

  await page.getByRole('link', { name: 'Upplös organet' }).click();
  await page.getByRole('button', { name: 'Upplös organet' }).click();
  await expect(page.getByRole('alert')).toContainText('Organet har 1 uppdrag som löper längre.');
});

test('a rule is confirmed with its source, and a changed one has to be confirmed again', async ({
  page,
  signInAs,
}) => {
  await signInAs('styrelse');
  await visit(page, 'Regler');
  await page.getByRole('link', { name: 'Bekräfta: Justerare vid medlemsmöten' }).click();
  await page.getByLabel('Var det står').fill('§ 14, stadgar 2024');
  await page.getByRole('button', { name: 'Bekräfta' }).click();
  const verifiers = page.locator('.rule', { hasText: 'Justerare vid medlemsmöten' });
  await expect(verifiers).toContainText('bekräftad');
  await expect(verifiers).not.toContainText('ej bekräftad');

  await page.getByRole('link', { name: 'Anta ett nytt regelverk' }).click();
  await page.getByLabel('Enligt vilket beslut').fill('Årsmötet 2026, § 14');
  const editor = page.getByRole('group', { name: 'Justerare vid medlemsmöten' });
  await editor.getByLabel('Antal personer').fill('99');
  await page.getByRole('button', { name: 'Anta regelverket' }).click();
  await expect(editor).toContainText('Så kan regeln inte lyda');
  await editor.getByLabel('Antal personer').fill('3');
  await page.getByRole('button', { name: 'Anta regelverket' }).click();
  await expect(verifiers).toContainText('3 personer');
  await expect(verifiers).toContainText('ej bekräftad');
});

test('an invitation lets one person in, once', async ({ page, signInAs, browser, server }) => {
  await signInAs('styrelse');
  await visit(page, 'Användare');
  await page.getByRole('link', { name: 'Bjud in' }).click();
  await page.getByLabel('Person').pressSequentially('yusuf');
  await expect(page.getByRole('listbox', { name: 'Person' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('option', { name: 'Yusuf Warfaa' }).click();
  await page.getByLabel('E-post').fill('yusuf@example.org');
  await page.getByRole('button', { name: 'Gör en länk' }).click();
  const link = await page.getByText(/\/invitation#token=/).textContent();

  const outside = await browser.newContext({ locale: 'sv-SE' });
  const guest = await outside.newPage();
  await guest.goto(`${server.url}${link!.slice(link!.indexOf('/invitation'))}`);
  await guest.getByLabel('Ditt namn').fill('Yusuf Warfaa');
  await guest.getByLabel('Lösenord').fill('en mening som går bra');
  await guest.getByRole('button', { name: 'Skapa min inloggning' }).click();
  await expect(guest.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
  await outside.close();

  await page.getByRole('link', { name: 'Klar' }).click();
  await expect(page.locator('a.row', { hasText: 'Yusuf Warfaa' })).toContainText('medlem');
});

test('a role is given and taken back', async ({ page, signInAs }) => {
  await signInAs('styrelse');
  await visit(page, 'Användare');
  await page.locator('a.row', { hasText: 'Nadia Haddad' }).click();
  await page.getByRole('button', { name: 'Ge rollen kansli' }).click();
  await expect(page.getByRole('button', { name: 'Ta tillbaka rollen kansli' })).toBeVisible();
  await page.getByRole('button', { name: 'Ta tillbaka rollen kansli' }).click();
  await expect(page.getByRole('button', { name: 'Ge rollen kansli' })).toBeVisible();
});

test('the secretary keeps bodies and offices; a member is told that this is not for them', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('sekreterare');
  await visit(page, 'Organisation');
  await expect(page.getByRole('link', { name: 'Ändra föreningens uppgifter' })).toBeHidden();
  await page.getByRole('link', { name: /^Styrelsen/ }).click();
  await page.getByRole('link', { name: 'Ge ett uppdrag' }).click();
  await expect(page.getByRole('button', { name: 'Ge ett uppdrag' })).toBeVisible();
  const address = page.url();

  await signInAs('medlem');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Den här sidan får du inte använda',
  );
  await shot('not-for-you');
  await page.goto(address.replace('/offices/new', ''));
  await expect(page.getByRole('heading', { level: 1, name: 'Styrelsen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ge ett uppdrag' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Personer', exact: true })).toBeHidden();
});
