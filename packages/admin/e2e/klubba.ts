import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { copyTemplate } from '../../api/src/testing/template.ts';
import { serveDatabase } from './serve-database.ts';
import { template } from './template.ts';

type Klubba = {
  /** What the server is told beside its database, as `klubba start` reads it. */
  settings: Readonly<Record<string, string>>;
  server: { readonly url: string };
  signInAs: (role: string) => Promise<void>;
  shot: (name: string) => Promise<void>;
};

/**
 * A test with a server and a copy of the example association of its own, so that it finds what no other test has changed:
 * `page` and `goto` know its address, `signInAs('sekreterare')` signs the page in as the first example person of that role.
 * `shot('home')` keeps a picture in `test-results/screenshots` where SCREENSHOTS=1 asks for them.
 */
export const test = base.extend<Klubba>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  settings: async ({}, use) => use({}),
  server: async ({ settings }, use) => {
    const copy = await copyTemplate(template().url);
    const { url, stop } = await serveDatabase(copy.url, template().pages, settings);
    await use({ url });
    await stop();
    await copy.drop();
  },
  baseURL: async ({ server }, use) => use(server.url),
  signInAs: async ({ page }, use) => use((role) => signInAs(page, role)),
  shot: async ({ page }, use) =>
    use(async (name) => {
      if (!process.env.SCREENSHOTS) return;
      const folder = path.resolve(import.meta.dirname, '../../../test-results/screenshots');
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    }),
});

export { expect };

const signInAs = async (page: Page, role: string) => {
  const person = template().signIns.find((signIn) => signIn.role === role);
  if (!person) throw new Error(`The example has nobody who is ${role}`);
  await page.context().addCookies([...person.cookies]);
};
