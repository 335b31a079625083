import type { Page } from '@playwright/test';
import { isAccessible, needsNoScrolling } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const step = (page: Page, name: string) => page.locator(`#step-${name}`);

const isUsable = async (page: Page) => {
  await isAccessible(page, { within: '#content' });
  await needsNoScrolling(page);
};

test('an election is called with little, and led from nominations to a frozen register', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/elections`);
  await expect(page.getByRole('link', { name: /^Utlys val/ })).toBeVisible();
  await shot('elections');
  await page.keyboard.press('c');
  await page.getByLabel('Vad som väljs').selectOption({ label: 'Uppdrag i Styrelsen' });
  await page.getByLabel('Uppdrag', { exact: true }).selectOption({ label: 'ledamot' });
  await expect(page.getByLabel('Rubrik')).toHaveValue('Val av ledamot');
  await page.getByLabel('Antal ordinarie').fill('2');
  await page.getByLabel('Antal ersättare').fill('1');
  await isUsable(page);
  await shot('call-election');
  await press(page, 'Utlys val');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Val av ledamot');
  await expect(page.getByText('Ingen är nominerad än').first()).toBeVisible();

  const nominations = step(page, 'nominations');
  await nominations.getByLabel('Någon annan').check();
  const name = nominations.getByLabel('Namn', { exact: true });
  for (const [who, answer] of [
    ['Anna Ek', 'ordinarie eller ersättare'],
    ['Bo Ås', 'inte tillfrågad än'],
    ['Cilla Öst', 'inte tillfrågad än'],
  ]) {
    await name.fill(who!);
    await nominations.getByLabel('Svar', { exact: true }).selectOption({ label: answer! });
    await nominations.getByRole('button', { name: 'Nominera', exact: true }).click();
    await expect(nominations.locator('.nominee').filter({ hasText: who! })).toBeVisible();
    await expect(name).toHaveValue('');
    await expect(name).toBeFocused();
  }
  await expect(page.locator('.next-step')).toContainText('2 nominerade har inte svarat');
  await isUsable(page);
  await shot('nominations');
  await nominations.getByLabel('Svar från Bo Ås').selectOption({ label: 'ordinarie' });
  await expect(page.locator('.next-step')).toContainText('1 nominerad har inte svarat');
  await nominations.getByLabel('Svar från Cilla Öst').selectOption({ label: 'tackar nej' });
  await expect(page.locator('.next-step h2')).toHaveText('Avsluta nomineringen');

  await step(page, 'proposal').locator('summary').first().click();
  await page.getByLabel('Förslag för Bo Ås').selectOption({ label: 'till ordinarie' });
  await page.getByLabel('Förslag för Anna Ek').selectOption({ label: 'till ordinarie' });
  await page.getByRole('button', { name: 'Flytta upp Bo Ås' }).click();
  await isUsable(page);
  await press(page, 'Lägg fram förslaget');
  await expect(step(page, 'proposal')).toContainText('2 föreslagna');

  await expect(step(page, 'closing')).toContainText('Utanför valsedeln, utan ja: Cilla Öst');
  await step(page, 'closing').getByRole('button', { name: 'Avsluta nomineringen' }).click();
  await expect(step(page, 'closing')).toContainText('2 står på valsedeln');
  await expect(page.locator('.next-step h2')).toHaveText('Skriv in vilka som får rösta');

  const register = step(page, 'register');
  await register.getByLabel('Namn, ett per rad').fill('1. Anna Ek\n2. Bo Ås\n\n- Cilla Öst');
  await expect(register.getByRole('status')).toHaveText(/^3 personer/);
  await register.getByLabel('Därtill utan namn').fill('4');
  await register.getByRole('button', { name: 'Spara listan' }).click();
  await expect(register.locator('.section-head')).toContainText('3 personer, 4 utan namn');
  await isUsable(page);
  await shot('register');
  await register.getByRole('button', { name: 'Fastställ röstlängden' }).click();
  await expect(page.locator('.next-step h2')).toHaveText('Rösta och räkna');
  await expect(register.locator('summary').first()).toContainText('7 personer, fastställd');
  await isUsable(page);
  await shot('to-vote');
});

test('who is nominated answers for themselves, reads whether they may vote, and withdraws', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('medlem');
  const home = await organisationOf(page);
  await page.goto(`${home}/elections`);
  await page.getByRole('link', { name: /^Kongressombud/ }).click();
  await expect(page.getByText('Du får rösta i det här valet.')).toBeVisible();
  await expect(page.getByText('Du är nominerad. Vad svarar du?')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Steg för steg' })).toHaveCount(0);
  await isUsable(page);
  await shot('election-for-a-member');
  await press(page, 'Ja, bara som ersättare');
  await expect(page.getByText('Du är nominerad och har svarat: ersättare.')).toBeVisible();
  await press(page, 'Dra tillbaka min kandidatur');
  await expect(page.getByText('Du har dragit tillbaka din kandidatur.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Du har dragit tillbaka din kandidatur.')).toBeVisible();
  await isUsable(page);
});

test('what is the committee’s is the committee’s alone, and a name in two lists is settled first', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/elections`);
  await page.getByRole('link', { name: /^Kongressombud/ }).click();
  await expect(step(page, 'nominations').locator('.nominee')).toHaveCount(4);

  const register = step(page, 'register');
  await register.locator('summary').first().click();
  const host = register.locator('.step-part').filter({ hasText: 'Vänsterpartiet Huddinge' });
  const other = register.locator('.step-part').filter({ hasText: 'Vänsterpartiet Haninge' });
  await host.getByLabel('Namn, ett per rad').fill('Anna Ek\nBo Ås');
  await host.getByRole('button', { name: 'Spara listan' }).click();
  await expect(host.getByText('2 personer')).toBeVisible();
  await other.getByLabel('Namn, ett per rad').fill('anna ek\nCilla Öst\nDag Ek');
  await other.getByRole('button', { name: 'Spara listan' }).click();
  await expect(other.getByText('3 personer')).toBeVisible();
  await expect(register.getByText('1 namn står i två listor')).toBeVisible();
  await press(page, 'Fastställ röstlängden');
  await expect(register.getByRole('alert')).toContainText('Anna Ek står kanske i två föreningars');
  await isUsable(page);
  await shot('election-doubles');
  await press(page, 'Anna Ek röstar med Vänsterpartiet Huddinge');
  await expect(register.getByText('samma person', { exact: true })).toBeVisible();
  await press(page, 'Fastställ röstlängden');
  await expect(register.locator('summary').first()).toContainText('4 personer, fastställd');

  const people = step(page, 'people');
  await people.locator('summary').click();
  await people.getByLabel('Uppdrag', { exact: true }).selectOption({ label: 'valberedning' });
  await people.getByLabel('Person', { exact: true }).fill('Kauko');
  await page.getByRole('option', { name: /Ville Kaukonen/ }).click();
  await people.getByRole('button', { name: 'Utse', exact: true }).click();
  await expect(people.locator('summary')).toContainText('1 i valberedningen');
  await expect(step(page, 'nominations').locator('.nominee')).toHaveCount(0);
  await step(page, 'nominations').locator('summary').first().click();
  await expect(step(page, 'nominations')).toContainText('Valberedningen tar emot nomineringar');
  await isUsable(page);

  await page.context().clearCookies();
  await signInAs('medlem');
  await page.reload();
  await expect(step(page, 'nominations').locator('.nominee')).toHaveCount(4);
  await expect(step(page, 'register')).toHaveCount(0);
});

test('a nominee answers by a link without a sign-in, and finds the answer there again', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/elections`);
  await page.getByRole('link', { name: /^Kongressombud/ }).click();
  await press(page, 'Länk att svara med för Roza Demirel');
  const link = page.locator('.handed-link');
  await expect(link).toContainText('Skicka den till Roza Demirel');
  await shot('consent-link');
  await isUsable(page);
  const address = new URL((await link.locator('code').textContent())!);

  await page.context().clearCookies();
  await page.goto(`/consent${address.hash}`);
  await expect(page.getByText(/^Roza Demirel: du är nominerad i ”Kongressombud”/)).toBeVisible();
  await isAccessible(page);
  await needsNoScrolling(page);
  await press(page, 'Ja, bara som ordinarie');
  await expect(page.getByText('Ditt svar: ordinarie.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Ditt svar: ordinarie.')).toBeVisible();
  await isAccessible(page);
  await shot('consent-by-link');
  await page.goto('/consent#token=wrong');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Länken gäller inte längre');

  await signInAs('styrelse');
  await page.goto(`${home}/elections`);
  await page.getByRole('link', { name: /^Kongressombud/ }).click();
  await expect(page.getByLabel('Svar från Roza Demirel')).toHaveValue('ordinary');
});
