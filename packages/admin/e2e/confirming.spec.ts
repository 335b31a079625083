import type { Page } from '@playwright/test';
import { isAccessible, isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

/** The page of the example's past election, in which Haninge took part. */
const pastElection = async (page: Page) => {
  const home = await organisationOf(page);
  await page.goto(`${home}/elections`);
  await page
    .getByRole('link', { name: /fastställt/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Föreningarna om resultatet' })).toBeVisible();
};

const linkFor = async (page: Page, name: string) => {
  await page.getByRole('button', { name: `Länk att bekräfta med för ${name}` }).click();
  const link = page.locator('.handed-link');
  await expect(link).toContainText(`Skicka länken till ${name}`);
  return `/confirm${new URL((await link.locator('code').textContent())!).hash}`;
};

test('an association without Klubba finds the result wrong by a link, and confirms it by the next', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  await pastElection(page);
  const url = page.url();
  const link = await linkFor(page, 'Vänsterpartiet Haninge');
  await isAccessible(page, { within: '#content' });
  await shot('confirmation-link');

  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByText(/^Vänsterpartiet Haninge har deltagit i/)).toBeVisible();
  await isUsable(page);
  await shot('confirm-by-link');
  for (const [button, name] of [
    ['Resultatet (PDF)', 'result.pdf'],
    ['Resultatet (CSV)', 'result.csv'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await saved).suggestedFilename()).toBe(name);
  }
  await page.getByLabel('Ditt namn').fill('Hans Berg');
  await page.getByLabel('Något i resultatet är fel').check();
  await page.getByLabel('Vad är fel?').fill('Gun Holm är inte vår.');
  await isUsable(page);
  await page.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(page.getByText(/^Svaret är skickat, .*: något är fel/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Svaret är skickat, /)).toBeVisible();
  await expect(page.getByLabel('Ditt namn')).toHaveCount(0);

  await page.context().addCookies(cookies);
  await page.goto(url);
  await expect(page.getByText('har inte bekräftat')).toBeVisible();
  await expect(page.getByText('Gun Holm är inte vår.')).toBeVisible();
  const another = await linkFor(page, 'Vänsterpartiet Haninge');
  await page.goto(another);
  await page.getByLabel('Ditt namn').fill('Hans Berg');
  await page.getByRole('button', { name: 'Bekräfta resultatet' }).click();
  await expect(page.getByText(/^Resultatet är bekräftat, /)).toBeVisible();
  await isUsable(page);
  await page.goto(url);
  await expect(page.getByText('har bekräftat', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Länk att bekräfta/ })).toHaveCount(0);
  await isAccessible(page, { within: '#content' });
  await page.goto('/confirm#token=wrong');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Länken gäller inte längre');
});
