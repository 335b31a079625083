import { isAccessible } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { constituted } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const present = ['Dagny', 'Siv', 'Mats', 'Jon', 'Aino', 'Ali', 'Anders', 'Berit'];

test('a roll call and a secret ballot are held by keyboard, and what is demanded is the least that is offered', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, present);
  await desk.press('c');
  const how = page.getByLabel('Hur omröstningen hålls');
  await expect(how).toBeFocused();
  await how.selectOption({ label: 'Namnupprop' });
  await page.getByRole('button', { name: 'Begärs före klubban' }).click();
  await expect(desk.item.getByText('Namnupprop begärdes.')).toBeVisible();
  await expect(how.locator('option')).toHaveText(['Namnupprop']);
  await isAccessible(page);
  const row = (name: string) => page.getByRole('radiogroup', { name: new RegExp(`^${name} `) });
  const find = page.getByLabel('Sök namn; Enter går dit');
  for (const [name, key, vote] of [
    ['Dagny', 'j', 'Ja'],
    ['Siv', 'j', 'Ja'],
    ['Mats', 'n', 'Nej'],
  ] as const) {
    await find.fill(name);
    await find.press('Enter');
    await page.keyboard.press(key);
    await expect(row(name).getByLabel(vote)).toBeChecked();
  }
  await expect(page.getByText('Ja 2, nej 1, avstår 0, röstade inte 5')).toBeVisible();
  await find.fill('Xerxes');
  await expect(page.getByText('Ingen som får rösta heter så.')).toBeVisible();
  await find.fill('');
  await page.getByRole('button', { name: 'Alla andra röstade ja' }).press('Enter');
  await expect(page.getByText('röstade inte 5')).toBeVisible();
  await shot('roll-call');
  await page.getByRole('button', { name: 'Ja, 5 personer till röstade ja' }).press('Enter');
  await expect(page.getByText('Ja 7, nej 1, avstår 0, röstade inte 0')).toBeVisible();
  await row('Siv').getByLabel('Ja').press('Backspace');
  await row('Mats').getByLabel('Nej').press('Control+Enter');
  await expect(desk.item.getByText(/med namnupprop: 6 ja mot 1 nej, 1 röstade inte/)).toBeVisible();
  await desk.press('c');
  await how.selectOption({ label: 'Slutna sedlar' });
  await page.getByLabel('Ja', { exact: true }).fill('5');
  await page.getByLabel('Nej', { exact: true }).fill('2');
  await page.getByLabel('Blanka').fill('1');
  await page.getByLabel('Blanka').press('Control+Enter');
  await expect(desk.item.getByText(/med slutna sedlar: 5 ja mot 2 nej, 1 blank/)).toBeVisible();
});

test('among options the last drops out round by round, and the last round decides', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, present);
  await desk.press('a');
  await desk.press('a');
  await desk.press('y');
  await page.getByLabel('Rubrik').fill('Rummets namn');
  await desk.press('Control+Enter');
  await page.getByRole('button', { name: /Rummets namn/ }).click();
  await desk.press('u');
  await desk.propose('rummet heter Eken');
  for (const name of ['Linden', 'Björken']) {
    await page.keyboard.press('p');
    await page.getByLabel('Att-satser').fill(`rummet heter ${name}`);
    await page.getByLabel('Slag', { exact: true }).selectOption({ label: 'Motyrkande' });
    await page.getByLabel('Från', { exact: true }).focus();
    await desk.pick('Styrelsen');
    await desk.press('Control+Enter');
  }
  await desk.press('h');
  await expect(page.getByRole('heading', { name: 'Omgång 1 mellan alternativen' })).toBeVisible();
  await page.getByLabel('rummet heter Eken').fill('4');
  await page.getByLabel('rummet heter Linden').fill('3');
  await page.getByLabel('rummet heter Björken').fill('1');
  await isAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Omgång 2 mellan alternativen' })).toBeVisible();
  await page.getByLabel('rummet heter Eken').fill('3');
  await page.getByLabel('rummet heter Linden').fill('5');
  await page.keyboard.press('Control+Enter');
  await expect(
    desk.item.getByText(/genom omröstning mellan alternativen i 2 omgångar, 5 av 8 i den sista/),
  ).toBeVisible();
});
