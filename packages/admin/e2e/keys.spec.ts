import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';
import { template } from './template.ts';

test('a key is made by the keyboard, opens what it was given, changes its secret and is revoked', async ({
  page,
  signInAs,
  request,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('styrelse');
  await organisationOf(page);
  const { password } = template().signIns.find(({ role }) => role === 'styrelse')!;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Integrationer', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Gör en nyckel' }).press('Enter');
  await page.getByRole('textbox', { name: 'Namn' }).fill('Webbplatsen');
  await page.getByLabel('Beslut: Läser').press(' ');
  await isUsable(page);
  await shot('new-key');
  await page.getByLabel('Ditt lösenord').fill('fel lösenord helt');
  await page.getByRole('button', { name: 'Gör en nyckel' }).press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Namn' })).toHaveValue('Webbplatsen');
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByRole('button', { name: 'Gör en nyckel' }).press('Enter');
  const secret = await page.getByText(/^klubba_/).textContent();
  await isUsable(page);
  await shot('key-made');
  const shown = await page.getByText(/^curl/).textContent();
  const address = shown!.split(' ').at(-1)!.replace('/decisions', '');
  const asks = (rest: string, key: string) =>
    request.get(`${address}${rest}`, { headers: { authorization: `Bearer ${key}` } });
  expect((await asks('/decisions', secret!)).status()).toBe(200);
  expect((await asks('/people', secret!)).status()).toBe(403);

  const docs = await page.context().newPage();
  await docs.goto('/docs');
  await docs.getByLabel('A key to try it with').fill(secret!);
  const reference = docs.locator('#listDecisions');
  await reference.getByRole('button', { name: 'Try it' }).press('Enter');
  await reference.getByLabel('organisationId').fill(address.split('/').at(-1)!);
  await reference.getByRole('button', { name: 'Ask' }).press('Enter');
  const answer = reference.locator('form pre');
  await expect(answer).toContainText(/^200/);
  await expect(answer).toContainText('"decisions": [');
  await docs.close();

  await page.getByRole('link', { name: 'Klar' }).press('Enter');
  await page.waitForURL(/keys\/[0-9a-f-]{36}/);
  await page.reload();
  await expect(page.getByText('användes senast')).toBeVisible();
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByLabel('Den förra gäller').selectOption({ label: 'inte längre' });
  await isUsable(page);
  await shot('key');
  await page.getByRole('button', { name: 'Byt hemlighet' }).press('Enter');
  const next = await page.getByText(/^klubba_\w{64}$/).textContent();
  expect((await asks('/decisions', secret!)).status()).toBe(401);
  expect((await asks('/decisions', next!)).status()).toBe(200);

  await page.getByRole('button', { name: 'Dra in nyckeln' }).press('Enter');
  await expect(page.getByText('indragen').first()).toBeVisible();
  expect((await asks('/decisions', next!)).status()).toBe(401);
});
