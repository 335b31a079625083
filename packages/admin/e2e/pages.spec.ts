import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './klubba.ts';

const thresholds = ['/sign-in', '/forgotten', '/second-factor'];
const linked = ['/reset#token=t', '/invitation#token=t', '/first-user#token=t'];
const security = [
  '/security',
  '/security/passkey',
  '/security/password',
  '/security/second-factor',
];

/** Every page of the association that needs nothing but an address. */
const pages = [
  ...['', '/organisation', '/organisation/edit', '/organisation/bodies/new'],
  ...['/people', '/people?q=nobody-at-all', '/people/new', '/people/me'],
  ...['/rules', '/rules/new', '/rules/1/quorum/confirm'],
  ...['/users', '/users/invite', '/no-such-page'],
];

test('the pages before one is inside can be used by anyone', async ({ page }) => {
  for (const path of [...thresholds, ...linked]) await isUsable(page, path);
});

test('the pages of whoever is signed in can be used by anyone', async ({ page, signInAs }) => {
  await signInAs('medlem');
  for (const path of security) await isUsable(page, path);
});

test('the pages of an association can be used by anyone', async ({ page, signInAs }) => {
  test.slow();
  await signInAs('styrelse');
  await page.goto('/');
  await page.waitForURL(/\/[0-9a-f-]{36}$/);
  const association = new URL(page.url()).pathname;
  for (const path of pages) await isUsable(page, `${association}${path}`);
  for (const area of ['organisation', 'people', 'users']) {
    await page.goto(`${association}/${area}`);
    const row = page.locator('a.row').nth(2);
    await isUsable(page, (await row.getAttribute('href'))!);
  }
});

/** Says what it is, passes axe in light and in dark, and needs no sideways scrolling at 320 px, which is 400 % of 1280. */
const isUsable = async (page: Page, path: string) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  await expect(page.getByText('Hämtar …'), path).toHaveCount(0);
  await expect(page, path).toHaveTitle(/.+ · Klubba/);
  expect.soft(await violations(axe(page)), path).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const colours = axe(page).withRules(['color-contrast', 'link-in-text-block']);
  expect.soft(await violations(colours), `${path} in the dark`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(beyond, `${path} beyond 320 px`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
};

/** Without frames there is nothing to gather in a page of its own, which takes longer than the check. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

const violations = async (builder: AxeBuilder) =>
  (await builder.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
  );
