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
