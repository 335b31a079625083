import { readFile } from 'node:fs/promises';
import {
  enterCount,
  isPdf,
  isUsable,
  keepsFocus,
  nominees,
  press,
  readyToVote,
  seal,
  signInAsOn,
  toSheet,
} from './count-steps.ts';
import { expect, test } from './klubba.ts';

test.use({ actionTimeout: 10_000 });

const first = {
  ...{ 'Anna Ek': 45, 'Bo Ek': 38, 'Cilla Ek': 33, 'Dag Ek': 25, 'Eva Ek': 24, 'Frans Ek': 22 },
  ...{ 'Gun Holm': 20, 'Hans Holm': 15, 'Ida Sund': 10, 'Jan Sund': 8 },
};

test('five delegates and their substitutes, from the first paper to the result and what follows', async ({
  page,
  browser,
  baseURL,
  signInAs,
  shot,
}) => {
  test.setTimeout(240_000);
  await signInAs('sekreterare');
  const { url } = await readyToVote(page, { call: { title: 'Ombud till kongressen' } });
  await page.goto(url);
  await expect(page.getByText('10 kandidater står på valsedeln till 5 platser.')).toBeVisible();
  await isUsable(page);
  await shot('election-open');
  await press(page, 'Öppna röstningen');
  await expect(page.locator('.voting-code')).toBeVisible();
  await keepsFocus(page);
  await isPdf(page, 'Valsedeln (PDF)');
  await isPdf(page, 'Rösträkningsprotokollet på papper (PDF)');
  await isUsable(page);
  await shot('election-round');

  await toSheet(page);
  await enterCount(page, first, [58, 1, 1, 0]);
  await expect(page.getByText('60 av 61. 1 fattas.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('60 av 61. 1 fattas.')).toBeVisible();
  await expect(page.getByLabel('Anna Ek')).toHaveValue('45');
  await page.getByLabel('Röstar inte').fill('1');
  await expect(page.getByText('61 av 61. Stämmer med röstlängden.')).toBeVisible();
  await isUsable(page);
  await shot('count-sheet');
  await seal(page);

  const hall = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await signInAsOn(hall, 'medlem');
  await hall.goto(url);
  await expect(hall.getByText('röstning och räkning pågår')).toBeVisible();
  await expect(hall.getByText('45')).toHaveCount(0);
  await isUsable(hall);

  await expect(page.getByText(/är räknad. Bara du som leder valet/)).toBeVisible();
  await shot('election-announce');
  await press(page, 'Tillkännage resultatet');
  await expect(page.getByText('Högst 4 går vidare till andra valomgången')).toBeVisible();
  await keepsFocus(page);
  await isUsable(page);
  await shot('election-run-off');
  await hall.reload();
  await expect(hall.locator('.elected-name')).toHaveText(['Anna Ek', 'Bo Ek', 'Cilla Ek']);
  await press(page, 'Öppna andra valomgången');
  await toSheet(page);
  await enterCount(
    page,
    { 'Dag Ek': 30, 'Eva Ek': 31, 'Frans Ek': 24, 'Gun Holm': 22 },
    [57, 2, 0, 2],
  );
  // The answer is lost, the sheet is not: sealed again, it is sealed once.
  const sent: string[] = [];
  await page.route('**/counts', async (route) => {
    sent.push(route.request().headers()['idempotency-key']!);
    const response = await route.fetch();
    const lost = { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' };
    return route.fulfill(sent.length === 1 ? lost : { response });
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('oklart om det hann sparas');
  await expect(page.getByLabel('Eva Ek')).toHaveValue('31');
  await seal(page);
  await page.unroute('**/counts');
  expect(new Set(sent).size).toBe(1);
  await press(page, 'Tillkännage resultatet');

  await press(page, 'Öppna röstningen');
  await toSheet(page);
  const six = {
    ...{ 'Frans Ek': 40, 'Gun Holm': 38, 'Hans Holm': 36, 'Ida Sund': 33 },
    ...{ 'Kia Sund': 25, 'Leo Holm': 25 },
  };
  await enterCount(page, six, [56, 3, 0, 2]);
  await seal(page);
  await press(page, 'Tillkännage resultatet');
  await press(page, 'Öppna andra valomgången');
  await toSheet(page);
  await enterCount(page, { 'Kia Sund': 26, 'Leo Holm': 26 }, [52, 5, 0, 4]);
  await seal(page);
  await press(page, 'Tillkännage resultatet');
  await expect(page.getByText(/Lotten avgör .*: en ska dras/)).toBeVisible();
  await isUsable(page);
  await shot('election-lot');
  await page.getByLabel('Dragen').selectOption('Leo Holm');
  await page.getByLabel('Så drogs lotten').fill('Lappar ur en hatt');
  await press(page, 'För in lotten');

  await expect(page.getByRole('heading', { name: 'Fastställ resultatet' })).toBeVisible();
  await keepsFocus(page);
  await isUsable(page);
  await shot('election-declare');
  await page.getByLabel('Handling').fill('Distriktsstyrelsens protokoll 7');
  await page.getByLabel('Paragraf').fill('12');
  await press(page, 'För in fastställandet');
  await expect(page.getByText('Distriktsstyrelsens protokoll 7, § 12.')).toBeVisible();
  await keepsFocus(page);
  await expect(page.locator('.elected-name')).toHaveText([
    ...['Anna Ek', 'Bo Ek', 'Cilla Ek', 'Eva Ek', 'Dag Ek'],
    ...['Frans Ek', 'Gun Holm', 'Hans Holm', 'Ida Sund', 'Leo Holm'],
  ]);
  await isUsable(page);
  await shot('election-result');
  await isPdf(page, 'Resultatet (PDF)');
  await isPdf(page, 'Ombudsanmälan (PDF)');
  const evidence = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Valhandlingarna (JSON)' }).click();
  expect((await evidence).suggestedFilename()).toBe('valhandlingar.json');

  await page.getByText('Anteckna om Bo Ek').click();
  const answer = page.locator('.after-person', { hasText: 'Bo Ek' });
  await answer.getByLabel('Vad som hänt').selectOption('Tackar nej');
  await answer.getByRole('button', { name: 'Anteckna' }).click();
  await expect(page.getByText('Frans Ek står på tur bland ersättarna.')).toBeVisible();
  await keepsFocus(page);
  await shot('election-after');
  await press(page, 'Låt Frans Ek gå in');
  await expect(page.getByText(/Har gått in för Bo Ek/)).toBeVisible();
  await keepsFocus(page);
  await hall.reload();
  await expect(hall.getByRole('heading', { name: 'De valda' })).toBeVisible();
  await isUsable(hall);
});

test('in English, at two places, each count entered twice: what differs is counted anew, and nobody sees a figure before the last', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => localStorage.setItem('language', 'en'));
  await signInAs('sekreterare');
  const { url } = await readyToVote(page, {
    call: {
      ...{ title: 'Revisor', seats: 1, substitutes: 0 },
      method: { name: 'plurality', marks: null, entered: 'sheets', twice: true },
    },
    ...{ names: nominees.slice(0, 3), voters: 40, places: ['Huddinge', 'Haninge'] },
  });
  await page.goto(url);
  await press(page, 'Open the vote');
  const code = (await page.locator('.voting-code').textContent())!;
  const begin = async (place: string) => {
    await page.getByRole('link', { name: 'To the count' }).click();
    await page.getByLabel('Place').selectOption(place);
    await page.getByLabel('Code on the papers').fill(code);
    await expect(page.getByText('The right round')).toBeVisible();
  };
  const sealIt = async () => {
    await page.getByLabel('The one').selectOption('Siv Räknare');
    await page.getByLabel('The other').selectOption('Ulf Räknare');
    await press(page, 'Seal the sheet');
  };
  const counted = { 'Anna Ek': 10, 'Bo Ek': 8, 'Cilla Ek': 2 };
  await begin('Huddinge');
  await enterCount(page, counted, [20, 1, 0, 2]);
  await press(page, 'Hand over to the other one');
  await expect(page.getByLabel('Anna Ek')).toBeFocused();
  await expect(page.getByLabel('Anna Ek')).toHaveValue('');
  await isUsable(page);
  await enterCount(page, { ...counted, 'Bo Ek': 9 }, [20, 1, 0, 2]);
  await press(page, 'Compare the counts');
  await expect(page.getByRole('row', { name: /^Bo Ek 8 9/ })).toBeVisible();
  await isUsable(page);
  await shot('count-differences');
  await page.getByLabel('Bo Ek, counted anew').fill('8');
  await sealIt();
  await expect(page.getByText('has sealed', { exact: true })).toBeVisible();
  await isUsable(page);
  await shot('election-places');
  await expect(page.getByText('10', { exact: true })).toHaveCount(0);

  await begin('Haninge');
  for (const way of ['Hand over to the other one', 'Compare the counts']) {
    await expect(page.getByLabel('Anna Ek')).toHaveValue('');
    await expect(page.getByRole('button', { name: way })).toBeVisible();
    await enterCount(page, { 'Anna Ek': 6, 'Bo Ek': 6, 'Cilla Ek': 3 }, [15, 0, 1, 2]);
    await press(page, way);
  }
  await expect(page.getByText('You have counted alike.')).toBeVisible();
  await sealIt();
  await expect(page.getByRole('alert')).toContainText('1 more than the 40');
  await page.getByText('The whole sheet, to read').click();
  await page.getByLabel('Not voting').fill('1');
  await isUsable(page);
  await sealIt();
  await expect(page.getByText(/has been counted\. Only you/)).toBeVisible();
  await expect(page.locator('.elected-name')).toHaveText(['Anna Ek']);
  await press(page, 'Announce the result');
  await expect(page.getByRole('heading', { name: 'Declare the result' })).toBeVisible();
});

test('ballots one by one: lines of numbers, or a file of them, and lots that anyone can repeat', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const { url } = await readyToVote(page, {
    call: {
      ...{ title: 'Valberedning', seats: 2, substitutes: 0 },
      method: { name: 'scottish-stv', marks: null, entered: 'ballots', twice: false },
    },
    ...{ names: nominees.slice(0, 4), voters: 22 },
  });
  await page.goto(url);
  await press(page, 'Öppna röstningen');
  await toSheet(page);
  await page.getByLabel('Rad 1').focus();
  await page.keyboard.type('8 1 2\n4 3=4\n6 7');
  await expect(page.getByText('Ingen kandidat har nummer 7.')).toBeVisible();
  await isUsable(page);
  await shot('count-ballots');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('4 3\n\n0\n0\n4\n');
  await page.reload();
  await expect(page.getByText('6 × Dag Ek › Cilla Ek')).toBeVisible();
  await expect(page.getByText('22 av 22. Stämmer med röstlängden.')).toBeVisible();

  await page.getByText('Läs in från en fil').click();
  const file = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await file('fel.csv', 'antal;Anna Ek;Någon Annan\n3;1;2\n');
  await expect(page.getByText('Står inte på valsedeln: Någon Annan')).toBeVisible();
  await file(
    'val.csv',
    'antal;Anna Ek;Bo Ek;Cilla Ek;Dag Ek\n8;1;;;\n6;;1;;\n2;;;1;\n1;;;;1\n3;;;;\n',
  );
  await expect(page.getByLabel('Blanka')).toHaveValue('3');
  await page.getByLabel('Röstar inte').fill('2');
  await seal(page);
  await expect(page.locator('.elected-name')).toHaveText(['Anna Ek', 'Bo Ek']);
  await page.getByText('Alla siffror, och hur det gick till').click();
  await isUsable(page);
  await shot('election-stv');
  const saved = page.waitForEvent('download');
  await press(page, 'Valsedlarna som BLT (Ombud, första omgången)');
  expect(await readFile(await (await saved).path(), 'utf8')).toMatch(/^4 2\n[\s\S]*8 1 0\n/);
});

test('a teller without another role counts and sees the figures, and conducts nothing', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const hall = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await signInAsOn(hall, 'medlem');
  const session = await (await hall.request.get('/api/session')).json();
  const { personId } = session.organisations[0];
  await signInAs('sekreterare');
  const story = await readyToVote(page, {
    call: { title: 'Ombud', seats: 2, substitutes: 0 },
    ...{ names: nominees.slice(0, 3), voters: 12 },
  });
  await story.appoint('teller', { personId });
  await hall.goto(story.url);
  await expect(hall.getByText('nästa omgång kan öppnas')).toBeVisible();
  await expect(hall.getByRole('button', { name: 'Öppna röstningen' })).toHaveCount(0);
  await page.goto(story.url);
  await press(page, 'Öppna röstningen');
  await expect(page.locator('.voting-code')).toBeVisible();
  await hall.reload();
  await toSheet(hall);
  await enterCount(hall, { 'Anna Ek': 9, 'Bo Ek': 8, 'Cilla Ek': 1 }, [12, 0, 0, 0]);
  await hall.getByLabel('Den andra').selectOption('Siv Räknare');
  await press(hall, 'Försegla protokollet');
  await expect(hall.locator('.elected-name')).toHaveText(['Anna Ek', 'Bo Ek']);
  await expect(hall.getByRole('button', { name: 'Tillkännage resultatet' })).toHaveCount(0);
  await isUsable(hall);
});
