import type { Page } from '@playwright/test';
import { isAccessible, needsNoScrolling } from './accessibility.ts';
import { apiOf, draftToday, holdMeeting } from './employment-steps.ts';
import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const step = (page: Page, name: string) => page.locator(`#step-${name}`);

const isUsable = async (page: Page) => {
  await isAccessible(page, { within: '#content' });
  await needsNoScrolling(page);
};

const title = 'Anställning av föreningsadministratör';

test('the plan’s own employment: the alternative is declined, a meeting decides, the law makes it permanent', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const api = apiOf(page, home);
  const meetingId = await draftToday(api, 'Medlemsmöte om anställningen');
  await draftToday(api, 'Styrelsemöte', 'boardMeeting');

  await signInAs('styrelse');
  await page.goto(home);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anställningar');
  await page.keyboard.press('c');
  await page.getByLabel('Rubrik').fill(title);
  await page.getByLabel('Varför').fill('Medlemsregister och lokal tar mer tid än styrelsen har.');
  await page.getByLabel('Något annat ska prövas först').check();
  await isUsable(page);
  await press(page, 'Anteckna behovet');
  await expect(page.locator('.next-step h2')).toHaveText('Föreslå villkor');
  await shot('employment-need');

  const need = step(page, 'need');
  await need.locator('summary').first().click();
  await need.getByLabel('Alternativ', { exact: true }).fill('En arvoderad ordförande på 20 %');
  await press(page, 'Lägg till alternativet');
  await expect(need.getByText('inte avgjort')).toBeVisible();

  // What the law makes of the terms stands beside them while they are typed.
  await page.getByRole('link', { name: 'Föreslå villkor' }).click();
  const clock = page.getByRole('complementary', { name: 'Lagens klocka' });
  await expect(clock).toContainText('Fyll i första dagen');
  await page.getByLabel('Roll').fill('Föreningsadministratör');
  await page.getByLabel('Procent av heltid').fill('20');
  await page.getByLabel('Första dagen').fill('2024-03-01');
  await page.getByLabel('Anställningsform').selectOption('fixedTermSVA');
  await page.getByLabel('Sista dagen').fill('2026-12-31');
  await expect(clock).toContainText('24 februari 2025');
  await expect(clock).toContainText('1 mars 2025');
  await expect(clock).toContainText('inte juridisk rådgivning');
  await expect(clock).toContainText('Att den anställda avstår från rätten går inte');
  await isUsable(page);
  await shot('employment-terms-warned');
  await press(page, 'Lägg förslaget');

  await expect(page.locator('.next-step')).toContainText('Föreningen vill först pröva');
  await need.locator('summary', { hasText: 'Säg vad det blev' }).click();
  await need.getByLabel('Det blev', { exact: true }).selectOption({ label: 'avböjt' });
  await press(page, 'Säg vad det blev');
  await expect(page.locator('.next-step')).toContainText('Lagens klocka varnar för villkoren');
  await page.keyboard.press('n');
  const proposal = step(page, 'proposal');
  await expect(proposal.locator('summary').first()).toBeFocused();
  await isUsable(page);
  await shot('employment-proposal');
  await proposal.getByLabel('Så hanterar föreningen det').selectOption({ index: 3 });
  await press(page, 'Svara på varningen');
  await expect(page.locator('.next-step h2')).toHaveText('Fråga ett möte');
  await expect(proposal.locator('summary').first()).toBeFocused();

  const agenda = step(page, 'agenda');
  await expect(agenda.locator('.row').filter({ hasText: 'Styrelsemöte' })).toContainText(
    'Det mötet får inte besluta om det enligt stadgereglerna',
  );
  await agenda.getByLabel(/Medlemsmöte om anställningen.*som egen punkt/).check();
  await isUsable(page);
  await shot('employment-agenda');
  await press(page, 'Sätt upp på dagordningen');
  await expect(step(page, 'decision')).toContainText('Mötet har inte beslutat än');

  await signInAs('sekreterare');
  await holdMeeting(api, meetingId, title);
  await signInAs('styrelse');
  await page.reload();
  await expect(page.locator('.next-step h2')).toHaveText('Anteckna beslutet');
  await expect(step(page, 'decision').locator('.decision')).toContainText(/§ \d+/);
  await isUsable(page);
  await shot('employment-decision');
  await step(page, 'decision').getByRole('button', { name: 'Anteckna beslutet' }).click();
  await expect(page.locator('.next-step h2')).toHaveText('Skriv avtal inom beslutet');

  // A contract beyond the decision shows the difference before it is sent, and is refused.
  await page.getByRole('link', { name: 'Anteckna avtalet' }).click();
  await page.getByLabel('Någon annan').check();
  await page.getByLabel('Namn', { exact: true }).fill('Ada Lund');
  await page.getByLabel('Undertecknat för föreningen av').fill('Dagny');
  await page.getByRole('option', { name: /Dagny/ }).click();
  const compared = page.getByRole('region', { name: 'Avtalet mot beslutet' });
  await expect(compared.getByRole('status')).toHaveText('Avtalet ligger inom beslutet.');
  await page.getByLabel('Procent av heltid').fill('25');
  await expect(compared.getByRole('status')).toContainText('går utanför beslutet: omfattning');
  await isUsable(page);
  await shot('employment-contract-beyond');
  await press(page, 'Anteckna avtalet');
  await expect(page.getByRole('alert')).toContainText('Avtalet går utanför beslutet: Omfattning');
  await page.getByLabel('Procent av heltid').fill('20');
  await press(page, 'Anteckna avtalet');

  const start = step(page, 'start');
  await start.getByRole('button', { name: 'Anteckna första arbetsdagen' }).click();
  await expect(page.getByRole('heading', { name: 'Lagens klocka' }).first()).toBeVisible();
  await expect(page.locator('.strips')).toContainText('24 februari 2025 – 1 mars 2025');
  await press(page, 'Visa som tabell');
  await expect(page.getByRole('rowheader', { name: 'Blir tillsvidare' })).toBeVisible();
  await isUsable(page);
  await shot('employment-active');

  await step(page, 'decision').locator('summary').first().click();
  await page.getByRole('link', { name: 'Till beslutet' }).click();
  await page.getByRole('link', { name: 'Till anställningen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  const duties = step(page, 'duties');
  await duties.getByText('Anteckna att den anställda informerats').first().click();
  await duties.getByLabel('Hur').fill('Skriftligt');
  await duties.getByRole('button', { name: 'Anteckna att den anställda informerats' }).click();
  await expect(duties.locator('[data-done="true"]')).toContainText('De viktigaste villkoren');
  await press(page, 'Klart: Försäkringar');
  await expect(duties.locator('[data-done="true"]').first()).toContainText('Försäkringar');

  const end = step(page, 'end');
  await end.locator('summary').first().click();
  await end.locator('summary', { hasText: 'Avsluta anställningen' }).click();
  await end.getByRole('button', { name: 'Avsluta anställningen' }).click();
  await expect(end.getByRole('alert')).toContainText(
    'gäller tills vidare enligt lag sedan 24 februari 2025',
  );
  await isUsable(page);
  await shot('employment-not-ended');
  await page.getByRole('link', { name: 'Vem har tittat' }).click();
  await expect(page.getByText('läste anställningens sida').first()).toBeVisible();
  await isUsable(page);
  await page.goBack();
  await page.getByRole('link', { name: 'Spår' }).click();
  await expect(page.getByText('Mötet beslutade att anställa')).toBeVisible();
  await isUsable(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /^Sök/ })).toBeFocused();
  await page.keyboard.type('ada lund');
  await expect(page.getByRole('option', { name: /anställning/ })).toContainText(title);
  await page.keyboard.press('Escape');

  await signInAs('medlem');
  await page.goto(`${home}/employments`);
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByText('Ada Lund')).toHaveCount(0);
  await expect(page.locator('.decision')).toBeVisible();
  await isUsable(page);
});

