import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './klubba.ts';

type Asked = {
  /** Only this part of the page. */
  readonly within?: string;
  /** Only these rules. */
  readonly rules?: readonly string[];
};

/** What axe finds wrong with the page as it is shown now: each rule, and the elements that break it. */
export const violations = async (page: Page, { within = 'html', rules }: Asked = {}) => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, rules]) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      const found = await engine.run(within, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: [...rules] }),
      });
      return found.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, html }) => `${target} ${html}`).join(' | ')}`,
      );
    },
    [within, rules] as const,
  );
};

/** Nothing for axe to find, in the light and in the dark, where only colours are others. */
export const isAccessible = async (page: Page, asked: Asked = {}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await violations(page, asked), page.url()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await violations(page, { rules: ofColours, ...asked });
  expect.soft(dark, `${page.url()} in the dark`).toEqual([]);
};

const ofColours = ['color-contrast', 'link-in-text-block'] as const;

/** Has come, says what it is, passes axe in light and in dark, and needs no sideways scrolling at 320 px, which is 400 % of 1280. */
export const isUsable = async (page: Page) => {
  const where = page.url();
  await expect(page.getByRole('heading', { level: 1 }), where).toBeVisible();
  await expect(page.getByText('Hämtar …'), where).toHaveCount(0);
  await expect(page, where).toHaveTitle(/.+ · Klubba/);
  await isAccessible(page);
  await needsNoScrolling(page);
};

/** Sideways, at 320 px. */
export const needsNoScrolling = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(beyond, `${page.url()} beyond 320 px`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
};
