import type { Page } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { deskKeys, organisationOf } from './meeting-steps.ts';
import { meetingAtItsMatter } from './prepared-meeting.ts';

test.use({ actionTimeout: 10_000 });

const plan = ['# Verksamhetsplan', 'Vi möts varje månad.', '## Ekonomi', 'Vi sparar.'];

const beginText = async (page: Page, home: string) => {
  await page.goto(`${home}/texts`);
  await page.getByRole('link', { name: 'Nytt dokument' }).click();
  await page.getByLabel('Namn').fill('Verksamhetsplan 2027');
  await page.getByLabel('Texten, rad för rad').fill(plan.join('\n'));
  await isAccessible(page);
  await page.getByRole('button', { name: 'Spara dokumentet' }).click();
  await expect(page.getByRole('heading', { name: 'Verksamhetsplan 2027' })).toBeVisible();
};

/** At the desk of a meeting whose matter is open and has no proposal yet. */
const atMatter = async (page: Page, home: string) => {
  const { url } = await meetingAtItsMatter(page, home, []);
  await page.goto(url);
  await expect(page.locator('.console')).toBeVisible();
  const desk = deskKeys(page);
  await page.keyboard.press('p');
  return desk;
};

test('a document is moved, changed by its heading and its lines, and adopted by keyboard', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await beginText(page, home);
  const desk = await atMatter(page, home);
  const clauses = page.getByLabel('Att-satser');
  await page.getByLabel('Vad att-satsen gör').focus();
  await page.getByLabel('Vad att-satsen gör').selectOption({ label: 'antar ett dokument' });
  await page
    .getByLabel('Dokument', { exact: true })
    .selectOption({ label: 'Verksamhetsplan 2027' });
  await expect(clauses).toHaveValue('att anta Verksamhetsplan 2027');
  await isAccessible(page);
  await desk.press('Control+Enter');
  await expect(page.locator('.clause[data-current="true"]')).toContainText('version 1');

  await page.keyboard.press('p');
  await page.getByLabel('Avsnitt').selectOption({ label: 'Ekonomi (rad 3–4)' });
  await page.getByLabel('Ändring', { exact: true }).selectOption({ label: 'Stryk rader' });
  await expect(clauses).toHaveValue('att stryka avsnittet ”Ekonomi” (rad 3–4)');
  await page.getByLabel('Från', { exact: true }).focus();
  await desk.pick('Ville');
  await desk.press('Control+Enter');
  await expect(desk.item.getByText('Rad 3–4 stryks')).toBeVisible();

  await page.keyboard.press('p');
  await page.getByLabel('Från rad').fill('2');
  await expect(page.locator('.stands-there')).toContainText('Vi möts varje månad.');
  await page.getByLabel('Ny text').fill('Vi möts varje vecka.');
  await expect(clauses).toHaveValue('att rad 2 får lydelsen ”Vi möts varje vecka.”');
  await isAccessible(page);
  await shot('text-lines');
  await page.getByLabel('Från', { exact: true }).focus();
  await desk.pick('Ville');
  await desk.press('Control+Enter');
  await expect(desk.item.getByText('Rad 2 ersätts')).toBeVisible();
  await page.getByText('Visa texten med yrkandena på sin plats').click();
  await expect(desk.item.locator('.text-line del')).toHaveCount(3);
  await isAccessible(page);
  await shot('text-in-place');

  for (let question = 0; question < 3; question++) await desk.press('a');
  await expect(page.locator('.next-item')).toBeFocused();
  await page.goto(`${home}/texts`);
  await page.getByRole('link', { name: /Verksamhetsplan 2027/ }).click();
  const lines = page.getByRole('list', { name: 'Texten med radnummer' }).getByRole('listitem');
  await expect(lines).toHaveText(['1Verksamhetsplan', '2Vi möts varje vecka.']);
  await expect(page.getByText('Rad 3–4 stryks')).toBeVisible();
  await page.getByLabel('Jämför med').selectOption({ index: 1 });
  await expect(lines.nth(1)).toContainText('vecka');
  await expect(page.locator('.text-line ins').first()).toContainText('vecka');
  await isAccessible(page);
  await shot('text');
});

test('one gavel founds a group with its people and shows it among the bodies', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const desk = await atMatter(page, home);
  const kind = page.getByLabel('Vad att-satsen gör');
  await kind.selectOption({ label: 'tillsätter eller utökar en grupp' });
  await page.getByLabel('Gruppens namn').fill('Väggruppen');
  await page.getByLabel('Uppdrag').fill('Se över vägen');
  const add = page.getByLabel('Lägg till en ledamot');
  for (const name of ['Vil', 'Siv']) {
    await add.focus();
    await desk.pick(name);
  }
  await page.getByLabel('Lägg till någon med namn').fill('Karin Ny');
  await page.keyboard.press('Enter');
  await page.getByLabel('Sammankallande').selectOption({ label: 'Karin Ny' });
  await page.getByLabel('Minsta antal').fill('2');
  await page.getByLabel('Största antal').fill('4');
  await page.getByLabel('Rapporterar till').selectOption({ label: 'Styrelsen' });
  await expect(page.getByLabel('Att-satser')).toHaveValue(
    /att tillsätta Väggruppen; .*antalet är 2–4; den rapporterar till styrelsen/,
  );
  await isAccessible(page);
  await shot('group-form');
  await desk.press('Control+Enter');
  await desk.press('a');
  await expect(desk.item.getByText(/I Väggruppen:.*Karin Ny \(sammankallande\)/)).toBeVisible();
  await page.goto(`${home}/organisation`);
  await page.getByRole('link', { name: /Väggruppen/ }).click();
  await expect(page.getByText('Se över vägen')).toBeVisible();
  await expect(page.getByText('2–4')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Beslut \d{4}:\d+/ })).toBeVisible();
  await expect(page.locator('.rows .row')).toHaveCount(3);
  await expect(page.getByText('Karin Ny, sammankallande')).toBeVisible();
  await isAccessible(page);
  await shot('group');
});

test('a decided fee stands with its figures in the list of those that hold', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const desk = await atMatter(page, home);
  const kind = page.getByLabel('Vad att-satsen gör');
  await kind.selectOption({ label: 'bestämmer en avgift' });
  // What is not told yet is asked for, and nothing is sent.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Avgift', { exact: true })).toBeVisible();
  await page.getByLabel('Avgift', { exact: true }).fill('Årsavgift');
  await page.getByLabel('Kronor').fill('200');
  await page.getByLabel('Per', { exact: true }).fill('fastighet och år');
  await expect(page.getByLabel('Att-satser')).toHaveValue(
    'att fastställa årsavgift till 200 kr per fastighet och år',
  );
  await isAccessible(page);
  await desk.press('Control+Enter');
  await desk.press('a');
  await page.goto(`${home}/decisions`);
  await page.getByRole('link', { name: 'Avgifter som gäller' }).click();
  const fees = page.getByRole('list', { name: 'Årsavgift, beslutad' }).getByRole('listitem');
  await expect(fees).toContainText(['200 kr per fastighet och år']);
  await expect(fees.first()).toContainText('Gäller');
  await isAccessible(page);
  await shot('fees');
});
