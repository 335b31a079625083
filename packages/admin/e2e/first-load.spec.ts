import type { Page } from '@playwright/test';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

/** Adds up in the page how far its parts are moved while it comes, as Chromium scores it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const kept = window as unknown as { shifted: number };
    kept.shifted = 0;
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries())
        kept.shifted += (entry as unknown as { value: number }).value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });

/** What the page has asked the server for since it was opened. */
const listenTo = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return {
    asked,
    bytesOf: (ending: string) =>
      page.evaluate(
        (ending) =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith(ending))
            .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
        ending,
      ),
  };
};

test('the desk, opened first in a cellar, asks for little and stands still', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: /Medlemsmöte \d.*kallat/ }).click();
  await page.getByRole('link', { name: 'Till sekreterarens bord' }).click();
  await expect(page.locator('.console')).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.locator('.console-item').getByRole('heading', { level: 2 })).toBeVisible();
  const state = await page.context().storageState();

  // Nothing is in the cache of a new browser.
  const context = await browser.newContext({ baseURL: baseURL!, storageState: state });
  const fresh = await context.newPage();
  await watchShifts(fresh);
  const { asked, bytesOf } = listenTo(fresh);
  await fresh.goto(page.url());
  await expect(fresh.locator('.console')).toBeVisible();
  await fresh.evaluate(() => document.fonts.ready);
  await fresh.waitForTimeout(1000);
  const shifted = await fresh.evaluate(() => (window as unknown as { shifted: number }).shifted);
  const fonts = await bytesOf('.woff2');
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(20);
  expect(fonts).toBeLessThanOrEqual(100_000);
  expect(shifted).toBeLessThan(0.02);
  await context.close();
});
