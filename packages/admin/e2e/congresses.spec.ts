import type { Page } from '@playwright/test';
import { textOfPdf } from '../../api/src/testing/text-of-pdf.ts';
import { isAccessible, needsNoScrolling } from './accessibility.ts';
import { apiOf, draftToday } from './employment-steps.ts';
import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).first().click();
const part = (page: Page, name: string) =>
  page.locator('section.section').filter({ has: page.getByRole('heading', { name, level: 2 }) });
const save = async (page: Page) => {
  await isUsable(page);
  await press(page, 'Spara');
};

const isUsable = async (page: Page) => {
  await isAccessible(page, { within: '#content' });
  await needsNoScrolling(page);
};

test('a congress is prepared from the one before, nominated to, and taken home until it is reported', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await page.goto(home);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kongresser');
  await isUsable(page);
  await shot('congresses');

  // From the one before, with its ladder moved along.
  await page.keyboard.press('c');
  await page.getByLabel('Namn').fill('Extrakongressen');
  await page.getByLabel('Första dag').fill(dayFromNow(200));
  await page.getByLabel('Sista dag').fill(dayFromNow(202));
  await page.getByLabel('Plats').fill('Örebro');
  await page.getByLabel('Börja från').selectOption({ label: 'Den förra kongressen' });
  await page.getByLabel('Flytta frister och dagar lika långt som kongressen').check();
  await isUsable(page);
  await shot('congress-new');
  await press(page, 'Börja förbereda');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Extrakongressen');
  const line = page.locator('.time-line');
  await expect(line).toContainText('Extrakongressen, Örebro');
  await expect(line.locator('[data-kind="deadline"]')).toHaveCount(3);
  await expect(part(page, 'Klasser av motioner')).toContainText('Besvaras av Programkommissionen');
  await expect(part(page, 'Uppgifter').locator('.row')).toHaveCount(2);
  await expect(part(page, 'Frister')).toContainText('tidpunkten är inte känd');

  // A deadline without a clock lasts the whole day, and stands so on the line.
  await follow(page, 'Ange tidpunkten: Ändringsyrkanden');
  await page.getByLabel('Klockslag').fill('16:00');
  await press(page, 'Spara');
  await expect(page.locator('.field-error:not(:empty)')).toContainText('Fyll i det här');
  await page.getByLabel('Klockslag').fill('');
  await page.getByLabel('Sista dag').fill(dayFromNow(150));
  await save(page);
  await expect(part(page, 'Frister')).toContainText('kl. 24.00');
  await expect(line.locator('[data-kind="deadline"]')).toHaveCount(4);
  await follow(page, 'Ändra: Ändringsyrkanden');
  await expect(page.getByLabel('Sista dag')).toHaveValue(dayFromNow(150));
  await page.getByLabel('Klockslag').fill('16:00');
  await save(page);
  await expect(part(page, 'Frister')).toContainText('kl. 16.00');

  // A task with an owner is done.
  await follow(page, 'Lägg till en uppgift');
  await page.getByLabel('Vad ska göras').fill('Trycka hattar');
  await page.getByLabel('eller organ').selectOption({ label: 'Kongressgruppen' });
  await page.getByLabel('Klar senast').fill(dayFromNow(20));
  await save(page);
  await expect(line).toContainText('Trycka hattar, Kongressgruppen');
  await press(page, 'Klart: Trycka hattar');
  await expect(part(page, 'Uppgifter').locator('.row', { hasText: 'Trycka hattar' })).toContainText(
    'klart',
  );
  await expect(line).not.toContainText('Trycka hattar');

  await follow(page, 'Anteckna en studiekväll');
  await page.getByLabel('Kapitel eller ämne').fill('Kapitel 7');
  await page.getByLabel(/^Dag/).fill(dayFromNow(-3));
  await page.getByLabel('Material').fill('Studiebrev 7');
  await page.getByLabel('Hur många kom').fill('11');
  await save(page);
  await expect(part(page, 'Studiekvällar')).toContainText('11 kom');

  // The working group with its decision.
  await follow(page, 'Ange arbetsgruppen');
  await page.getByLabel('Grupp').selectOption({ label: 'Kongressgruppen' });
  await page.getByLabel('Uppdrag').fill('Läsa och skriva motioner.');
  await save(page);
  await expect(part(page, 'Arbetsgrupp')).toContainText('Läsa och skriva motioner.');

  // A document, its next version, and which of them the congress treats.
  const congress = page.url();
  await follow(page, 'Skriv en ny numrerad text');
  await page.getByLabel('Namn').fill('Programförslaget');
  await page.getByLabel('Slag').selectOption({ label: 'Program' });
  await page.getByLabel('Texten, rad för rad').fill('Rad ett');
  await press(page, 'Spara dokumentet');
  await page.goto(congress);
  const documents = part(page, 'Handlingar');
  await documents.locator('summary', { hasText: 'Lägg till en numrerad text' }).click();
  await documents.getByLabel('Text', { exact: true }).selectOption({ label: 'Programförslaget' });
  await documents.getByRole('button', { name: 'Lägg till en numrerad text' }).click();
  await documents.getByRole('link', { name: 'Programförslaget' }).click();
  await follow(page, 'Skriv en ny version');
  await page.getByLabel('Texten, rad för rad').fill('Rad ett\nRad två');
  await isUsable(page);
  await press(page, 'Spara versionen');
  await expect(page.getByText('Rad två')).toBeVisible();
  await page.goto(congress);
  await documents.locator('summary', { hasText: 'Ange versionen' }).click();
  await documents
    .getByLabel('Version som kongressen behandlar')
    .selectOption({ label: 'version 2' });
  await isUsable(page);
  await documents.getByRole('button', { name: 'Spara versionen' }).click();
  await expect(documents.locator('.row-note')).toContainText('version 2');

  // Nominated, consenting, sent, received: a rule says no beside its field.
  await follow(page, 'Nominera någon');
  await page.getByLabel('Nomineras till').fill('Programkommissionen');
  await press(page, 'Spara');
  await expect(page.locator('.field-error:not(:empty)')).toContainText('Ange vem som nomineras');
  await page.getByLabel('eller namn').fill('Eira Nordh');
  await page.getByLabel('Villkor').fill('Om hon får ledigt');
  await save(page);
  const nominations = part(page, 'Nomineringar');
  await expect(nominations).toContainText('Eira Nordh, Programkommissionen');
  await press(page, 'Samtycker: Eira Nordh, Programkommissionen');
  await expect(nominations.locator('.row-side')).toContainText('samtycker');
  await follow(page, /^Anteckna att den skickats: Eira Nordh/);
  await page.getByLabel('Skickad till').fill('valberedningen');
  await save(page);
  await expect(nominations).toContainText('Skickad');
  await follow(page, /^Anteckna att den tagits emot: Eira Nordh/);
  await page.getByLabel('Svar').fill('Mottaget, nr 17');
  await save(page);
  await expect(nominations).toContainText('Mottaget, nr 17');
  await expect(nominations).toContainText('mottagen');

  // Whoever is in the register comes onto the agenda of a meeting that is not called yet.
  const api = apiOf(page, home);
  await draftToday(api, 'Medlemsmöte om kongressen');
  await page.reload();
  await follow(page, 'Nominera någon');
  await page.getByLabel('Nomineras till').fill('Partistyrelsen');
  await page.getByLabel('Person i registret').fill('Dagny');
  await page.getByRole('option', { name: /Dagny/ }).first().click();
  await save(page);
  await follow(page, /^Ta upp på ett möte/);
  await page.getByLabel('Möte', { exact: true }).selectOption({ index: 0 });
  await expect(page.getByRole('checkbox', { name: /^Dagny.*Partistyrelsen/ })).toBeChecked();
  await shot('congress-asking');
  await save(page);
  await expect(nominations).toContainText('Tas upp på ett möte. Medlemsmöte om kongressen');

  // Two decisions come home; one is discussed and reported, the other waits.
  for (const title of ['Distansmöten', 'Ny stadga']) {
    await follow(page, 'Lägg till ett beslut');
    await page.getByLabel('Vad beslutet gäller').fill(title);
    await page.getByLabel('Kongressens beslut').fill('B8 reservation 2');
    await page.getByLabel('Klar senast').fill(dayFromNow(240));
    await save(page);
  }
  const anchoring = part(page, 'Kongressens beslut hos oss');
  await expect(anchoring.locator('li.row')).toHaveCount(2);
  await follow(page, 'Lägg till ett beslut');
  await page.getByLabel('Vad beslutet gäller').fill('Någon annans beslut');
  await save(page);
  await follow(page, 'Ta bort: Någon annans beslut');
  await page.getByLabel('Varför').fill('Lades till av misstag.');
  await save(page);
  await expect(anchoring.locator('li.row')).toHaveCount(2);
  await follow(page, 'Anteckna diskussion: Distansmöten');
  await page.getByLabel('Vad som sades').fill('Alla ville prova.');
  await save(page);
  await follow(page, 'Redovisa: Distansmöten');
  await page.getByLabel('Vad ändrades i föreningen?').fill('Medlemsmötena sänds.');
  await save(page);
  await expect(anchoring).toContainText('Medlemsmötena sänds.');
  await expect(anchoring).toContainText('väntar på en plan');
  await expect(anchoring.locator('li.row').first()).toContainText('Ny stadga');

  await follow(page, 'Anteckna rapporten');
  await page.getByLabel('Rapporten').fill('Det blev sent.');
  await save(page);
  await isUsable(page);
  await shot('congress');

  const report = page.getByRole('link', { name: 'Vad kongressen beslutade och vad vi gjorde' });
  const answer = await page.request.get((await report.getAttribute('href'))!);
  const printed = await textOfPdf(await answer.body());
  for (const said of ['Extrakongressen', 'Medlemsmötena sänds.', 'Ingen har redovisat det än'])
    expect(printed).toContain(said);
  await follow(page, 'Spår');
  await expect(page.getByText('En nominering togs emot')).toBeVisible();
});

