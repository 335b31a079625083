import { isAccessible } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf, sitDown } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

test('a point of order breaks the meeting off in the middle of an item, it goes on there, and an open item is passed over', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: /Medlemsmöte \d.*kallat/ }).click();
  const desk = await sitDown(page);
  await desk.press('a');
  await desk.next('Val av mötesfunktionärer');
  await desk.elect('Dagny', 'ordförande');

  await desk.item.focus();
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Vad som begärs')).toBeFocused();
  await page.keyboard.type('ajournering 15 minuter');
  await dialog.getByLabel('Bifalls den ajourneras mötet').check();
  await isAccessible(page);
  await shot('desk-point-of-order');
  await desk.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /Mötet ajournerades/ })).toBeVisible();
  await expect(page.getByText('Det går vidare med Val av mötesfunktionärer.')).toBeVisible();
  await isAccessible(page);
  await shot('desk-adjourned');

  await desk.press('a');
  await expect(desk.item.getByRole('heading', { level: 2 })).toHaveText('Val av mötesfunktionärer');
  await expect(
    desk.item.getByText('Ordningsfrågan bifölls: ajournering 15 minuter.'),
  ).toBeVisible();

  await desk.item.focus();
  await desk.press('n');
  await expect(desk.item.getByRole('heading', { level: 2 })).toHaveText(
    'Mötets behöriga utlysande',
  );
  await desk.item.focus();
  await page.keyboard.press('x');
  await isAccessible(page);
  await shot('desk-pass-over');
  await page.getByRole('dialog').getByRole('button', { name: 'Lägg till handlingarna' }).click();
  await expect(page.getByText('till handlingarna').first()).toBeVisible();
});
