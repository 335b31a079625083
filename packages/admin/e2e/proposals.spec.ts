import { isAccessible } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { constituted } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const present = ['Dagny', 'Siv', 'Mats', 'Jon', 'Ville'];

test('three amendments to one clause and eight questions are put in thirty keys, and what was decided together is told in one line', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, present);
  // The proposal, and the addition to it.
  await desk.press('a');
  await desk.press('a');
  await expect(desk.item.getByText('med acklamation')).toHaveCount(2);

  // Where all is decided a new proposal is a proposal, and no amendment to nothing.
  const clauses = page.getByLabel('Att-satser');
  await page.keyboard.press('p');
  await expect(clauses).toHaveValue('att ');
  await clauses.fill(
    'att bygga ett hus av trä vid sjön 2027\natt måla det\natt möblera det\natt hyra ut det\natt bjuda in grannarna',
  );
  await page.getByLabel('Från', { exact: true }).focus();
  await desk.pick('Styrelsen');
  await desk.press('Control+Enter');
  await expect(page.locator('.clause[data-current="true"]')).toContainText('av trä vid sjön 2027');

  await page.evaluate(() => {
    const counted = window as unknown as { keys: number };
    counted.keys = 0;
    window.addEventListener('keydown', () => counted.keys++, { capture: true });
  });
  for (const words of ['av sten vid sjön 2027', 'av trä vid ån 2027', 'av trä vid sjön 2028']) {
    await page.locator('.clause[data-status="undecided"]').first().waitFor();
    await page.keyboard.press('p');
    await clauses.fill(`att bygga ett hus ${words}`);
    await page.keyboard.press('Tab');
    await desk.pick('Vil');
    await desk.press('Control+Enter');
  }
  for (let amendment = 0; amendment < 2; amendment++) await desk.press('a');
  await desk.press('r');
  await desk.press('b');
  await expect(desk.item.getByRole('checkbox', { checked: true })).toHaveCount(5);
  await isAccessible(page);
  await desk.press('a');
  const keys = await page.evaluate(() => (window as unknown as { keys: number }).keys);
  expect(keys).toBeLessThanOrEqual(30);
  await expect(desk.item.getByText('att bygga ett hus av sten vid ån 2027').first()).toBeVisible();
  await expect(page.locator('.next-item')).toBeFocused();
});

test('a withdrawal is taken back, and a mover makes an amendment theirs', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, present);
  await page.keyboard.press('p');
  await page.getByLabel('Att-satser').fill('att vänta ett år');
  await page.getByLabel('Från', { exact: true }).focus();
  await desk.pick('Ville');
  await desk.press('Control+Enter');
  await expect(page.locator('.clause[data-current="true"]')).toContainText('att vänta ett år');
  await desk.press('w');
  await desk.item.getByRole('button', { name: 'Ta tillbaka återtagandet' }).click();
  await desk.settled();
  await expect(page.locator('.clause[data-current="true"]')).toContainText('att vänta ett år');

  await desk.item.getByRole('button', { name: 'Ställ den här frågan nu' }).first().click();
  await page.keyboard.press('=');
  await page.keyboard.press('Control+Enter');
  await desk.settled();
  await expect(desk.item.getByText('Förslagsställaren gjorde yrkandet till sitt.')).toBeVisible();
  await expect(page.locator('.clause[data-current="true"]')).toContainText('att vänta ett år');
});