test('the same with a named agreement: it ends as agreed, after its notice', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const api = apiOf(page, home);
  const meetingId = await draftToday(api, 'Medlemsmöte om anställningen');
  await signInAs('styrelse');
  const own = 'Anställning med avtal';
  const need = { title: own, reason: '', alternativesFirst: false };
  const { employmentId } = await api.post<{ employmentId: string }>('/employments', need);
  const path = `/employments/${employmentId}`;
  const terms = {
    ...{ role: 'Administratör', tasks: '', percentage: 20, form: 'fixedTermSVA', ground: null },
    ...{
      from: dayFromNow(-700),
      until: dayFromNow(0),
      pay: null,
      funding: null,
      fundedUntil: null,
    },
    ...{ workplace: null, noticeWithinTerm: null, representativeId: null, signatoryIds: [] },
    agreement: { kind: 'named', name: 'Avtalet', months: 36, bound: true },
  };
  const proposed = { terms, reasons: '' };
  const { proposalId } = await api.post<{ proposalId: string }>(`${path}/proposals`, proposed);
  const at = `${path}/proposals/${proposalId}`;
  await api.post(`${at}/agenda-item`, { meetingId, clauseId: null });
  await signInAs('sekreterare');
  await holdMeeting(api, meetingId, own);
  await signInAs('styrelse');
  await api.post(`${at}/decision`, { terms: null });
  await page.goto(`${home}${path}/contract`);
  await page.getByLabel('Någon annan').check();
  await page.getByLabel('Namn', { exact: true }).fill('Ada Lund');
  await page.getByLabel('Undertecknat för föreningen av').fill('Dagny');
  await page.getByRole('option', { name: /Dagny/ }).click();
  await press(page, 'Anteckna avtalet');
  const start = step(page, 'start');
  await start.getByRole('button', { name: 'Anteckna första arbetsdagen' }).click();
  await expect(page.getByRole('heading', { name: 'Lagens klocka' }).first()).toBeVisible();
  const end = step(page, 'end');
  // The term is over today: the step is open by itself.
  await expect(end).not.toContainText('gäller tills vidare enligt lag');
  await end.locator('summary', { hasText: 'Avsluta anställningen' }).click();
  await end.getByRole('button', { name: 'Avsluta anställningen' }).click();
  await expect(page.locator('.next-step h2')).toHaveText(/arkiv/i);
});