test('what one has to do for a congress waits on the first page, and whoever only reads finishes their own and is offered no forms', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(home);
  const waiting = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Väntar på dig' }) });
  await expect(waiting).toContainText('Bjuda in till studiekväll om kapitel 4 och 5');
  await waiting.getByText('Redovisa vad som ändrades här: Kommunala klimatplaner').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den förra kongressen');
  await page.goto(home);
  await page.goto(`${home}/congresses`);
  await page.getByRole('link', { name: /^Kongressen/ }).click();
  await expect(page.locator('.time-line')).toBeVisible();
  await shot('congress-example');

  // A member of the group keeps no congress, and finishes what is theirs.
  const congress = page.url();
  await signInAs('medlem');
  const { get } = apiOf(page, home);
  const { personId } = await get<{ personId: string }>('/people/me');
  await signInAs('styrelse');
  const { post } = apiOf(page, home);
  const owner = { kind: 'person', id: personId };
  await post(`/congresses/${congress.slice(-36)}/tasks`, { what: 'Boka tåget', owner });
  await signInAs('medlem');
  await page.reload();
  await expect(page.locator('.time-line')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lägg till en uppgift' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Klart/ })).toHaveCount(1);
  await press(page, 'Klart: Boka tåget');
  const task = part(page, 'Uppgifter').locator('.row', { hasText: 'Boka tåget' });
  await expect(task).toContainText('klart');
});
