import type { Page } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { constituted, dayFromNow, deskKeys, organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

/** Every key that is pressed on the page, counted by the browser itself. */
const countKeys = async (page: Page) => {
  await page.evaluate(() => {
    const counted = window as unknown as { keys: number };
    counted.keys = 0;
    window.addEventListener('keydown', () => counted.keys++, { capture: true });
  });
  return {
    since: (before: number) =>
      page.evaluate((from) => (window as unknown as { keys: number }).keys - from, before),
    now: () => page.evaluate(() => (window as unknown as { keys: number }).keys),
  };
};

const present = [
  ...['Dagny', 'Siv', 'Mats', 'Jon', 'Aino', 'Ali', 'Anders', 'Berit', 'Carlos', 'Gun', 'Ville'],
];

test('a clause falls in one key, a counted vote in its digits and one more, and a refusal keeps what was typed', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, present);
  const keys = await countKeys(page);

  await desk.press('a');
  await expect(desk.item.getByText('med acklamation')).toHaveCount(1);
  expect(await keys.now()).toBe(1);
  await expect(page.locator('.clause[data-current="true"]')).toBeFocused();

  const before = await keys.now();
  await desk.press('8');
  await desk.press('Space');
  await desk.press('2');
  await desk.press('Enter');
  await expect(desk.item.getByText(/med 8 ja mot 2 nej/)).toBeVisible();
  expect(await keys.since(before)).toBe('8 2'.length + 1);
  await expect(page.locator('.next-item')).toBeFocused();

  await desk.next('Motion till kongressen om studiecirklar');
  for (const key of ['1', '2', 'Space', '2', 'Enter']) await desk.press(key);
  await expect(page.getByRole('alert')).toHaveText(
    'Röstlängden har 11 personer men rösterna är 14. Räkna om eller justera röstlängden.',
  );
  await expect(page.getByLabel('Ja', { exact: true })).toHaveValue('12');
  await expect(page.getByLabel('Ja', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Nej', { exact: true })).toHaveValue('2');
  await shot('desk-refused');
  await isAccessible(page);
  await desk.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // Five to five: the chair's casting vote decides.
  for (const key of ['5', 'Space', '5', 'Enter']) await desk.press(key);
  await expect(
    desk.item.getByText('Dagny Rosenkvist har utslagsröst. Hur faller den?'),
  ).toBeVisible();
  // The casting vote is not one Enter away.
  await desk.press('Enter');
  await expect(desk.item.getByText(/ordföranden avgjorde med sin utslagsröst/)).toHaveCount(0);
  await desk.press('a');
  await expect(desk.item.getByText(/ordföranden avgjorde med sin utslagsröst/)).toBeVisible();

  // Two leave: their names are typed into the dialog at once, and the register follows.
  await desk.press('i');
  await expect(page.getByRole('dialog')).toBeVisible();
  // Nobody is spilt out of the list sideways.
  const list = page.locator('.ticks');
  expect(await list.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  await desk.pick('Aino');
  await desk.pick('Ali');
  await isAccessible(page);
  await desk.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(desk.item.getByText('Ur röstlängden: Aino Leppänen och Ali Rezaian.')).toBeVisible();
  await expect(page.locator('.console-state .register-count')).toHaveText(/^9/);

  // An election that the meeting adds, taken up out of order, ends in a tie that a coin decides.
  await desk.press('y');
  await page.getByLabel('Rubrik').fill('Fyllnadsval till valberedningen');
  await page.getByLabel('Ärendet gäller').selectOption({ label: 'fyllnadsval' });
  await desk.press('Control+Enter');
  await page.getByRole('button', { name: /Fyllnadsval till valberedningen/ }).click();
  await desk.press('u');
  await expect(desk.item.getByText('Vid lika röstetal: lottning.')).toBeVisible();
  await desk.propose('välja Gun Ahlström');
  for (const key of ['4', 'Space', '4', 'Enter']) await desk.press(key);
  await page.getByLabel('Hur lotten drogs').fill('slantsingling, klave avslår');
  await expect(desk.item.getByText('Vittnen: Siv Aronsson och Mats Öberg')).toBeVisible();
  await page.getByRole('button', { name: 'Lotten avslår' }).click();
  await expect(
    desk.item.getByText(
      /lotten avgjorde \(slantsingling, klave avslår\), bevittnad av Siv Aronsson och Mats Öberg/,
    ),
  ).toBeVisible();
  await expect(page.locator('.clause[data-status="rejected"]')).toHaveCount(1);
  await expect(page.locator('.next-item')).toBeFocused();
});

test('who carries a decision out is kept while an amendment is put, and what opens comes into sight whole', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const desk = await constituted(page, present);
  await page.keyboard.press('o');
  await desk.pick('Styrelsen');
  await page.getByLabel('Senast').fill(dayFromNow(60));
  await page.keyboard.press('Enter');
  await expect(desk.item.getByText(/Styrelsen ansvarar, senast/)).toBeVisible();

  await page.keyboard.press('p');
  await expect(page.getByLabel('Att-satser')).toBeFocused();
  await expect(page.getByRole('button', { name: /^Anteckna yrkandet/ })).toBeInViewport();
  await page.keyboard.type(
    'låta föreningsadministratörsrekryteringsgruppen anställa på 30 procent',
  );
  await page.getByLabel('Från', { exact: true }).focus();
  await desk.pick('Ville');
  await desk.press('Control+Enter');
  await expect(page.locator('.clause[data-current="true"]')).toContainText('30 procent');
  await desk.press('n');
  await expect(page.getByRole('alert')).toContainText('inte avgjorda');
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  // The longest word breaks rather than the page.
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await widthBeyond(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await desk.press('a');
  await expect(desk.item.getByText('Före ändringsyrkandet:')).toBeVisible();
  await expect(desk.item.getByText(/Styrelsen ansvarar, senast/)).toBeVisible();
  await desk.press('a');
  await expect(desk.item.getByText(/Styrelsen ansvarar, senast/)).toBeVisible();
  await expect(desk.item.getByText('med acklamation')).toHaveCount(2);
  await desk.press('a');

  // One key withdraws, so what was withdrawn stays to be read.
  await desk.next('Motion till kongressen om studiecirklar');
  await desk.press('w');
  await expect(desk.item.getByText('Inget yrkande är kvar.')).toBeVisible();
  await expect(desk.item.locator('.withdrawn')).toContainText('att ');
});

const widthBeyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a command that the network lost is kept, and is done once when it is sent again', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  let lost = false;
  // In place before there is anything to lose.
  await page.route('**/note', (route) => (lost ? route.abort() : route.continue()));
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page
    .getByRole('link', { name: /medlemsmöte/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Till sekreterarens bord' }).click();
  const desk = deskKeys(page);
  await expect(page.locator('.console')).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    const key = request.headers()['idempotency-key'];
    if (key) sent.push(key);
  });
  await page.keyboard.press('t');
  const note = page.getByLabel('Anteckning i protokollet');
  if (!(await note.isVisible())) {
    await desk.press('a');
    await page.keyboard.press('t');
  }
  await page.keyboard.type('Det som sades innan nätet gick.');
  sent.length = 0;
  lost = true;
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('oklart om det hann bokföras');
  await expect(note).toHaveValue('Det som sades innan nätet gick.');
  lost = false;
  await page.getByRole('button', { name: 'Skicka igen' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.note-text')).toHaveText('Det som sades innan nätet gick.');
  expect(new Set(sent).size).toBe(1);

  // Done, but the record could not be fetched after it: sent again, nothing is asked anew.
  let fetching = true;
  await page.route(/\/meetings\/[0-9a-f-]{36}$/, (route) =>
    fetching ? route.continue() : route.fulfill({ status: 502, body: '<html></html>' }),
  );
  await page.keyboard.press('t');
  await note.fill('Det som sades när nätet kom tillbaka.');
  sent.length = 0;
  fetching = false;
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('när nätet är tillbaka');
  fetching = true;
  await page.getByRole('button', { name: 'Skicka igen' }).click();
  await expect(page.locator('.note-text')).toHaveText('Det som sades när nätet kom tillbaka.');
  expect(sent).toHaveLength(1);
});

test('? shows the keys of the desk, and the palette does what they do', async ({
  page,
  signInAs,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page
    .getByRole('link', { name: /medlemsmöte/i })
    .first()
    .click();
  await page.getByRole('link', { name: 'Till sekreterarens bord' }).click();
  await expect(page.locator('.console')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Sätt tiden');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('protokollet');
  await page.keyboard.press('Enter');
  await expect(page.locator('.console-minutes')).toBeVisible();
});

test('three are elected at one gavel without leaving the item', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  await constituted(page, present);
  await page.keyboard.press('l');
  const form = page.locator('form', { hasText: 'Förrätta val' });
  for (const name of ['Aino', 'Gun', 'Ville']) {
    await form.getByRole('combobox', { name: 'Föreslagen' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(form.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
  await form.getByLabel('Valets namn').fill('representanter i hyresgästföreningen');
  await isAccessible(page);
  await shot('desk-election');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(page.getByText(/Val klubbat, beslut \d{4}:\d+: välja/)).toContainText(
    'välja Aino Leppänen, Gun Ahlström och Ville Kaukonen till representanter i hyresgästföreningen',
  );
});
