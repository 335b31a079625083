import { isAccessible } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { deskKeys, organisationOf } from './meeting-steps.ts';
import { meetingAtItsMatter } from './prepared-meeting.ts';

test.use({ actionTimeout: 10_000 });

test('one question answers all that is missing before the meeting may decide', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { url } = await meetingAtItsMatter(page, home, ['att ett'], { bare: true });
  await page.goto(url);
  const desk = deskKeys(page);
  await expect(desk.item.locator('.not-ready li')).toHaveCount(6);
  // The gavel asks instead of refusing.
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await shot('make-ready');
  await isAccessible(page, { within: '.dialog' });
  for (const name of ['Dagny', 'Jon', 'Siv']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  // The second verifier is none of the association's people.
  await dialog.locator('summary').last().click();
  await dialog.locator('details[open]').getByLabel(/^Namn/).fill('Eva Utifrån');
  await dialog
    .locator('details[open]')
    .getByLabel(/^Från vilken förening/)
    .fill('Distriktet');
  await dialog.getByLabel('Antal som får rösta').fill('17');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(desk.item.locator('.not-ready')).toHaveCount(0);
  await desk.press('a');
  await expect(desk.item.getByText('med acklamation')).toHaveCount(1);
  await expect(page.getByText('17').first()).toBeVisible();
  await expect(page.getByText('Eva Utifrån (Distriktet)').first()).toBeVisible();
});
