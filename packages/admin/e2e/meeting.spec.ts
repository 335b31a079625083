import { expect, test } from './klubba.ts';
import {
  addItem,
  dayFromNow,
  draftMeeting,
  issueNotice,
  organisationOf,
  proposeBefore,
  signInWith,
  signMinutes,
  signWithCode,
  signWithNewPasskey,
  sitDown,
} from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

test('the member meeting of the plan, from draft to minutes that nobody can change', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const meeting = await draftMeeting(page, home, {
    title: 'Medlemsmöte om verksamhetsplanen',
    day: dayFromNow(0),
    clock: '00:01',
    place: 'Folkets hus, Huddinge',
  });
  await addItem(page, { title: 'Kommunikationsplanen', kind: 'rapport' });
  await addItem(page, { title: 'Arbetsgrupp inför kongressen', matter: 'kongressgrupp' });
  await addItem(page, {
    title: 'Anställning av föreningsadministratör',
    matter: 'anställning',
    background: 'Ingen arvoderad ordförande finns att tillgå.',
  });
  await addItem(page, { title: 'Syinge-gruppen', matter: 'en grupps uppdrag' });
  await proposeBefore(page, 'Anställning av föreningsadministratör', [
    'anställa en föreningsadministratör på 20 procent till och med den 31 december 2026',
    'ge styrelsen i uppdrag att teckna avtalet',
  ]);
  await proposeBefore(page, 'Syinge-gruppen', ['utöka gruppen från två till fyra personer']);
  await shot('meeting-agenda');
  await issueNotice(page, `${dayFromNow(-20)}T12:00`);
  await shot('meeting-called');

  const desk = await sitDown(page);
  await desk.press('a');
  await expect(desk.item.getByRole('heading', { level: 2 })).toHaveText('Mötets öppnande');
  await desk.next('Val av mötesfunktionärer');
  await desk.elect('Dagny', 'ordförande');
  await desk.elect('Jon', 'sekreterare');
  await desk.elect('Siv', 'justerare och rösträknare');
  await desk.elect('Mats', 'justerare och rösträknare');
  await desk.next('Mötets behöriga utlysande');
  await desk.press('a');
  await desk.next('Fastställande av röstlängd');
  await page.getByRole('button', { name: 'Pricka av alla röstberättigade' }).click();
  await desk.press('Control+Enter');
  await desk.next('Godkännande av dagordning');
  await desk.press('a');
  await expect(page.getByText('Mötet kan besluta', { exact: true })).toBeVisible();

  await desk.next('Uppföljning av beslut');
  await desk.next('Kommunikationsplanen');
  await desk.press('t');
  await page.keyboard.type('Kommunikationsplanen presenterades.');
  await desk.press('Control+Enter');
  await desk.next('Arbetsgrupp inför kongressen');
  await desk.propose('tillsätta en arbetsgrupp inför kongressen');
  await desk.press('a');
  await expect(desk.item.getByText('med acklamation')).toBeVisible();
  await desk.next('Anställning av föreningsadministratör');
  // Who carries it out and by when, in the same breath as the decision.
  await page.keyboard.press('o');
  await desk.pick('Styrelsen');
  await page.getByLabel('Senast').fill(dayFromNow(60));
  await page.keyboard.press('Enter');
  await desk.press('a');
  await expect(desk.item.getByText(/Styrelsen ansvarar, senast/)).toBeVisible();
  await desk.press('a');
  await expect(desk.item.getByText('med acklamation')).toHaveCount(2);
  await shot('desk-employment');
  await desk.next('Syinge-gruppen');
  await desk.press('a');
  await expect(desk.item.getByText('med acklamation')).toHaveCount(1);
  await desk.next('Övriga frågor');
  await desk.press('t');
  await page.keyboard.type('Inga övriga frågor anmäldes.');
  await desk.press('Control+Enter');
  await desk.next('Mötets avslutande');
  await desk.press('a');
  await page.getByRole('link', { name: 'Till protokollet' }).click();

  await expect(page.getByText('Kommunikationsplanen presenterades.')).toBeVisible();
  await expect(page.getByText(/anställa en föreningsadministratör på 20 procent/)).toHaveCount(2);
  await expect(page.getByText(/utöka gruppen från två till fyra personer/)).toHaveCount(2);
  await expect(page.getByText(/tillsätta en arbetsgrupp inför kongressen/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Skicka för justering' }).click();
  await expect(page.getByText('har inte signerat än')).toHaveCount(4);
  await expect(page.getByRole('main')).toBeFocused();
  await signWithNewPasskey(page, meeting, 'mats');
  await expect(page.getByText(/signerade .* med passernyckel/)).toBeVisible();
  await page.goto(`${meeting}/minutes/sign`);
  await expect(page.getByText('Du har redan signerat det här protokollet.')).toBeVisible();
  await signWithCode(page, meeting, 'dagny');
  for (const name of ['jon', 'siv']) await signMinutes(page, meeting, name);
  await expect(page.getByText('Justerat och förseglat')).toBeVisible();
  await shot('meeting-verified');
  await page.goto(meeting);
  await expect(page.getByText('Det här kan ingen ändra')).toBeVisible();
  await page.goto(`${meeting}/minutes`);
  await expect(page.getByRole('button', { name: 'Skicka för justering' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /anteckning/ })).toHaveCount(0);
  // Found by another form of the word, as Swedish is.
  await page.goto(`${home}/decisions?q=anställer`);
  await expect(page.getByText(/föreningsadministratör på 20 procent/).first()).toBeVisible();
});

test('a meeting about one hard question: eight for, two against, one who does not vote', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const meeting = await draftMeeting(page, home, {
    title: 'Medlemsmöte om en uteslutning',
    day: dayFromNow(-3),
    clock: '19:30',
    place: 'Folkets hus',
  });
  await addItem(page, { title: 'Styrelsens beslut att utesluta en medlem' });
  // Whose membership it is about is named in the record, and kept out of what is published.
  await page
    .getByRole('link', { name: 'Lägg ett förslag under Styrelsens beslut att utesluta en medlem' })
    .click();
  await expect(page.getByLabel('Att-satser')).toBeFocused();
  await page.keyboard.type('fastställa uteslutningen av @Lars');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/agenda$/);
  await issueNotice(page, `${dayFromNow(-17)}T12:00`);
  const desk = await sitDown(page);
  await desk.setClock('19:32');
  await desk.press('a');
  await desk.next('Val av mötesfunktionärer');
  await desk.elect('Dagny', 'ordförande');
  await page.getByLabel('Uppdrag').selectOption({ label: 'justerare' });
  await desk.item.getByLabel('Vem').focus();
  await desk.elect('Siv', 'justerare och rösträknare');
  await page.getByLabel('Uppdrag').selectOption({ label: 'justerare' });
  await desk.item.getByLabel('Vem').focus();
  await desk.elect('Mats', 'justerare och rösträknare');
  await page.getByLabel('Uppdrag').selectOption({ label: 'sekreterare' });
  await desk.item.getByLabel('Vem').focus();
  await desk.elect('Jon', 'sekreterare');
  await desk.next('Mötets behöriga utlysande');
  await desk.press('a');
  await desk.next('Fastställande av röstlängd');
  await desk.register([
    ...['Dagny', 'Siv', 'Mats', 'Jon', 'Aino', 'Ali', 'Anders', 'Berit', 'Carlos', 'Gun', 'Ville'],
  ]);
  await desk.next('Godkännande av dagordning');
  await desk.press('a');
  await desk.next('Uppföljning av beslut');
  await desk.next('Styrelsens beslut att utesluta en medlem');
  await desk.press('d');
  await expect(desk.item.getByText('Votering är begärd: rösterna räknas')).toBeVisible();
  await desk.press('8');
  await desk.press('Space');
  await desk.press('2');
  await expect(desk.item.getByText('Bifall: 8 ja, 6 behövs.')).toBeVisible();
  await shot('desk-counting');
  await desk.press('Enter');
  await expect(desk.item.getByText('med 8 ja mot 2 nej, 1 röstade inte')).toBeVisible();
  await desk.press('s');
  await desk.pick('Ville');
  await desk.press('Control+Enter');
  await expect(desk.item.getByText(/Ville Kaukonen reserverade sig/).first()).toBeVisible();
  await desk.press('m');
  await expect(page.locator('.console-minutes')).toContainText('8 för, 2 mot');
  await shot('desk-minutes');
  await desk.press('m');
  await desk.next('Övriga frågor');
  await desk.setClock('20:40');
  await desk.next('Mötets avslutande');
  await desk.press('a');
  await page.getByRole('link', { name: 'Till protokollet' }).click();

  const record = page.locator('.sheet');
  for (const fact of ['19.32', '20.40', '11 röstberättigade', '8 för, 2 mot', '1 röstade inte'])
    await expect(record).toContainText(fact);
  await expect(record).toContainText(/fastställa uteslutningen av Lars-Åke \S+/);
  await expect(record).toContainText('Ville Kaukonen reserverade sig');
  await page.getByRole('button', { name: 'Skicka för justering' }).click();
  await expect(page.getByText('har inte signerat än')).toHaveCount(4);

  // A verifier who finds something wrong sends it back, and it is signed anew.
  await signInWith(page, 'siv');
  await page.goto(`${meeting}/minutes/sign`);
  await page.getByRole('link', { name: 'Jag kan inte signera: något är fel' }).click();
  await page.getByLabel('Vad är fel?').fill('Debatten saknas.');
  await page.getByRole('button', { name: 'Skicka invändningen' }).click();
  // A draft again, which whoever was asked to sign it still reads, and what was wrong with it.
  await page.waitForURL(/\/minutes$/);
  await expect(page.getByText('Debatten saknas.')).toBeVisible();
  await signInWith(page, 'jon');
  await page.goto(`${meeting}/minutes`);
  await expect(page.getByText('Debatten saknas.')).toBeVisible();
  await page.getByRole('button', { name: 'Skriv en anteckning till § 6' }).click();
  await page.keyboard.type('Frågan debatterades.');
  await page.keyboard.press('Control+Enter');
  await expect(record).toContainText('Frågan debatterades.');
  await page.getByRole('button', { name: 'Skicka för justering' }).click();
  await expect(page.getByText('har inte signerat än')).toHaveCount(4);
  for (const name of ['siv', 'jon', 'mats', 'dagny']) await signMinutes(page, meeting, name);
  await expect(page.getByText('Justerat och förseglat')).toBeVisible();
  const published = page.getByRole('link', { name: 'Protokollet för publicering (PDF)' });
  const pdf = await page.request.get((await published.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
});
