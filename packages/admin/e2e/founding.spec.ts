import { migrate } from '../../api/src/migrations/index.ts';
import { copyTemplate } from '../../api/src/testing/template.ts';
import { firstUserLink } from '../../api/src/users/first-user.ts';
import { test as base, expect } from './klubba.ts';
import { askFor } from './prepared-meeting.ts';
import { serveDatabase } from './serve-database.ts';
import { template } from './template.ts';

/** A Klubba that nobody has used, and the link that its start prints. */
const test = base.extend<{ link: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  link: async ({}, use) => {
    const nothing = new URL(template().url);
    nothing.pathname = '/template0';
    const database = await copyTemplate(nothing.href);
    await migrate(database.url);
    const { deps, stop } = await serveDatabase(database.url, template().pages);
    await use((await firstUserLink(deps))!);
    await stop();
    await database.drop();
  },
});

test('whoever founds an association is led step by step to its first meeting', async ({
  page,
  link,
}) => {
  await page.goto(link);
  await page.getByLabel('Föreningens namn').fill('Odlarna i Björkdalen');
  await page.getByLabel('Kommun där föreningen hör hemma').fill('Huddinge');
  await page.getByLabel('Ditt namn').fill('Anna Lind');
  await page.getByLabel('Din e-post').fill('anna@example.org');
  await page.getByLabel('Lösenord').fill('en lång mening som lösenord');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Så kommer ni i gång' })).toBeVisible();
  await expect(page.locator('.first-step')).toHaveCount(5);
  await expect(page.getByRole('link', { name: 'Lägg till en person' })).toHaveAttribute(
    'data-kind',
    'main',
  );

  const home = page.url();
  for (const name of ['Bo Ek', 'Cecilia Dal']) {
    await page.goto(`${home}/people/new`);
    await page.getByLabel('Namn').fill(name);
    await page.getByLabel('Medlem från och med').fill('2024-01-01');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  await page.getByRole('link', { name: 'Hem' }).click();
  await expect(page.locator('.first-step').first()).toContainText('gjort');
  const next = page.getByRole('link', { name: 'Till styrelsen' });
  await expect(next).toHaveAttribute('data-kind', 'main');
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Styrelsen');

  // At the desk whoever is elected without an account can be invited, and the keys stay in the field of the next one.
  const ask = askFor(page, home);
  const { bodies } = await ask.get<Bodies>('/bodies');
  const bodyId = bodies.find(({ kind }) => kind === 'memberMeeting')!.bodyId;
  const { meetingId } = await ask.post<{ meetingId: string }>('/meetings', {
    ...{ bodyId, kind: 'memberMeeting', title: 'Det första', startsOn: '2025-03-01' },
    standardAgenda: true,
  });
  await ask.post(`/meetings/${meetingId}/calling`, {});
  await ask.post(`/meetings/${meetingId}/opening`, {});
  await page.goto(`${home}/meetings/${meetingId}/desk`);
  await page.locator('.next-item').click();
  const name = page.getByRole('combobox', { name: 'Vem' });
  for (const [part, whole] of [
    ['bo', 'Bo Ek'],
    ['cec', 'Cecilia Dal'],
  ] as const) {
    await expect(name).toBeFocused();
    await page.keyboard.type(part);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: `Bjud in ${whole} till Klubba` })).toBeVisible();
  }
  await expect(name).toBeFocused();
  // The dialog offers what is still to be filled, not an office that somebody has.
  await page.getByRole('button', { name: 'Välj eller byt funktionär' }).click();
  await expect(page.getByRole('dialog').getByLabel('Uppdrag')).toHaveValue('verifier');
});

type Bodies = { readonly bodies: readonly { bodyId: string; kind: string }[] };
