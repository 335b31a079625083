import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

test('a search and its filters are in the address, so they can be kept and sent', async ({
  page,
  signInAs,
}) => {
  await signInAs('medlem');
  const home = await organisationOf(page);
  await page.goto(`${home}/decisions`);
  await expect(page.locator('.decision-row')).not.toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('lördagarna');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=l%C3%B6rdagarna/);
  // All that was decided under the item ”Röda lördagar”.
  await expect(page.locator('.decision-row')).toHaveCount(3);

  await page.goto(`${home}/decisions?outcome=rejected`);
  await expect(page.getByLabel('Utfall')).toHaveValue('rejected');
  await expect(page.locator('.decision-row')).toHaveCount(2);
  await page.getByLabel('Utfall').selectOption('');
  await page.getByLabel('Läge').selectOption({ label: 'försenat' });
  await expect(page).toHaveURL(/status=overdue/);
  await expect(page.locator('.decision-row').getByText('försenat')).not.toHaveCount(0);
});

test('a decision is given an owner, reported on and carried out with evidence', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/decisions?status=unassigned&outcome=carried`);
  await page.locator('.decision-link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Beslut \d{4}:\d+$/);
  const decision = page.url();

  await page.getByRole('link', { name: 'Utse ansvarig' }).click();
  await page.getByLabel('Ansvarig').fill('Styr');
  await page.keyboard.press('Enter');
  await page.getByLabel('Senast').fill('2020-01-01');
  await page.getByRole('button', { name: 'Spara' }).evaluate((button) => {
    // The server is the one that says no.
    button.closest('form')?.setAttribute('novalidate', '');
  });
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('alert')).toContainText('kan inte ha varit klart före det');
  await expect(page.getByLabel('Ansvarig')).toHaveValue('Styrelsen');
  await page.getByLabel('Senast').fill(dayFromNow(30));
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page).toHaveURL(decision);
  await expect(page.getByText(/Styrelsen fick ansvaret, senast/)).toBeVisible();

  await page.getByRole('link', { name: 'Rapportera läget' }).click();
  await page.getByLabel('Läge').selectOption({ label: 'pågår' });
  await page.getByLabel('Vad som har hänt').fill('Första träffen är hållen.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Första träffen är hållen.')).toBeVisible();

  await page.getByRole('link', { name: 'Anmäl verkställt' }).click();
  await page.getByLabel('Bevis').fill('Avtalet är undertecknat.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Avtalet är undertecknat.')).toBeVisible();
  await expect(page.getByText('verkställt', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Visa spåret' }).click();
  await expect(page.getByText('Klubban föll: ett beslut')).toBeVisible();
  await expect(page.getByText('Beslutet verkställdes')).toBeVisible();
  await expect(page.locator('.trail .hash').first()).toHaveText(/^[0-9a-f]{64}$/);
  await shot('decision-carried-out');
});
