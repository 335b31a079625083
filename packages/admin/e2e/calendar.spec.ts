import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test('a calendar is subscribed to by the keyboard, fetched without an account, and revoked', async ({
  page,
  signInAs,
  request,
  shot,
}) => {
  await signInAs('styrelse');
  await organisationOf(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Kalender', level: 1 })).toBeVisible();
  await expect(page.locator('a.row').first()).toBeVisible();
  await page.getByRole('link', { name: 'Prenumerera' }).press('Enter');
  await page.getByLabel('Vad').selectOption({ label: 'Hela föreningen' });
  await page.getByRole('button', { name: 'Gör en länk' }).press('Enter');
  const link = await page.getByText(/^http.*\.ics$/).textContent();
  await isUsable(page);
  await shot('calendar');
  const fetched = await request.get(link!, { headers: { cookie: '' } });
  expect(fetched.headers()['content-type']).toContain('text/calendar');
  expect(await fetched.text()).toContain('BEGIN:VEVENT');
  await page.reload();
  await expect(page.getByText('hämtades senast')).toBeVisible();
  await page.getByRole('button', { name: 'Dra in länken till Hela föreningen' }).press('Enter');
  await expect(page.getByText('Ingen kalender prenumererar.')).toBeVisible();
  expect((await request.get(link!)).status()).toBe(404);

  await page.getByRole('link', { name: 'Visa en annan kalender' }).press('Enter');
  await page.getByLabel('Vems').fill('Distriktet');
  await page.getByLabel('Adress').fill('ftp://district.invalid/theirs.ics');
  await page.getByRole('button', { name: 'Visa kalendern' }).press('Enter');
  await expect(page.getByText('Adressen ska börja med https eller webcal.').first()).toBeVisible();
  await page.getByLabel('Adress').fill('https://district.invalid/theirs.ics');
  await page.getByRole('button', { name: 'Visa kalendern' }).press('Enter');
  await expect(page.getByText('Den går inte att nå.')).toBeVisible();
  await expect(page.getByText('Hämtas från district.invalid.')).toBeVisible();
  await isUsable(page);
  await shot('calendar-outside');
  await page.getByRole('button', { name: 'Ta bort Distriktet' }).press('Enter');
  await expect(page.getByText('district.invalid')).toHaveCount(0);
});
