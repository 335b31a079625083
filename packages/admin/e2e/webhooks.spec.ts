import { once } from 'node:events';
import { createServer } from 'node:http';
import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';

test('a webhook is added, tried, told what happens, paused and removed', async ({
  page,
  signInAs,
  shot,
}) => {
  const received: string[] = [];
  const receiver = createServer((request, response) => {
    request.resume().on('end', () => response.end());
    received.push(String(request.headers['webhook-id']));
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const { port } = receiver.address() as { port: number };
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/integrations`);
  await page.getByRole('link', { name: 'Lägg till en webhook' }).click();
  await page.getByRole('textbox', { name: 'Namn' }).fill('Webbplatsen');
  await page.getByLabel('Adress').fill('https://siv:ord@example.org/');
  await page.getByRole('button', { name: 'Lägg till en webhook' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Adressen får inte innehålla lösenord');
  await expect(page.getByRole('textbox', { name: 'Namn' })).toHaveValue('Webbplatsen');
  await isUsable(page);
  await shot('new-webhook');
  await page.getByLabel('revisor').check();
  await page.getByLabel('Adress').fill(`http://127.0.0.1:${port}/`);
  await page.getByRole('button', { name: 'Lägg till en webhook' }).press('Enter');
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await page.getByRole('link', { name: 'Klar' }).press('Enter');
  await page.getByRole('button', { name: 'Skicka ett prov' }).press('Enter');
  await expect(page.getByText('Provet: svar 200')).toBeVisible();
  await page.getByRole('textbox', { name: 'Namn' }).fill('Webbplatsen i Huddinge');
  await page.getByRole('button', { name: 'Ändra' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Webbplatsen i Huddinge' })).toBeVisible();
  await expect.poll(() => received.length, { timeout: 15_000 }).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Pausa' }).press('Enter');
  await expect(page.getByText('pausad', { exact: true })).toBeVisible();
  await isUsable(page);
  await shot('webhook');
  await page.getByRole('button', { name: 'Ta bort webhooken' }).press('Enter');
  await expect(page.getByText('Inget skickas någonstans.')).toBeVisible();
  await isUsable(page);
  await shot('integrations');
  receiver.close();
});
