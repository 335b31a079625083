import { violations } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { template } from './template.ts';

const person = () => template().signIns.find(({ role }) => role === 'styrelse')!;

test('a password leads in, to the page that was asked for', async ({ page, signInAs, context }) => {
  await signInAs('styrelse');
  await page.goto('/');
  await page.getByRole('link', { name: 'Regler', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Regler' })).toBeVisible();
  const asked = page.url();
  await context.clearCookies();
  await page.goto(asked);
  await page.getByLabel('E-post').fill(person().email);
  await page.getByLabel('Lösenord').fill(person().password);
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Regler' })).toBeVisible();
  expect(page.url()).toBe(asked);
});

test('a wrong password is refused in words, and the address is kept', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-post').fill('nobody@example.org');
  await page.getByLabel('Lösenord').fill('not the password');
  await page.getByRole('button', { name: 'Logga in', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('E-posten och lösenordet hör inte ihop.');
  await expect(page.getByLabel('E-post')).toHaveValue('nobody@example.org');
});

test('signing out closes the door', async ({ page, signInAs }) => {
  await signInAs('revisor');
  await page.goto('/');
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
});

test('the keyboard reaches every area', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'Personer' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Sök efter en sida' }).fill('regl');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Regler' })).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Sök och gå till');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('arrows move through a list', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  await page.goto('/');
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  const rows = page.locator('a.row');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
});

test('the first tab stop skips to the content', async ({ page, signInAs }) => {
  await signInAs('medlem');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Nästa möte' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('language and looks are chosen once and remembered', async ({ page, signInAs, shot }) => {
  await signInAs('sekreterare');
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Next meeting' })).toBeVisible();
  await page.getByLabel('Appearance').selectOption('Dark');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Next meeting' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await shot('home-dark-english');
});

test('whoever keeps nothing is not led to what they may not see', async ({ page, signInAs }) => {
  await signInAs('medlem');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Beslut', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Personer' })).toHaveCount(0);
  await page.goto(`${page.url()}/people`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Den här sidan får du inte använda',
  );
  await expect(page.getByText('Styrelsen kan ge dig rollen.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the example says that it is one', async ({ page, signInAs }) => {
  await signInAs('medlem');
  await page.goto('/');
  await expect(page.getByText('Människorna, mötena och besluten är påhittade.')).toBeVisible();
});
