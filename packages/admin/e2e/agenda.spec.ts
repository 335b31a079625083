import { expect, test } from './klubba.ts';
import {
  addItem,
  dayFromNow,
  draftMeeting,
  organisationOf,
  proposeBefore,
} from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

test('an agenda is put in order by keys alone, and every move is said aloud', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await draftMeeting(page, home, {
    title: 'Medlemsmöte att ordna',
    day: dayFromNow(40),
    clock: '18:30',
    place: 'Folkets hus',
  });
  const numbered = (title: string) =>
    page.locator('.builder-row', { hasText: title }).locator('.agenda-number');
  const said = page.locator('.builder ~ [role="status"]');
  await expect(numbered('Övriga frågor')).toHaveText('7');

  const grip = page.getByRole('button', { name: 'Flytta Övriga frågor' });
  await grip.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(numbered('Övriga frågor')).toHaveText('6');
  await expect(said).toHaveText('Övriga frågor är nu punkt 6.');
  await expect(grip).toBeFocused();

  await page.keyboard.press('Alt+ArrowRight');
  await expect(numbered('Övriga frågor')).toHaveText('5.1');
  await expect(said).toHaveText('Övriga frågor är nu punkt 5.1.');

  // A third level: what is above goes in first, and takes with it what is beneath.
  await page.getByRole('button', { name: 'Flytta Godkännande av dagordning' }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(numbered('Övriga frågor')).toHaveText('4.1.1');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(numbered('Övriga frågor')).toHaveText('5.1');
  await grip.focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(numbered('Övriga frågor')).toHaveText('6');

  await page.getByRole('button', { name: 'Flytta ned Övriga frågor' }).focus();
  await page.keyboard.press('Enter');
  await expect(numbered('Övriga frågor')).toHaveText('7');
  await expect(page.getByRole('button', { name: 'Flytta ned Övriga frågor' })).toBeFocused();
  await page.reload();
  await expect(numbered('Övriga frågor')).toHaveText('7');
});

test('a row that is dragged lands before the one it is dropped on', async ({ page, signInAs }) => {
  // Both rows are in sight: nothing scrolls under the one that is held.
  await page.setViewportSize({ width: 1280, height: 1300 });
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await draftMeeting(page, home, {
    title: 'Medlemsmöte att dra i',
    day: dayFromNow(41),
    clock: '18:30',
    place: 'Folkets hus',
  });
  const row = (title: string) => page.locator('.builder-row', { hasText: title });
  await row('Mötets avslutande').dragTo(row('Mötets öppnande'));
  await expect(row('Mötets avslutande').locator('.agenda-number')).toHaveText('1');
});

test('a late notice asks for its reason, and the refusal stands beside it', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const meeting = await draftMeeting(page, home, {
    title: 'Medlemsmöte i all hast',
    day: dayFromNow(3),
    clock: '18:30',
    place: 'Folkets hus',
  });
  await page.goto(`${meeting}/notice`);
  await expect(page.getByText('för sent')).toBeVisible();
  await page.getByLabel('Skäl till förseningen').fill('   ');
  await page.getByRole('button', { name: 'Utfärda kallelsen' }).click();
  await expect(page.getByRole('alert')).toContainText(/Kallelsen skulle ha gått senast/);
  await page.getByLabel('Skäl till förseningen').fill('Lokalen blev ledig först i dag.');
  await page.getByRole('button', { name: 'Utfärda kallelsen' }).click();
  await expect(page).toHaveURL(/\/outbox$/);
});

test('a proposal stands on the agenda at once, and an item that goes leaves the focus in its place', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await draftMeeting(page, home, {
    title: 'Medlemsmöte att yrka till',
    day: dayFromNow(42),
    clock: '18:30',
    place: 'Folkets hus',
  });
  await addItem(page, { title: 'Lokalen' });
  await proposeBefore(page, 'Lokalen', ['låta lokalupprustningsarbetsgruppsmedlemmarna måla']);
  const row = (title: string) => page.locator('.builder-row', { hasText: title });
  await expect(row('Lokalen')).toContainText('att låta lokal');
  await page.setViewportSize({ width: 320, height: 700 });
  const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(beyond)).toBe(0);

  await page.getByRole('button', { name: 'Ta bort Lokalen' }).click();
  await expect(row('Lokalen')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Flytta Övriga frågor' })).toBeFocused();
});

test('what is overdue stands on a new agenda, with the names of those it mentions', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await draftMeeting(page, home, {
    title: 'Medlemsmöte efter nyår',
    day: dayFromNow(60),
    clock: '18:30',
    place: 'Folkets hus',
  });
  const row = page.locator('.builder-row', { hasText: 'Uppföljning av beslut' });
  await expect(row).toContainText('att anordna en studiecirkel');
  await page.getByRole('link', { name: 'Ändra Uppföljning av beslut' }).click();
  const background = page.getByLabel('Bakgrund');
  await expect(background).toHaveValue(/@Hanna Söderbom/);
  await expect(background).not.toHaveValue(/@\{/);
  await page.getByLabel('Rubrik').fill('Vad som inte är gjort');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('link', { name: 'Till kallelsen' }).click();
  await expect(page.locator('.notice-agenda')).toContainText('att utse Hanna Söderbom');
});
