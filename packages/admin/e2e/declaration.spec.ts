import {
  enterCount,
  isUsable,
  nominees,
  press,
  readyToVote,
  seal,
  toSheet,
} from './count-steps.ts';
import { expect, test } from './klubba.ts';
import { organisationOf, sitDown } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

test('by voices, with the order of the substitutes; and a computed lot', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const voices = await readyToVote(page, {
    call: { title: 'Ombud', seats: 1, substitutes: 2 },
    names: ['Jan Sund', 'Kia Sund', 'Leo Holm'],
    voters: 9,
  });
  await page.goto(voices.url);
  await isUsable(page);
  await shot('election-acclamation');
  await press(page, 'Välj med acklamation');
  await page.getByLabel('Ordningen mellan ersättarna').selectOption('Ordningen lottades');
  await page.getByLabel('Ersättare 1').selectOption('Leo Holm');
  await page.getByLabel('Ersättare 2').selectOption('Kia Sund');
  await press(page, 'Välj med acklamation');
  await expect(page.locator('.elected-name')).toHaveText(['Jan Sund', 'Leo Holm', 'Kia Sund']);
  await expect(page.getByText('Valda med acklamation. Röstetal finns inte.')).toHaveCount(2);

  const tied = await readyToVote(page, {
    call: {
      ...{ title: 'Ordförande', seats: 1, substitutes: 0 },
      method: { name: 'plurality', marks: null, entered: 'sheets', twice: false },
    },
    ...{ names: ['Anna Ek', 'Bo Ek'], voters: 9 },
  });
  await page.goto(tied.url);
  await press(page, 'Öppna röstningen');
  await page.getByText('Omgången blev inget').click();
  await page.getByLabel('Vad som hände').selectOption('misslyckades');
  await page.getByLabel('Skäl').fill('Det delades ut fel valsedlar.');
  await press(page, 'Avsluta omgången');
  await expect(page.getByText('Det delades ut fel valsedlar.')).toBeVisible();
  await press(page, 'Öppna röstningen');
  await toSheet(page);
  await enterCount(page, { 'Anna Ek': 4, 'Bo Ek': 4 }, [8, 1, 0, 0]);
  await seal(page);
  await press(page, 'Tillkännage resultatet');
  await page.getByText('Låt en beräknad lott avgöra').click();
  await press(page, 'Visa åtagandet');
  await expect(page.locator('.voting-hash')).toHaveText(/^[0-9a-f]{64}$/);
  await isUsable(page);
  await shot('election-commitment');
  await page.getByLabel('Rösträknarnas ord').fill('gran tall björk');
  await press(page, 'Öppna lotten');
  await expect(page.locator('.elected-name')).toHaveCount(1);
  await page.getByLabel('Handling').fill('Valberedningens protokoll');
  await press(page, 'För in fastställandet');
  await page.getByText('Räkna om lotten').click();
  await expect(page.getByText('Beräknad lott med orden ”gran tall björk”.')).toBeVisible();
  await isUsable(page);

  await press(page, 'Publicera resultatet');
  await expect(page.getByText(/^Publicerat /)).toBeVisible();

  const record = async (what: string, verb: string, fill: () => Promise<void>) => {
    await page.getByText(what, { exact: true }).click();
    await fill();
    await page.getByRole('button', { name: verb, exact: true }).last().click();
  };
  await page.getByRole('button', { name: /tackar ja$/ }).click();
  await expect(page.getByText('har tackat ja')).toBeVisible();
  await record('Anteckna att den är skickad', 'Anteckna', () =>
    page.getByLabel('Till', { exact: true }).fill('Distriktet'),
  );
  await expect(page.getByText(/Skickad till Distriktet/)).toBeVisible();
  await record('Anteckna vilka som var där', 'Anteckna närvaron', async () => {
    await page.getByLabel('Tillfälle').fill('Kongressens första dag');
    await page.getByRole('group', { name: 'Närvarande' }).getByRole('checkbox').check();
  });
  await expect(page.getByText(/Kongressens första dag, /)).toBeVisible();
  await record('För in ett klagomål', 'För in klagomålet', () =>
    page.getByLabel('Vad klagomålet gäller').fill('Valsedlarna tog slut.'),
  );
  await expect(page.getByText('Valsedlarna tog slut.')).toBeVisible();
  await record('Avgör klagomålet', 'Avgör', async () => {
    await page.getByLabel('Utfall').selectOption('bifallet');
    await page.getByLabel('Skäl').fill('Alla fick inte rösta.');
  });
  await expect(page.getByText(/resultatet gäller inte/)).toBeVisible();
  await record('Förstör det som inte behövs längre', 'Förstör för gott', async () => {});
  await expect(page.getByText(/Röstlängden: förstört/)).toBeVisible();
  await isUsable(page);
});

test('at a meeting, the result is gavelled under the item that is open', async ({
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
  const meetingId = page.url().split('/').at(-2)!;
  await desk.press('a');
  await desk.next('Val av mötesfunktionärer');
  for (const name of ['Dagny', 'Jon', 'Siv', 'Mats']) {
    await desk.pick(name);
    await desk.press('Enter');
  }
  await desk.next('Mötets behöriga utlysande');
  await desk.press('a');
  await desk.next('Fastställande av röstlängd');
  await desk.register(['Dagny', 'Siv', 'Mats', 'Jon', 'Aino', 'Ali', 'Anders']);
  const { url } = await readyToVote(page, {
    call: { title: 'Val av ombud', seats: 2, substitutes: 0, meetingId },
    names: nominees.slice(0, 3),
  });
  await page.goto(url);
  await expect(page.getByText('Röstlängden har 7 personer.')).toBeVisible();
  await press(page, 'Öppna röstningen');
  await toSheet(page);
  await enterCount(page, { 'Anna Ek': 7, 'Bo Ek': 7, 'Cilla Ek': 0 }, [7, 0, 0, 0]);
  await seal(page);
  await expect(page.getByText(/Alla har röstat lika/)).toBeVisible();
  await press(page, 'Tillkännage resultatet');
  await page.goto(`${home}/meetings/${meetingId}/desk`);
  await expect(page.getByText('Fastställd. 7 personer får rösta.')).toBeVisible();
  await desk.next('Godkännande av dagordning');
  await desk.press('a');
  await desk.next('Rapport från kommungruppen');
  await page.goto(url);
  await expect(page.getByText(/Under punkten \d+, Rapport från kommungruppen/)).toBeVisible();
  await isUsable(page);
  await shot('election-gavel');
  await press(page, 'Klubba resultatet');
  await expect(page.getByText(/Fastställt av mötet/)).toBeVisible();
  await page.getByRole('link', { name: /^Beslut \d{4}:\d+/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Beslut');
  await expect(page.getByText(/Anna Ek/).first()).toBeVisible();
});