test('fees, offices elsewhere and an employment from before stand on one time line', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/employments/fees/new`);
  const pick = async (label: string, name: string) => {
    await page.getByLabel(label, { exact: true }).fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
  };
  await pick('Vem', 'Gun');
  await page.getByLabel('Uppdrag').fill('Ordförande');
  await page.getByLabel('Procent av heltid').fill('20');
  await page.getByLabel('Första dagen').fill('2023-08-01');
  await page.getByLabel('Till och med').fill('årsmötet 2024');
  await page.getByLabel('Belopp, kronor').fill('3000');
  await page.getByLabel('ett protokoll på papper').check();
  await page.getByLabel('Handling', { exact: false }).first().fill('Protokoll 2023-06-10');
  await pick('Vem går i god för det', 'Dagny');
  await page.getByLabel('Kallas också anställning').check();
  await isUsable(page);
  await press(page, 'Anteckna ett arvode');
  await expect(page.getByText('1 augusti 2023 – årsmötet 2024')).toBeVisible();
  await expect(page.getByText('Båda orden står kvar')).toBeVisible();
  await page.getByLabel('Sista dagen').fill('2024-03-20');
  await press(page, 'Anteckna sista dagen');
  await expect(page.getByText('1 augusti 2023 – 20 mars 2024').first()).toBeVisible();
  await isUsable(page);
  await shot('fee');
  await page.goto(`${home}/employments`);
  await page.getByRole('link', { name: /Arvodet kallas också anställning.*Gun/ }).click();
  await page.getByLabel('Bedömning').selectOption({ label: 'arvode' });
  await press(page, 'Bedöm arvodet');
  await expect(page.getByText('Båda orden står kvar')).toHaveCount(0);

  await page.goto(`${home}/employments/taken-over`);
  await pick('Person', 'Ville');
  await page.getByLabel('Roll').fill('Kanslist');
  await page.getByLabel('Procent av heltid').fill('50');
  await page.getByLabel('Första dagen').fill('2025-09-01');
  await page.getByLabel('Sista dagen').fill('2026-08-15');
  await page.getByLabel('Handling', { exact: false }).first().fill('Protokoll 2025-08-20');
  await pick('Vem går i god för det', 'Dagny');
  await isUsable(page);
  await press(page, 'Ta över anställningen');
  await expect(page.getByText('Dagny Rosenkvist går i god för det')).toBeAttached();
  await isUsable(page);
  const employment = page.url();

  await page.goto(`${home}/organisation`);
  await page
    .getByRole('link', { name: /Styrelsen/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Ge ett uppdrag' }).click();
  await pick('Person', 'Aino');
  await page.getByText('Mer', { exact: true }).click();
  await page.getByLabel('Anställd av').fill('Huddinge kommun');
  await isUsable(page);
  const form = page.url();
  await press(page, 'Ge ett uppdrag');
  await expect(page).not.toHaveURL(form);

  await page.goto(`${home}/employments`);
  const line = page.locator('.strip-row');
  await expect(line.filter({ hasText: 'Gun Ahlström' })).toContainText('arvode, 20');
  await expect(line.filter({ hasText: 'Kanslist' })).toContainText('1 september 2025');
  await expect(line.filter({ hasText: 'Aino' })).toContainText('anställd av Huddinge kommun');
  await isUsable(page);
  await shot('employments');
  await press(page, 'Visa som tabell');
  await expect(page.getByRole('rowheader', { name: 'Kanslist' })).toBeVisible();

  // The employee reads what is kept and who has looked; the auditor who has looked, and not at what.
  await signInAs('medlem');
  await page.goto(employment);
  await expect(page.getByRole('heading', { name: 'Din anställning' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Det som sparas om dig' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Anställningsvillkoren (PDF)' })).toBeVisible();
  await isUsable(page);
  await shot('employment-own');
  await signInAs('revisor');
  await page.goto(employment);
  await expect(page.getByText('Ville Kaukonen')).toHaveCount(0);
  await page.getByRole('link', { name: 'Vem har tittat' }).click();
  await expect(page.getByText('Ville Kaukonen').first()).toBeVisible();
  await isUsable(page);
});

test('what is due stands on the first page of who follows an employment, and of the employee', async ({
  page,
  signInAs,
}) => {
  for (const role of ['styrelse', 'medlem']) {
    await signInAs(role);
    await page.goto(await organisationOf(page));
    const due = page.getByRole('link', { name: /Anställning av studieorganisatör, \d/ });
    await expect(due).toContainText('Övriga villkor');
    await due.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('studieorganisatör');
  }
  await signInAs('sekreterare');
  await page.goto(await organisationOf(page));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /studieorganisatör, \d/ })).toHaveCount(0);
});
