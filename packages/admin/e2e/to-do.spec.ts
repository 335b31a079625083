import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { constituted, organisationOf } from './meeting-steps.ts';

test('a task is set and put right at the desk, followed on its page, and done', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(90_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, ['Dagny', 'Jon', 'Siv', 'Mats']);
  await desk.press('-');
  await page.getByLabel('Vad som ska göras').fill('boka lokallen');
  await desk.press('Control+Enter');
  await page.getByRole('button', { name: 'Ändra uppgiften boka lokallen' }).click();
  await page.getByLabel('Vad som ska göras').fill('boka lokalen');
  await page.getByLabel('Senast (om det sades)').fill('2099-05-01');
  await page.getByRole('combobox', { name: 'Vem (om det är känt)' }).fill('Jon Hedlund');
  await page.keyboard.press('Enter');
  await desk.press('Control+Enter');
  await expect(desk.item.getByText('Jon Hedlund: boka lokalen, senast')).toBeVisible();
  await isUsable(page);

  const home = await organisationOf(page);
  await page.goto(home);
  const mine = page.getByRole('link', { name: /boka lokalen.*Ska vara klart 1 maj 2099/ });
  await expect(mine).toHaveAttribute('href', /\/to-do\//);
  await isUsable(page);
  await page.goto(`${home}/to-do`);
  await expect(page.getByText('försenat').first()).toBeVisible();
  await shot('to-do');
  await page.getByRole('link', { name: /boka lokalen/ }).click();
  await isUsable(page);
  await page.getByRole('link', { name: 'Ändra uppgiften' }).click();
  await isUsable(page);
  await page.getByLabel('Vad som ska göras').fill('boka den stora lokalen');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('boka den stora lokalen')).toBeVisible();
  await page.getByLabel('Läge').selectOption('gjort');
  await page.getByLabel(/^Vad som har hänt/).fill('Kvittot ligger i pärmen.');
  await page.getByRole('button', { name: 'Anteckna läget' }).click();
  await expect(page.getByText('Kvittot ligger i pärmen.')).toBeVisible();
  await shot('task');
  await page.getByRole('link', { name: 'Att göra' }).first().click();
  await expect(page.getByRole('link', { name: /boka den stora lokalen/ })).toHaveCount(0);
  await page.getByLabel('Visa').selectOption('det som är gjort');
  await expect(page.getByRole('link', { name: /boka den stora lokalen/ })).toBeVisible();
  await isUsable(page);
});
