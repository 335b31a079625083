import type { Page } from '@playwright/test';
import { isAccessible, needsNoScrolling } from './accessibility.ts';
import { enterCount, readyToVote } from './election-steps.ts';
import { expect, test } from './klubba.ts';
import { template } from './template.ts';

test.use({ actionTimeout: 10_000 });

const isUsable = async (page: Page) => {
  await isAccessible(page, { within: '#content' });
  await needsNoScrolling(page);
};

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Somebody of a role on a page of their own. */
const signInAsOn = (page: Page, role: string) =>
  page.context().addCookies([...template().signIns.find((one) => one.role === role)!.cookies]);

/** To the sheet, with the code that stands on the papers. */
const toSheet = async (page: Page) => {
  const code = (await page.locator('.voting-code').first().textContent())!;
  await page.getByRole('link', { name: 'Till rösträkningen' }).click();
  await page.getByLabel('Kod på valsedlarna').fill(code.toLowerCase());
  await expect(page.getByText('Rätt omgång')).toBeVisible();
};

const seal = async (page: Page) => {
  await page.getByLabel('Den ena').selectOption('Siv Räknare');
  await page.getByLabel('Den andra').selectOption('Ulf Räknare');
  await press(page, 'Försegla protokollet');
  await page.waitForURL(/\/elections\/[0-9a-f-]{36}$/);
};

const first = {
  ...{ 'Anna Ek': 45, 'Bo Ek': 38, 'Cilla Ek': 33, 'Dag Ek': 25, 'Eva Ek': 24, 'Frans Ek': 22 },
  ...{ 'Gun Holm': 20, 'Hans Holm': 15, 'Ida Sund': 10, 'Jan Sund': 8 },
};

test('five delegates and their substitutes, from the first paper to the result and what follows', async ({
  page,
  browser,
  baseURL,
  signInAs,
  shot,
}) => {
  test.setTimeout(240_000);
  await signInAs('sekreterare');
  const { url } = await readyToVote(page, { call: { title: 'Ombud till kongressen' } });
  await page.goto(url);
  await expect(page.getByText('10 kandidater står på valsedeln till 5 platser.')).toBeVisible();
  await isUsable(page);
  await shot('election-open');
  await press(page, 'Öppna röstningen');
  await expect(page.getByRole('link', { name: 'Valsedeln (PDF)' })).toBeVisible();
  await isUsable(page);
  await shot('election-round');

  await toSheet(page);
  await enterCount(page, first, [58, 1, 1, 0]);
  await expect(page.getByText('60 av 61. 1 fattas.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('60 av 61. 1 fattas.')).toBeVisible();
  await expect(page.getByLabel('Anna Ek')).toHaveValue('45');
  await page.getByLabel('Röstar inte').fill('1');
  await expect(page.getByText('61 av 61. Stämmer med röstlängden.')).toBeVisible();
  await isUsable(page);
  await shot('count-sheet');
  await seal(page);

  const hall = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await signInAsOn(hall, 'medlem');
  await hall.goto(url);
  await expect(hall.getByText('röstning och räkning pågår')).toBeVisible();
  await expect(hall.getByText('45')).toHaveCount(0);
  await isUsable(hall);

  await expect(page.getByText(/är räknad. Bara du som leder valet/)).toBeVisible();
  await shot('election-announce');
  await press(page, 'Tillkännage resultatet');
  await expect(page.getByText('Högst 4 går vidare till andra valomgången')).toBeVisible();
  await isUsable(page);
  await shot('election-run-off');
  await hall.reload();
  await expect(hall.locator('.elected-name')).toHaveText(['Anna Ek', 'Bo Ek', 'Cilla Ek']);
  await press(page, 'Öppna andra valomgången');
  await toSheet(page);
  await enterCount(
    page,
    { 'Dag Ek': 30, 'Eva Ek': 31, 'Frans Ek': 24, 'Gun Holm': 22 },
    [57, 2, 0, 2],
  );
  await seal(page);
  await press(page, 'Tillkännage resultatet');

  await press(page, 'Öppna röstningen');
  await toSheet(page);
  const six = {
    ...{ 'Frans Ek': 40, 'Gun Holm': 38, 'Hans Holm': 36, 'Ida Sund': 33 },
    ...{ 'Kia Sund': 25, 'Leo Holm': 25 },
  };
  await enterCount(page, six, [56, 3, 0, 2]);
  await seal(page);
  await press(page, 'Tillkännage resultatet');
  await press(page, 'Öppna andra valomgången');
  await toSheet(page);
  await enterCount(page, { 'Kia Sund': 26, 'Leo Holm': 26 }, [52, 5, 0, 4]);
  await seal(page);
  await press(page, 'Tillkännage resultatet');
  await expect(page.getByText(/Lotten avgör .*: en ska dras/)).toBeVisible();
  await isUsable(page);
  await shot('election-lot');
  await page.getByLabel('Dragen').selectOption('Leo Holm');
  await page.getByLabel('Så drogs lotten').fill('Lappar ur en hatt');
  await press(page, 'För in lotten');

  await expect(page.getByRole('heading', { name: 'Fastställ resultatet' })).toBeVisible();
  await isUsable(page);
  await shot('election-declare');
  await page.getByLabel('Handling').fill('Distriktsstyrelsens protokoll 7');
  await page.getByLabel('Paragraf').fill('12');
  await press(page, 'För in fastställandet');
  await expect(page.getByText('Distriktsstyrelsens protokoll 7, § 12.')).toBeVisible();
  await expect(page.locator('.elected-name')).toHaveText([
    ...['Anna Ek', 'Bo Ek', 'Cilla Ek', 'Eva Ek', 'Dag Ek'],
    ...['Frans Ek', 'Gun Holm', 'Hans Holm', 'Ida Sund', 'Leo Holm'],
  ]);
  await isUsable(page);
  await shot('election-result');
  const evidence = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Valhandlingarna (JSON)' }).click();
  expect((await evidence).suggestedFilename()).toBe('valhandlingar.json');

  await page.getByText('Anteckna om Bo Ek').click();
  const answer = page.locator('.after-person', { hasText: 'Bo Ek' });
  await answer.getByLabel('Vad som hänt').selectOption('Tackar nej');
  await answer.getByRole('button', { name: 'Anteckna' }).click();
  await expect(page.getByText('Frans Ek står på tur bland ersättarna.')).toBeVisible();
  await shot('election-after');
  await press(page, 'Låt Frans Ek gå in');
  await expect(page.getByText(/Har gått in för Bo Ek/)).toBeVisible();
  await hall.reload();
  await expect(hall.getByRole('heading', { name: 'De valda' })).toBeVisible();
  await isUsable(hall);
});
