import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf, signInWith, signMinutes, sitDown } from './meeting-steps.ts';
import { assemblyWithHeads, day } from './story-d-begun.ts';
import { expectSheet, selectContaining, storyDesk } from './story-steps.ts';

test.use({ actionTimeout: 10_000 });

test('a general assembly, how it ends: elections of every kind, a wrong outcome, and an objection that puts three things right', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const meeting = await assemblyWithHeads(page, await organisationOf(page));
  await page.goto(meeting);
  await sitDown(page);
  const desk = storyDesk(page);
  const { item } = desk;
  const dialog = page.getByRole('dialog');
  const next = async (title: string) => {
    await item.focus();
    await desk.next(title);
  };
  const moves = async (name: string, way: 'Gick' | 'Kom') => {
    await item.focus();
    await page.keyboard.press('i');
    await dialog.getByLabel('Vem som kom eller gick').focus();
    await desk.pick(name);
    await dialog.getByRole('button', { name: way }).click();
    await expect(dialog).toHaveCount(0);
  };
  await desk.forgetHours();
  await next('Vårens lokaler');
  await desk.press('-');
  await item.getByLabel('Vad som ska göras').fill('att boka Aulan');
  await item.getByRole('combobox', { name: 'Vem (om det är känt)' }).focus();
  await desk.pick('Elin');
  await item.getByLabel('Senast (om det sades)').fill(dayFromNow(90));
  await page.keyboard.press('Control+Enter');
  await expect(item.getByText('att boka Aulan')).toBeVisible();

  await desk.addItem('Höstfst', { under: 'Beslut', before: 'Val av föreningens ordförande' });
  await next('Höstfst');
  await item.getByRole('button', { name: 'Ändra punkten' }).click();
  await dialog.getByLabel('Rubrik').fill('Höstfest');
  await page.keyboard.press('Control+Enter');
  await expect(item.getByRole('heading', { name: 'Höstfest' })).toBeVisible();

  const form = page.locator('form', { hasText: 'Förrätta val' });
  const stand = async (office: string, ...names: readonly string[]) => {
    await item.focus();
    await desk.press('l');
    await form.getByLabel('Vad som väljs').selectOption({ label: `Styrelsen: ${office}` });
    for (const name of names) {
      await form.getByRole('combobox', { name: 'Föreslagen' }).focus();
      await desk.pick(name);
      await expect(form.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    }
  };
  const elected = () => expect(item.getByText(/Val klubbat/)).toBeVisible();
  const votes = async (figures: Readonly<Record<string, number>>) => {
    await desk.press('Enter');
    for (const [name, each] of Object.entries(figures))
      await page.getByLabel(`Röster på ${name}`).fill(String(each));
    await desk.press('Enter');
  };
  await next('Val av föreningens ordförande');
  await desk.handOver('ordförande', 'Ville');
  await moves('Dagny', 'Gick');
  await stand('ordförande', 'Dagny');
  await page.keyboard.press('Control+Enter');
  await elected();
  await moves('Dagny', 'Kom');
  await desk.handOver('ordförande', 'Dagny');
  await next('Val av tre ledamöter');
  await stand('ledamot', 'Elin', 'Samir', 'Siv');
  await form.getByLabel('Från och med (om inte nu)').fill(dayFromNow(30));
  await form.getByLabel('Eller till och med').fill(dayFromNow(395));
  await page.keyboard.press('Control+Enter');
  await elected();
  for (const [title, outcome] of [
    ['Val av revisor', 'Lämna vakant'],
    ['Val av valberedning', 'Bordlägg punkten'],
  ] as const) {
    await next(title);
    await item.focus();
    await page.keyboard.press('x');
    await dialog.getByRole('button', { name: outcome }).click();
    await expect(dialog).toHaveCount(0);
  }
  // Most votes elect, by the rules of the association.
  await next('Val av kassör');
  await stand('kassör', 'Gun', 'Aino', 'Mira');
  await votes({ 'Gun Ahlström': 9, 'Aino Leppänen': 8, 'Mira Saarela': 7 });
  await expect(page.getByRole('button', { name: /^Klubba valet/ })).toBeFocused();
  await desk.press('Enter');
  await elected();
  await next('Val av suppleant');
  await stand('ersättare', 'Aino', 'Mira');
  await form.getByLabel('Platser').fill('1');
  await form.getByRole('combobox', { name: 'Föreslagen' }).focus();
  await votes({ 'Aino Leppänen': 12, 'Mira Saarela': 12 });
  await page.getByLabel('Hur lotten drogs').fill('slantsingling, krona för den yngre');
  await page.getByRole('button', { name: 'Lotten föll på Mira Saarela' }).click();
  await expect(page.getByRole('button', { name: /^Klubba valet/ })).toBeFocused();
  await desk.press('Enter');
  await elected();

  await next('Misstroende');
  await page.getByText('De som saken gäller lämnar röstlängden').click();
  await page.getByLabel('Vad det gäller').selectOption({ label: 'Misstroende' });
  await selectContaining(item.locator('[name=who]'), 'Ville');
  await page.getByRole('button', { name: 'Lämna röstlängden för punkten' }).click();
  await desk.settled();
  await desk.propose('entlediga kommitténs ordförande');
  await desk.press('c');
  await page.getByLabel('Hur omröstningen hålls').selectOption({ label: 'Slutna sedlar' });
  await page.getByLabel('Ja', { exact: true }).fill('6');
  await page.getByLabel('Nej', { exact: true }).fill('15');
  await page.getByLabel('Blanka').fill('2');
  await page.getByLabel('Blanka').press('Control+Enter');
  await expect(item.locator('.clause[data-status="rejected"]')).toHaveCount(1);

  await next('Dörrens färg');
  await desk.propose('måla dörren grön');
  await desk.count(3, 4);
  await item.getByRole('button', { name: /^Rätta/ }).click();
  await page.getByLabel('Rätt utfall').selectOption({ label: 'bifall' });
  await page.getByLabel('Ja', { exact: true }).fill('4');
  await page.getByLabel('Nej', { exact: true }).fill('3');
  await page.getByLabel('Vad som var fel, och varför').fill('Siffrorna hade bytt plats.');
  await page.keyboard.press('Control+Enter');
  await expect(item.locator('.clause[data-status="carried"]')).toHaveCount(1);
  await desk.setClock('20:30');
  await next('Mötets avslutande');
  await desk.press('a');
  await page.getByRole('link', { name: 'Till protokollet' }).click();
  await page.getByRole('button', { name: 'Skicka för justering' }).click();
  await expect(page.getByText('har inte signerat än')).toHaveCount(4);

  const minutes = page.url();
  await signInWith(page, 'siv');
  await page.goto(`${minutes}/sign`);
  await page.getByRole('link', { name: 'Jag kan inte signera: något är fel' }).click();
  const objection = 'Jon öppnade inte, mötet slutade 20.20, och Mira hade gått.';
  await page.getByLabel('Vad är fel?').fill(objection);
  await page.getByRole('button', { name: 'Skicka invändningen' }).click();
  await page.waitForURL(/\/minutes$/);
  // What they could not sign they can still read, and compare with what comes of it.
  await page.getByRole('link', { name: 'Alla utkast' }).click();
  await expect(page.getByText(objection)).toBeVisible();
  await signInWith(page, 'jon');
  const correct = async (what: string, right: () => Promise<unknown>, reason: string) => {
    await page.goto(`${minutes}/correct`);
    await page.getByLabel('Vad som är fel').selectOption({ label: what });
    await right();
    await page.getByLabel('Varför det rättas').fill(reason);
    await page.getByRole('button', { name: 'Rätta', exact: true }).click();
    await page.waitForURL(/\/minutes$/);
  };
  const opener = () => selectContaining(page.getByLabel('Rätt person'), 'Dagny');
  await correct('Vem som öppnade mötet', opener, 'Jon skrev.');
  const end = () => page.getByLabel('Rätt tid').fill(`${day}T20:20`);
  await correct('När mötet avslutades', end, 'Fel avläst.');
  const left = async () => {
    await selectContaining(page.getByLabel('Under punkten'), 'Vårens lokaler');
    await selectContaining(page.getByLabel('Vem', { exact: true }), 'Mira');
    // Nobody knows when.
    await expect(page.getByLabel('Rätt tid')).toHaveValue('');
  };
  await correct('Någon som kom eller gick antecknades inte', left, 'Mira gick tidigt.');
  await page.getByRole('button', { name: 'Skicka för justering' }).click();
  await expect(page.getByText('har inte signerat än')).toHaveCount(4);
  await expectSheet(
    page,
    [
      'Dagny Rosenkvist öppnade mötet kl. 17.30.',
      'Tidigare stod Jon Hedlund.',
      /Elin Åkerblom åtog sig.* att boka Aulan/,
      'Mira Saarela ut. Därefter 24 röstberättigade.',
      /2\.2\s*Höstfest/,
      'Dagny Rosenkvist lämnade över ordförandeskapet till Ville Kaukonen.',
      'Dagny Rosenkvist ut. Därefter 23 röstberättigade.',
      'att välja Dagny Rosenkvist till ordförande',
      'Dagny Rosenkvist in. Därefter 24 röstberättigade.',
      /att välja Elin Åkerblom, Samir Azizi och Siv Aronsson till ledamöter.* till och med/,
      'Mötet lämnade uppdraget vakant.',
      'Mötet bordlade ärendet.',
      'att välja Gun Ahlström till kassör',
      '(slantsingling, krona för den yngre): lotten föll på Mira Saarela.',
      'att välja Mira Saarela till suppleant',
      'Ville Kaukonen hade rätt att yttra sig och deltog inte i beslutet.',
      'Sluten omröstning: 6 för, 15 mot, 2 blanka',
      /Mötet beslutade\s*att måla dörren grön\./,
      'antecknades först som avslag.',
      'Mötet avslutades kl. 20.20.',
      'Tidigare stod kl. 20.30.',
    ],
    ['Höstfst', 'Mötet valde Ville', 'i röstlängden', 'Bilaga: röstlängden'],
  );
  for (const name of ['dagny', 'jon', 'siv', 'mats']) await signMinutes(page, meeting, name);
  await expect(page.getByText('Justerat och förseglat')).toBeVisible();
  await page.goto(`${minutes}/drafts`);
  await expect(page.getByText(objection)).toBeVisible();
  await expect(page.getByText(/^Signerat av /)).toBeVisible();
  const differences = page.getByRole('table', { name: 'Skillnader mot förra utkastet' });
  for (const fact of ['Jon Hedlund öppnade', 'kl. 20.30', 'Mira Saarela ut'])
    await expect(differences).toContainText(fact);
  for (const draft of [1, 2]) {
    const pdf = await page.request.get(
      `${minutes.replace(/\/([0-9a-f-]{36})\/meetings/, '/api/organisations/$1/meetings')}/drafts/${draft}/minutes.pdf`,
    );
    expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF');
  }
});
