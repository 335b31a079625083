import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { constituted, dayFromNow, draftMeeting, organisationOf } from './meeting-steps.ts';

test('a meeting’s agenda is made the standard, changed by keyboard, and begins the next meeting of its kind', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(60_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const called = { day: dayFromNow(40), clock: '18:30', place: 'ABF' };
  await draftMeeting(page, home, { ...called, title: 'Första mötet' });
  await page.getByRole('link', { name: 'Gör till standard' }).click();
  await page.getByLabel('Rubrik, rad 1', { exact: true }).press('Enter');
  await page.keyboard.type('Välkomstord');
  await page.getByRole('button', { name: 'Flytta inåt, rad 2' }).click();
  await page.getByLabel('Nummer i kallelsen, rad 2').fill('1 a');
  await isUsable(page);
  await shot('standard-agenda');
  await page.getByRole('button', { name: 'Flytta inåt, rad 1', exact: true }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('alert')).toContainText('Punkt 1 saknar en punkt att stå under.');
  await page.getByRole('button', { name: 'Flytta utåt, rad 1', exact: true }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name: /^medlemsmöte, / })).toBeVisible();
  await isUsable(page);
  await shot('standard-agendas');
  await draftMeeting(page, home, { ...called, title: 'Andra mötet' });
  await expect(page.getByText('Välkomstord')).toBeVisible();
  await expect(page.getByText('1 a', { exact: true })).toBeVisible();
});

test('an item is taken up under the number that its § has in minutes written by others', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(60_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, ['Dagny', 'Jon', 'Siv', 'Mats']);
  await page.getByRole('button', { name: 'Skjut upp: togs upp för tidigt' }).click();
  await page.locator('.agenda-row', { hasText: 'Övriga frågor' }).click();
  await page.getByText('Ta upp med eget §-nummer').click();
  await page.getByLabel('Nummer på paragrafen').fill('10 a');
  await page.keyboard.press('Enter');
  await expect(desk.item.getByText('§\u202f10 a')).toBeVisible();
  await isUsable(page);
});
