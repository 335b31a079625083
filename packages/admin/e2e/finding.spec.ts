import type { Page } from '@playwright/test';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const found = (page: Page) => page.getByRole('dialog').getByRole('option');

const look = async (page: Page, text: string) => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Sök efter/ })).toBeFocused();
  await page.keyboard.type(text);
};

test('the palette finds people, decisions, meetings, elections and candidates, and leads there by keys alone', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();

  await look(page, 'kauko');
  await expect(found(page)).toHaveText([
    'Ville Kaukonenperson',
    'Ville Kaukonen, Kongressombudkandidat',
  ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ville Kaukonen');

  await look(page, 'lastbilar');
  await expect(found(page)).toHaveText(/^\d{4}:9 att hyra en lastbil med scen|att hyra en lastbil/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Beslut \d{4}:9$/);

  await look(page, 'kulturhuset');
  await expect(found(page)).toHaveText(/Medlemsmöte.*Kulturhuset, Huddinge.*möte/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${home}/meetings/[0-9a-f-]{36}$`));

  await look(page, 'distriktsårs');
  await expect(found(page)).toHaveText('Ombud till distriktsårskonferensenval');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${home}/elections/[0-9a-f-]{36}$`));

  await look(page, 'qqqq');
  await expect(page.getByText('Inget passar på ”qqqq”.')).toBeVisible();
});

test('a member finds decisions but nobody in the register of people', async ({
  page,
  signInAs,
}) => {
  await signInAs('medlem');
  await organisationOf(page);
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await look(page, 'kongressen');
  await expect(found(page).filter({ hasText: 'arbetsgrupp' }).first()).toContainText('beslut');
  expect(asked.filter((path) => path.endsWith('/people'))).toEqual([]);
});

test('the highlighted choice is always in sight', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  await organisationOf(page);
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Sök efter/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const last = page.getByRole('dialog').getByRole('option', { selected: true });
  // A screen has no parts of a pixel.
  await expect(last).toBeInViewport({ ratio: 0.99 });
});

test('of what was rejected there is nothing to carry out', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/decisions?outcome=rejected`);
  const row = page.locator('.decision-row');
  await expect(row.first()).toBeVisible();
  await expect(row.filter({ hasText: 'ingen ansvarig' })).toHaveCount(0);
  await row.first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Så fattades det' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Utse ansvarig' })).toHaveCount(0);
});
