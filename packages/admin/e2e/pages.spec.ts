import type { Page } from '@playwright/test';
import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';

const thresholds = ['/sign-in', '/forgotten', '/second-factor'];
const linked = [
  ...['/consent#token=t', '/reset#token=t', '/invitation#token=t', '/first-user#token=t'],
  ...['/recommendations#token=t', '/verify/00000000-0000-4000-8000-000000000000'],
];
const security = [
  '/security',
  '/security/passkey',
  '/security/passkey/none/remove',
  '/security/password',
  '/security/second-factor',
];

/** Pages beneath those in the rail that need nothing but an address. */
const pages = [
  ...['/elections/new', '/organisation/edit', '/organisation/bodies/new'],
  ...['/congresses/new', '/employments/new', '/employments/taken-over', '/employments/fees/new'],
  ...['/people?q=nobody-at-all', '/people/new', '/people/many', '/people/fees', '/people/me'],
  ...['/integrations/open-data', '/people/import'],
  ...['/rules/elections', '/rules/elections/new', '/texts/new', '/decisions/fees'],
  ...['/decisions/archive', '/decisions/archive/new', '/decisions/archive/import'],
  ...['/calendar/subscribe', '/calendar/outside/new'],
  ...['/motions/new', '/motions/00000000-0000-4000-8000-000000000000/join#token=t'],
  ...[
    '/rules/new',
    '/rules/1/confirm',
    '/rules/1/quorum/confirm',
    '/users/invite',
    '/users/events',
    '/no-such-page',
  ],
];

test('the pages before one is inside can be used by anyone', async ({ page }) => {
  for (const path of [...thresholds, ...linked]) await visit(page, path);
});

test('the pages of whoever is signed in can be used by anyone', async ({ page, signInAs }) => {
  await signInAs('medlem');
  for (const path of security) await visit(page, path);
});

test('every area that stands in the rail can be used by anyone', async ({ page, signInAs }) => {
  await enter(page, signInAs);
  const links = page.getByRole('navigation').getByRole('link');
  await links.first().waitFor();
  const areas = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  expect(areas.length).toBeGreaterThan(7);
  for (const path of areas) await visit(page, path);
});

for (const part of [pages.slice(0, 5), pages.slice(5)])
  test(`the pages of an association from ${part[0]} to ${part.at(-1)} can be used by anyone`, async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(120_000);
    const association = await enter(page, signInAs);
    for (const path of part) await visit(page, `${association}${path}`);
  });

test('the pages of a body, a person and a user can be used by anyone', async ({
  page,
  signInAs,
}) => {
  const association = await enter(page, signInAs);
  for (const area of ['organisation', 'people', 'users']) {
    await page.goto(`${association}/${area}`);
    const row = page.locator('a.row').nth(2);
    await visit(page, (await row.getAttribute('href'))!);
  }
});

test('the pages of an election can be used by anyone', async ({ page, signInAs }) => {
  const association = await enter(page, signInAs);
  await page.goto(`${association}/elections`);
  const elections = page.locator('a.row');
  await elections.first().waitFor();
  const [current, past] = await elections.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('href')!),
  );
  for (const rest of ['', '/edit', '/call-off', '/trail']) await visit(page, `${current}${rest}`);
  await visit(page, past!);
  await visit(page, '/elections/joint');
});

test('the pages of a congress can be used by anyone', async ({ page, signInAs }) => {
  test.setTimeout(180_000);
  const association = await enter(page, signInAs);
  await page.goto(`${association}/congresses`);
  const rows = page.locator('a.row');
  await rows.first().waitFor();
  const [coming, past] = await rows.evaluateAll((found) =>
    found.map((row) => row.getAttribute('href')!),
  );
  await visit(page, coming!);
  const forms = page.locator(`#content a[href^="${coming}/"]`);
  const paths = await forms.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  expect(paths.length).toBeGreaterThan(15);
  const kinds = new Map(paths.map((path) => [path.replace(/[0-9a-f-]{36}/g, ':id'), path]));
  for (const path of kinds.values()) await visit(page, path);
  await visit(page, past!);
  const home = page.locator('#content a[href*="/anchorings/"]');
  const taken = await home.evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  for (const path of taken.slice(0, 4)) await visit(page, path);
});

test('the pages that put a fee or a membership right can be used by anyone', async ({
  page,
  signInAs,
}) => {
  const association = await enter(page, signInAs);
  await page.goto(`${association}/people?q=Aino`);
  await page.locator('a.row').click();
  const correct = page.getByRole('link', { name: /^Rätta: / });
  await correct.first().waitFor();
  const corrections = await correct.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')!),
  );
  for (const path of corrections) await visit(page, path);
});

/** As somebody of the board. Gives the path of the association. */
const enter = async (page: Page, signInAs: (role: string) => Promise<void>) => {
  await signInAs('styrelse');
  await page.goto('/');
  await page.waitForURL(/\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
};

const visit = async (page: Page, path: string) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  await isUsable(page);
};
