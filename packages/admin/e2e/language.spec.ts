import type { Page, Request } from '@playwright/test';
import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf } from './meeting-steps.ts';

/** Words that no English sentence has. */
const swedish =
  '(?<!\\p{L})(att|och|är|inte|som|på|av|för|från|enligt|eller|det|ett|ska|vid|efter)(?!\\p{L})';

/** What stands on the page as if it were English, and is not: the names of bodies and what the log holds apart. */
const passedOffAsEnglish = (page: Page, names: readonly string[]) =>
  page.evaluate(
    ([source, names]) => {
      const isSwedish = (text: string, at: Element | null) =>
        at?.closest('[lang]')?.getAttribute('lang') === 'en' &&
        new RegExp(source, 'iu').test(names.reduce((rest, name) => rest.replace(name, ''), text));
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.parentElement;
        if (!at?.closest('pre') && isSwedish(node.textContent ?? '', at))
          found.push(node.textContent!);
      }
      for (const field of document.querySelectorAll<HTMLInputElement>(
        'input:not([type=hidden]), textarea',
      ))
        if (isSwedish(field.value, field)) found.push(field.value);
      return found;
    },
    [swedish, names] as const,
  );

test('every page speaks English to whoever chose it, and says what is written in Swedish', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => localStorage.setItem('language', 'en'));
  await signInAs('styrelse');
  const home = new URL(await organisationOf(page)).pathname;
  const { bodies } = await (await page.request.get(`/api/organisations${home}/bodies`)).json();
  const names = bodies.map(({ name }: { name: string }) => name);
  const isQuiet = watchRequests(page);
  const left = [home];
  const seen = new Map<string, number>();
  const wrong = new Set<string>();
  for (let path = left.shift(); path; path = left.shift()) {
    const kind = kindOf(path);
    const times = seen.get(kind) ?? 0;
    // Meetings differ by their phase, other pages of a kind are alike.
    if (times === (/meetings\/:id/.test(kind) ? 2 : 1)) continue;
    seen.set(kind, times + 1);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(isQuiet, { intervals: [50] }).toBe(true);
    for (const text of await passedOffAsEnglish(page, names)) wrong.add(`${kind}: ${text}`);
    const links = page.locator(`a[href^="${home}"]:not([rel~=external])`);
    left.push(...(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!))));
  }
  expect([...wrong].sort()).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
  await page.goto(home);
  await expect(page.getByText('What the association has written stands in Swedish')).toBeVisible();
});

/** Gives whether nothing has been asked or answered for a tenth of a second: `networkidle` waits for half of one, on each page. */
const watchRequests = (page: Page) => {
  const open = new Set<Request>();
  let last = 0;
  const note = (happened: (request: Request) => void) => (request: Request) => {
    happened(request);
    last = Date.now();
  };
  page.on(
    'request',
    note((request) => request.resourceType() !== 'eventsource' && open.add(request)),
  );
  page.on(
    'requestfinished',
    note((request) => open.delete(request)),
  );
  page.on(
    'requestfailed',
    note((request) => open.delete(request)),
  );
  return () => open.size === 0 && Date.now() - last > 100;
};

const kindOf = (path: string) =>
  path
    .replace(/\?.*/, '')
    .replaceAll(/[0-9a-f-]{36}/g, ':id')
    .replaceAll(/\d{4}(-\d\d-\d\d)?/g, ':day')
    .replace(/\/rules\/\d+\/[^/]+/, '/rules/:version/:rule');

test.describe('in a browser that speaks English', () => {
  test.use({ locale: 'en-US' });

  test('a Swedish page says in Swedish what is missing and which day was chosen', async ({
    page,
    signInAs,
  }) => {
    await page.addInitScript(() => localStorage.setItem('language', 'sv'));
    await signInAs('sekreterare');
    await page.goto(`${await organisationOf(page)}/meetings/new`);
    const day = page.getByLabel('Dag', { exact: true });
    await page.getByLabel('Rubrik').fill('Medlemsmöte');
    await page.getByLabel('Plats').fill('Folkets hus');
    await day.focus();
    await page.keyboard.type('1');
    await page.getByRole('button', { name: 'Skapa mötet' }).click();
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription('Skriv hela dagen: år, månad och dag.');
    await expect(page.getByText('Skriv hela dagen: år, månad och dag.')).toBeVisible();
    await day.fill(dayFromNow(40));
    const inWords = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'UTC' });
    await expect(day).toHaveAccessibleDescription(inWords.format(new Date(dayFromNow(40))));
    const clock = page.getByLabel('Klockan');
    await expect(clock).toHaveAccessibleDescription('Lämna tomt om ingen vet.');
    await clock.fill('18:30');
    await expect(clock).toHaveAccessibleDescription('Lämna tomt om ingen vet. kl. 18.30');
    await page.getByRole('button', { name: 'Skapa mötet' }).click();
    await page.waitForURL(/\/agenda$/);
  });
});
