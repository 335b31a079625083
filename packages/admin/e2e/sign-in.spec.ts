import { gzipSync } from 'node:zlib';
import { violations } from './accessibility.ts';
import { expect, test } from './klubba.ts';

test('nobody sees anything before they sign in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'E-post' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the browser complains about nothing', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: 'E-post' })).toBeVisible();
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
});

test('the first load is at most 100 kB of JavaScript, compressed', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.add(response.url());
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const texts = [...scripts].map(async (url) => gzipSync(await (await fetch(url)).text()).length);
  const bytes = (await Promise.all(texts)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(100_000);
});

test('the secretary comes home after signing in', async ({ page, signInAs, shot }) => {
  await signInAs('sekreterare');
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await shot('home');
});
