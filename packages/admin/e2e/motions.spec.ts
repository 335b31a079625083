import type { Page } from '@playwright/test';
import type { CongressList } from '../../api/src/congresses/contract.ts';
import { isUsable } from './accessibility.ts';
import { apiOf, draftToday, holdMeeting } from './employment-steps.ts';
import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const next = (page: Page) => page.locator('.next-step h2');

/** Wide and narrow, in the light and in the dark. */
const shots = async (page: Page, shot: (name: string) => Promise<void>, name: string) => {
  for (const width of [1280, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await shot(`${name}-${width}-${colorScheme}`);
    }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
};

test('the board shows what waits, and a motion of the congress before tells its whole story', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/motions`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await isUsable(page);
  await shots(page, shot, 'motions-board');

  await page.keyboard.press('/');
  await page.keyboard.type('klimatplan');
  await page.keyboard.press('Enter');
  await expect(page.locator('a.row')).toHaveCount(1);
  await page.goto(`${home}/motions?whose=waiting`);
  await expect(page.locator('a.row').filter({ hasText: 'Sex timmars arbetsdag' })).toBeVisible();
  await expect(page.locator('a.row').filter({ hasText: 'Kommunala klimatplaner' })).toHaveCount(0);
  await page.goto(`${home}/motions?by=topic`);
  await expect(page.getByRole('heading', { level: 2, name: 'trafik' })).toBeVisible();

  // By congress, so that two congresses are not mixed.
  await page.goto(`${home}/motions`);
  await page.getByLabel('Kongress').selectOption({ label: 'Den förra kongressen' });
  await press(page, 'Visa');
  await expect(page.locator('a.row').filter({ hasText: 'Nattbussar' })).toBeVisible();
  await expect(page.locator('a.row').filter({ hasText: 'Sex timmars' })).toHaveCount(0);

  await page.locator('a.row').filter({ hasText: 'klimatplaner' }).first().click();
  const story = page.locator('.story');
  for (const told of ['Registrerad som A44', 'Reservation 2', 'Delvis bifallen', 'Uppföljd'])
    await expect(story.getByRole('heading', { name: told })).toBeVisible();
  await expect(story.getByText('avviker från svaret')).toHaveCount(1);
  // It is over: what is told late is at hand, and no form for what has been decided.
  await expect(page.locator('.next-step')).toHaveCount(0);
  const late = page.locator('.late-facts');
  await late.locator('summary').first().click();
  await expect(late.getByRole('heading', { name: 'Utfall' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Yttrande till mötet' })).toHaveCount(0);
  await isUsable(page);
  await shots(page, shot, 'motion-story');
  await story.locator('li').filter({ hasText: 'Registrerad' }).getByRole('link').click();
  await expect(page.getByText('Motionen registrerades')).toBeVisible();
  await isUsable(page);

  await page.goto(`${home}/motions`);
  await page.locator('a.row').filter({ hasText: 'Nattbussar' }).click();
  await expect(page.locator('.late')).toContainText('Sent enligt tidsgränsen kongressen');

  // What the congress decided comes in as it was published: looked at first, and nothing that was pasted is lost.
  const api = apiOf(page, home);
  const { congresses } = await api.get<CongressList>('/congresses');
  const earlier = congresses.find(({ name }) => name === 'Den förra kongressen')!;
  await page.goto(`${home}/congresses/${earlier.congressId}`);
  await page.getByRole('link', { name: 'Anteckna kongressens utfall' }).click();
  const pasted = 'C7 första att-satsen bifall, Z9 avslag, C7 sjunde att-satsen avslag';
  await page.getByLabel('Besluten').fill(pasted);
  await page.getByLabel('Var det står').fill('Beslutslistan');
  await page.getByLabel('När det beslutades').fill('2024-05-10');
  await press(page, 'Visa vad det blir');
  const found = (name: RegExp) =>
    page.locator('section.section').filter({ has: page.getByRole('heading', { name, level: 2 }) });
  await expect(found(/2 rader kan inte läsas/).locator('.row')).toHaveText([
    /Z9 avslag.*registrerad med det numret.*rad 1/s,
    /sjunde att-satsen.*ingen sådan att-sats.*rad 1/s,
  ]);
  const would = found(/^2 motioner$/);
  await expect(would.locator('.row')).toHaveText([
    /C3 Arvoden.*en att-sats som den besvarades/,
    /C7 Tolkning.*Att-sats 1: bifall/,
  ]);
  await isUsable(page);
  await shots(page, shot, 'motion-outcomes');
  await press(page, 'Skriv in besluten');
  await expect(page.getByRole('alert')).toContainText('Rätta dem, eller hoppa över dem');
  await expect(page.getByLabel('Besluten')).toHaveValue(pasted);
  await expect(would).toBeVisible();
  // Read as something else it is looked at anew.
  await page.getByLabel('Form').selectOption({ label: 'Tabell (CSV) med en att-sats per rad' });
  await press(page, 'Visa vad det blir');
  await expect(page.getByRole('alert')).toContainText('kolumn');
  await expect(page.getByLabel('Besluten')).toHaveValue(pasted);
  await page.getByLabel('Form').selectOption({ label: 'Lista som den publicerades' });
  await page.getByLabel('Hoppa över raderna som inte kan läsas').check();
  await press(page, 'Skriv in besluten');
  await page.getByRole('link', { name: 'Motioner' }).last().click();
  await page.locator('a.row').filter({ hasText: 'Tolkning vid alla möten' }).click();
  await expect(story.getByText('Bifallen')).toBeVisible();

  // What the group advises, for a delegate without an account.
  await page.goto(`${home}/motions`);
  await page.locator('a.row').filter({ hasText: 'Gratis kollektivtrafik' }).click();
  await press(page, 'Länk till ombuden');
  const link = await page.locator('.handed-link code').textContent();
  await page.context().clearCookies();
  const { pathname, hash } = new URL(link!);
  await page.goto(`${new URL(home).origin}${pathname}${hash}`);
  await expect(page.getByRole('heading', { name: 'Gratis kollektivtrafik' })).toBeVisible();
  await expect(page.getByText('Samma fråga som vår egen').first()).toBeVisible();
  await isUsable(page);
  await shots(page, shot, 'recommendations');
});

test('from a draft over the meeting to the congress; what the meeting says no to is sent as one’s own, and late', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(240_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const meetingId = await draftToday(apiOf(page, home), 'Medlemsmöte om motionerna');

  // A member's own, which the meeting will say no to.
  await signInAs('medlem');
  const api = apiOf(page, home);
  const { congresses } = await api.get<CongressList>('/congresses');
  const { congressId } = congresses.find(({ name }) => name === 'Den förra kongressen')!;
  const own = await api.post<{ motionId: string }>('/motions', {
    ...{ title: 'Längre sommarlov', clauses: [{ text: 'förlänga sommarlovet' }] },
    addressee: { kind: 'congress', congressId },
  });
  await api.post(`/motions/${own.motionId}/preparation`);

  await signInAs('styrelse');
  await api.post(`/motions/${own.motionId}/agenda-item`, { meetingId });
  await page.goto(`${home}/motions`);
  await expect(page.locator('a.row').first()).toBeVisible();
  await page.keyboard.press('c');
  await page.getByLabel('Rubrik').fill('Fria skolluncher');
  await page.getByLabel('Till', { exact: true }).selectOption({ label: 'Kongressen' });
  await page.getByLabel('Motivering').fill('Ingen ska lära sig hungrig.');
  await page.getByLabel('Att-satser').fill('skolluncher är fria\natt de lagas på plats');
  await press(page, 'Börja motionen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fria skolluncher');
  await expect(page.locator('.motion-clauses li').first()).toHaveText(/^att skolluncher är fria/);
  await expect(next(page)).toHaveText('Lämna till beredning');
  await page.keyboard.press('n');
  await press(page, 'Lämna till beredning');

  await expect(next(page)).toHaveText('Skriv ett yttrande');
  await page.keyboard.press('n');
  const step = page.locator('.next-step');
  await step.getByLabel('Yttrandet').fill('Styrelsen ställer sig bakom.');
  await isUsable(page);
  await shots(page, shot, 'motion-opinion');
  await step.getByRole('button', { name: 'Spara yttrandet' }).click();

  await expect(next(page)).toHaveText('Ta upp på ett möte');
  await page.locator('summary', { hasText: 'Reservation mot ett yttrande' }).click();
  await page.getByLabel('Reservationen').fill('Maten ska också vara god.');
  await press(page, 'Anteckna reservationen');
  await expect(page.locator('.story')).toContainText('Maten ska också vara god.');
  await page.keyboard.press('Escape');
  await page.locator('.next-step h2').click();
  await page.keyboard.press('n');
  await step.getByRole('radio', { name: /Medlemsmöte om motionerna.*egen punkt/ }).check();
  await shots(page, shot, 'motion-place');
  await press(page, 'Sätt upp på dagordningen');
  await expect(next(page)).toHaveText('Väntar på mötet');
  await expect(page.locator('.story')).toContainText('Medlemsmöte om motionerna');

  await signInAs('sekreterare');
  const no = 'Motion: Längre sommarlov';
  await holdMeeting(apiOf(page, home), meetingId, 'Motion: Fria skolluncher', no);
  await signInAs('styrelse');
  await page.reload();
  await expect(next(page)).toHaveText('Anteckna vad mötet beslutade');
  await page.keyboard.press('n');
  await expect(step).toContainText('Föreningen ställer sig bakom motionen.');
  await step.getByRole('button', { name: 'Anteckna vad mötet beslutade' }).click();
  await expect(next(page)).toHaveText('Skicka motionen');
  await expect(
    page.locator('.story').getByRole('link', { name: /^beslut \d{4}:\d+/ }),
  ).toBeVisible();
  await page.keyboard.press('n');
  await step.getByLabel('Organ som skickar').selectOption({ label: 'Styrelsen' });
  await step.getByLabel('Skickad').fill('2024-02-01');
  await isUsable(page);
  await shots(page, shot, 'motion-send');
  await press(page, 'Anteckna att föreningen skickade den');
  await expect(next(page)).toHaveText('Anteckna mottagarens svar');
  await shots(page, shot, 'motion-sent');

  // No is no end: its author sends it, in English and after the deadline.
  await api.post(`/motions/${own.motionId}/standing`);
  await signInAs('medlem');
  await page.goto(`${home}/motions/${own.motionId}`);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('association does not stand behind').first()).toBeVisible();
  await expect(next(page)).toHaveText('Send it as one’s own');
  await page.keyboard.press('n');
  const sending = page.locator('.next-step details[open]');
  await sending.getByLabel('To', { exact: true }).fill('Partistyrelsen');
  await sending.getByLabel('Sent').fill(dayFromNow(0));
  await isUsable(page);
  await sending.getByRole('button', { name: 'Record that it was sent' }).click();
  await expect(next(page)).toHaveText('Record the receiver’s reply');
  await expect(page.locator('.late').first()).toContainText('That is for the receiver to say.');
  await shots(page, shot, 'motion-own-late');
});
