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

test('the plan’s own employment: a need, the alternative declined, terms that the law’s clock warns of at once', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anställningar');
  await page.keyboard.press('c');
  await page.getByLabel('Rubrik').fill('Anställning av föreningsadministratör');
  await page.getByLabel('Varför').fill('Medlemsregister och lokal tar mer tid än styrelsen har.');
  await page.getByLabel('Något annat ska prövas först').check();
  await isUsable(page);
  await press(page, 'Anteckna behovet');
  await expect(page.locator('.next-step h2')).toHaveText('Föreslå villkor');
  await isUsable(page);
  await shot('employment-need');

  const need = step(page, 'need');
  await need.locator('summary').first().click();
  await need.getByLabel('Alternativ', { exact: true }).fill('En arvoderad ordförande på 20 %');
  await press(page, 'Lägg till alternativet');
  await expect(need.getByText('inte avgjort')).toBeVisible();

  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('n');
  await expect(step(page, 'proposal').locator('summary').first()).toBeFocused();
  await page.getByRole('link', { name: 'Föreslå villkor' }).click();
  await expect(page.getByText('Fyll i första dagen')).toBeVisible();
  await page.getByLabel('Roll').fill('Föreningsadministratör');
  await page.getByLabel('Procent av heltid').fill('20');
  await page.getByLabel('Första dagen').fill('2024-03-01');
  await page.getByLabel('Sista dagen').fill('2026-12-31');
  const clock = page.getByRole('complementary', { name: 'Lagens klocka' });
  await expect(clock).toContainText('24 februari 2025');
  await expect(clock).toContainText('1 mars 2025');
  await expect(clock).toContainText('inte juridisk rådgivning');
  await expect(clock).toContainText('Att den anställda avstår från rätten går inte');
  await isUsable(page);
  await shot('employment-terms-warned');
  await page.goto(`${home}/employments`);
});
