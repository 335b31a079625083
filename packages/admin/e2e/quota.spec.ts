import type { Page } from '@playwright/test';
import { enterCount, isUsable, press, readyToVote, seal, toSheet } from './count-steps.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const widths = [360, 1280];

const atEachWidth = async (page: Page, look: (width: number) => Promise<void>) => {
  await isUsable(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await look(width);
  }
};

test('associations get places of their own in the call and where they are let in, and take them when they leave', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/elections/new`);
  await page.getByLabel('Vad som väljs').selectOption({ label: 'Uppdrag i Styrelsen' });
  await page.getByLabel('Antal ordinarie').fill('3');
  const own = page.getByLabel('Vänsterpartiet Huddinge: ordinarie');
  await expect(own).toBeHidden();
  await page.getByText('Tillsammans med andra, och platser för en grupp').click();
  await own.fill('4');
  await press(page, 'Utlys val');
  await expect(
    page.getByText('Föreningarnas fasta platser är 4 tillsammans').first(),
  ).toBeVisible();
  await expect(own).toHaveValue('4');
  await own.fill('1');
  await page.getByLabel('Minst så många av ett kön').selectOption({ label: 'kvinnor' });
  await page.getByLabel('Minst bland ordinarie').fill('1');
  await atEachWidth(page, (width) => shot(`quota-call-${width}`));
  await press(page, 'Utlys val');
  await expect(page.getByText('vem som ska stå tillbaka är inte bestämt').first()).toBeVisible();
  await page.getByLabel('Minst så många av ett kön').selectOption({ label: 'ingen kvot' });
  await press(page, 'Utlys val');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Val av ledamot');

  const places = page.locator('#step-places');
  await places.locator('summary').first().click();
  await places.getByLabel('Föreningens namn').fill('Haninge');
  await places.getByText('Fasta platser', { exact: true }).click();
  await places.getByLabel('Ordinarie').fill('3');
  await places.getByRole('button', { name: 'Lägg till föreningen' }).click();
  await expect(places.getByRole('alert')).toContainText('fasta platser är 4 tillsammans');
  await places.getByLabel('Ordinarie').fill('2');
  await places.getByRole('button', { name: 'Lägg till föreningen' }).click();
  await expect(places.getByText('fast antal: 2 platser')).toBeVisible();
  await atEachWidth(page, (width) => shot(`quota-places-${width}`));

  const call = page.locator('#step-call');
  if (!(await call.locator('dl').isVisible())) await call.locator('summary').first().click();
  await expect(call.getByText('Haninge: 2 platser')).toBeVisible();
  await call.getByRole('link', { name: 'Ändra utlysningen' }).click();
  await expect(page.getByLabel('Haninge: ordinarie')).toHaveValue('2');
  await page.getByLabel('Haninge: ordinarie').fill('1');
  await press(page, 'Spara');
  await expect(places.getByText('fast antal: 1 plats')).toBeAttached();
  await places.locator('summary').first().click();
  await places.getByRole('button', { name: 'Haninge lämnar valet' }).click();
  await expect(call.getByText('2 platser').first()).toBeAttached();
});

test('who is passed over because their association’s places are filled is said on the page of the result', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const { url } = await readyToVote(page, {
    call: { title: 'Ombud tillsammans', seats: 3, substitutes: 0 },
    names: ['Anna Ek', 'Bo Ek', 'Cilla Ek'],
    others: [{ name: 'Haninge', seats: 1, names: ['Gun Holm', 'Hans Holm'] }],
    voters: 30,
  });
  await page.goto(url);
  await press(page, 'Öppna röstningen');
  await toSheet(page);
  await enterCount(
    page,
    { 'Anna Ek': 17, 'Bo Ek': 16, 'Cilla Ek': 3, 'Gun Holm': 26, 'Hans Holm': 25 },
    [30, 0, 0, 0],
  );
  await seal(page);
  await press(page, 'Tillkännage resultatet');
  await expect(page.locator('.elected-name')).toHaveText(['Gun Holm', 'Anna Ek', 'Bo Ek']);
  const said =
    'Hans Holm har röster nog men får ingen plats: den enda platsen för Haninge är fylld.';
  await expect(page.getByText(said).first()).toBeVisible();
  await expect(page.getByText('För Haninge fylls 1 av 1 plats.').first()).toBeVisible();
  await atEachWidth(page, (width) => shot(`quota-result-sv-${width}`));
  await page.evaluate(() => localStorage.setItem('language', 'en'));
  await page.reload();
  await expect(
    page
      .getByText('Hans Holm has votes enough but no seat: the one seat for Haninge is filled.')
      .first(),
  ).toBeVisible();
  await atEachWidth(page, (width) => shot(`quota-result-en-${width}`));
  await page.goto(`${url}/edit`);
  await expect(page.getByLabel('Haninge: ordinary')).toHaveValue('1');
  await atEachWidth(page, (width) => shot(`quota-call-en-${width}`));
});
