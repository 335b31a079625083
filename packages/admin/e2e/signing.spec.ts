import type { Page } from '@playwright/test';
import { isAccessible, isUsable, needsNoScrolling } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import {
  dayFromNow,
  draftMeeting,
  issueNotice,
  organisationOf,
  signInWith,
  signMinutes,
  sitDown,
} from './meeting-steps.ts';
import { askFor } from './prepared-meeting.ts';

test.use({ actionTimeout: 10_000 });

/** Chaired by somebody of the district and verified by one of Haninge; closed, and sent to be signed. */
const afterTheElection = async (page: Page) => {
  const home = await organisationOf(page);
  const meeting = await draftMeeting(page, home, {
    ...{ kind: 'ombudsval', title: 'Ombudsval med Haninge' },
    ...{ day: dayFromNow(0), clock: '00:01', place: 'Folkets hus' },
  });
  await issueNotice(page, `${dayFromNow(-20)}T12:00`);
  const desk = await sitDown(page);
  const { item, press, next, elect } = desk;
  await press('a');
  await next('Val av mötesfunktionärer');
  const electFromElsewhere = async (name: string, from: string) => {
    await page.getByRole('button', { name: 'Någon utifrån' }).click();
    await expect(page.getByLabel('Namn', { exact: true })).toBeFocused();
    await page.keyboard.type(name);
    await page.getByLabel('Från vilken förening eller vilket distrikt').fill(from);
    await press('Enter');
    await expect(item.getByText(`${name} (${from}) valdes till`)).toBeVisible();
  };
  await page.getByRole('button', { name: 'Någon utifrån' }).click();
  await isAccessible(page, { within: '.console-item' });
  await needsNoScrolling(page);
  await page.getByRole('button', { name: 'Någon i föreningen' }).click();
  await electFromElsewhere('Rut Lind', 'Storstockholm');
  await elect('Jon', 'sekreterare');
  await electFromElsewhere('Hans Berg', 'Haninge');
  await elect('Siv', 'justerare och rösträknare');
  await next('Mötets behöriga utlysande');
  await press('a');
  await next('Fastställande av röstlängd');
  await page.getByRole('button', { name: 'Pricka av alla röstberättigade' }).click();
  await press('Control+Enter');
  await next('Godkännande av dagordning');
  await press('a');
  await next('Övriga frågor');
  await next('Mötets avslutande');
  await press('a');
  await page.getByRole('link', { name: 'Till protokollet' }).click();
  await page.getByRole('button', { name: 'Skicka för justering' }).click();
  await expect(page.getByText('har inte signerat än')).toHaveCount(4);
  return meeting;
};

