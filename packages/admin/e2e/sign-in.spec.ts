import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './klubba.ts';

test('nobody sees anything before they sign in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'E-post' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('the browser complains about nothing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'E-post' })).toBeVisible();
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
});

test('the first page needs at most 100 kB of JavaScript, compressed', async ({ page }) => {
  let bytes = 0;
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    bytes += (await response.request().sizes()).responseBodySize;
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(100_000);
});

test('the secretary comes home after signing in', async ({ page, signInAs, shot }) => {
  await signInAs('secretary');
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await shot('home');
});