test('chair and verifier from elsewhere sign by a link that shows the minutes first, one of ours with the pen', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const meeting = await afterTheElection(page);
  const linkFor = async (name: string) => {
    await page.getByRole('button', { name: `Länk att signera med för ${name}` }).click();
    const link = page.locator('.handed-link').filter({ hasText: name });
    const address = new URL((await link.locator('code').textContent())!);
    return `/sign${address.hash}`;
  };
  const [rut, hans] = [await linkFor('Rut Lind'), await linkFor('Hans Berg')];
  await isUsable(page);
  await shot('signing-links');

  // Who signed on paper: the secretary says which day, and shows again who says so.
  const secretary = await signInWith(page, 'jon');
  await page.goto(`${meeting}/minutes`);
  await expect(page.getByRole('link', { name: /^Jon .*med penna/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^Siv .* har signerat med penna$/ }).click();
  await expect(page.getByLabel('Dag för underskriften')).toHaveValue(dayFromNow(0));
  await isUsable(page);
  await shot('attest');
  await page.getByLabel('Dag för underskriften').fill(dayFromNow(-1));
  await page.getByLabel('Ditt lösenord').fill(secretary.password);
  await page.getByRole('button', { name: 'Intyga med lösenord' }).click();
  await expect(page.getByRole('alert')).toContainText('Protokollet skickades för justering');
  await page.getByLabel('Dag för underskriften').fill(dayFromNow(0));
  await page.getByLabel('Ditt lösenord').fill(secretary.password);
  await page.getByRole('button', { name: 'Intyga med lösenord' }).click();
  await page.waitForURL(/\/minutes$/);
  await expect(page.getByText(/med penna .*, intygat av Jon/)).toBeVisible();
  await expect(page.getByText(/, med penna, intygat av Jon/)).toBeVisible();

  await page.context().clearCookies();
  await page.goto(rut);
  await expect(page.getByText(/^Rut Lind \(Storstockholm\), du är ordförande/)).toBeVisible();
  await expect(page.getByText('stämmer med det som skickades för justering')).toBeVisible();
  const sign = page.getByRole('button', { name: 'Signera protokollet' });
  await expect(sign).toHaveCount(0);
  await isUsable(page);
  await shot('sign-by-link');
  const document = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Öppna protokollet (PDF)' }).click();
  await (await document).close();
  await isUsable(page);
  await sign.click();
  await expect(page.getByText(/^Du har signerat, .* Tack\.$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Du har signerat, /)).toBeVisible();
  await expect(sign).toHaveCount(0);
  await isUsable(page);
  await page.goto('/sign#token=wrong');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Länken gäller inte längre');

  await page.goto(hans);
  await page.reload();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Öppna protokollet (PDF)' }).click();
  await (await opened).close();
  await sign.click();
  await expect(page.getByText(/^Du har signerat, /)).toBeVisible();

  await signMinutes(page, meeting, 'jon');
  await expect(page.getByText('Justerat och förseglat')).toBeVisible();
  // The sheet that is done says it too.
  await expect(page.locator('.signers').getByText(/genom engångslänk från/)).toHaveCount(2);
  await shot('signed-from-elsewhere');

  // A supplement to them waits for the same people, and who is from elsewhere signs it by a link of its own.
  const ask = askFor(page, await organisationOf(page));
  const at = meeting.replace(/^.*(\/meetings\/)/, '$1');
  const opener = { kind: 'record', right: { kind: 'openedAt', at: null } };
  await ask.post(`${at}/supplements`, { wrong: opener, reason: 'Ingen såg på klockan.' });
  await page.goto(`${meeting}/minutes`);
  const supplement = await linkFor('Hans Berg');
  await page.context().clearCookies();
  await page.goto(supplement);
  await page.reload();
  await expect(page.getByText(/^Det är ett tillägg/)).toBeVisible();
  const shown = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Öppna dokumentet (PDF)' }).click();
  await (await shown).close();
  await isUsable(page);
  await shot('sign-supplement-by-link');
  await page.getByRole('button', { name: 'Signera dokumentet' }).click();
  await expect(page.getByText(/^Du har signerat, /)).toBeVisible();
  await signInWith(page, 'jon');
  await page.goto(`${meeting}/minutes`);
  const parts = page.locator('.parts');
  await expect(parts.getByText(/genom engångslänk från/)).toHaveCount(1);
  await expect(parts.getByText('har inte signerat än')).toHaveCount(3);
});

test('whoever finds something wrong by the link sends the minutes back', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const meeting = await afterTheElection(page);
  await page.getByRole('button', { name: 'Länk att signera med för Hans Berg' }).click();
  const address = new URL((await page.locator('.handed-link code').textContent())!);
  await page.goto(`/sign${address.hash}`);
  await page.getByText('Något är fel', { exact: true }).click();
  await page.getByLabel('Vad är fel?').fill('Rut Lind kom från Södermanland.');
  await isUsable(page);
  await page.getByRole('button', { name: 'Skicka invändningen' }).click();
  await expect(page.getByText(/har fått din invändning/)).toBeVisible();
  await page.goto(`${meeting}/minutes`);
  await expect(page.getByText('Rut Lind kom från Södermanland.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skicka för justering' })).toBeVisible();
});
