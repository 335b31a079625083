import type { Page } from '@playwright/test';
import { isAccessible } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf, signInWith, sitDown } from './meeting-steps.ts';
import { askFor } from './prepared-meeting.ts';

test.use({ actionTimeout: 10_000 });

/** Every key that is pressed on the page, counted by the browser itself, and every press of the mouse. */
const countInputs = async (page: Page) => {
  await page.evaluate(() => {
    const counted = window as unknown as { keys: number; presses: number };
    [counted.keys, counted.presses] = [0, 0];
    window.addEventListener('keydown', () => counted.keys++, { capture: true });
    window.addEventListener('pointerdown', () => counted.presses++, { capture: true });
  });
  return {
    now: () => page.evaluate(() => (window as unknown as { keys: number }).keys),
    presses: () => page.evaluate(() => (window as unknown as { presses: number }).presses),
  };
};

const atTheDesk = async (page: Page) => {
  const home = await organisationOf(page);
  await page.goto(`${home}/meetings`);
  await page.getByRole('link', { name: /Medlemsmöte \d.*kallat/ }).click();
  const desk = await sitDown(page);
  await desk.press('a');
  return desk;
};

test('two verifiers in at most ten keys, a register of all who came last time in at most twelve, and a closed election that a lot decides', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const desk = await atTheDesk(page);
  await desk.next('Val av mötesfunktionärer');
  await desk.elect('Dagny', 'ordförande');
  await desk.elect('Jon', 'sekreterare');
  const counted = await countInputs(page);

  // A part of each name and Enter chooses; Enter once more elects both.
  for (const part of ['siv', 'mat']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Enter');
  }
  await shot('desk-verifiers');
  await desk.press('Enter');
  await expect(desk.item.getByText(/Siv .* valdes till justerare och rösträknare/)).toBeVisible();
  await expect(desk.item.getByText(/Mats .* valdes till justerare och rösträknare/)).toBeVisible();
  expect(await counted.now()).toBeLessThanOrEqual(10);
  expect(await counted.presses()).toBe(0);
  await expect(page.locator('.unseen[role=status]').first()).toContainText(
    'Siv Aronsson och Mats Öberg: justerare och rösträknare.',
  );
  // The keys are on the desk again: N takes up the next item.
  await expect(page.locator('.next-item')).toBeFocused();
  await desk.next('Mötets behöriga utlysande');
  await desk.press('a');

  await desk.next('Fastställande av röstlängd');
  const before = await counted.now();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  const came = await page.getByRole('checkbox', { checked: true }).count();
  expect(came).toBeGreaterThanOrEqual(8);
  await shot('desk-register-last-time');
  await desk.press('Enter');
  await expect(desk.item.getByText(`Fastställd. ${came} personer får rösta.`)).toBeVisible();
  expect((await counted.now()) - before).toBeLessThanOrEqual(12);

  await desk.next('Godkännande av dagordning');
  await desk.press('a');
  await desk.press('y');
  await page.getByLabel('Rubrik').fill('Val av kassör');
  await page.getByLabel('Ärendet gäller').selectOption({ label: 'fyllnadsval' });
  await desk.press('Control+Enter');
  await page.locator('.agenda-row', { hasText: 'Val av kassör' }).click();
  await desk.press('u');
  await desk.press('l');
  const form = page.locator('form', { hasText: 'Förrätta val' });
  await expect(form.getByLabel('Vad som väljs')).toContainText('Styrelsen: kassör');
  for (const name of ['Aino', 'Gun']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(form.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
  await isAccessible(page);
  await shot('desk-election');
  // Two for one seat: Enter goes on to the votes, and each name has its box.
  await desk.press('Enter');
  await expect(page.getByLabel('Röster på Aino Leppänen')).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await isAccessible(page);
  await shot('desk-election-count');
  await desk.press('Enter');
  // Nobody has more than half: the rule asks for a second round, and a tie there for one lot.
  await expect(desk.item.getByText('Andra omgången')).toBeVisible();
  await expect(page.getByLabel('Röster på Aino Leppänen')).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await desk.press('Enter');
  await expect(page.getByLabel('Hur lotten drogs')).toBeFocused();
  await page.keyboard.type('slantsingling, krona för den yngre');
  await isAccessible(page);
  await shot('desk-election-lot');
  await page.getByRole('button', { name: 'Lotten föll på Gun Ahlström' }).click();
  await expect(desk.item.getByText('Vald: Gun Ahlström.')).toBeVisible();
  await shot('desk-election-gavel');
  await expect(page.getByRole('button', { name: /^Klubba valet/ })).toBeFocused();
  await desk.press('Enter');
  await expect(
    desk.item.getByText(/Val klubbat, beslut \d{4}:\d+: välja Gun Ahlström/),
  ).toBeVisible();
  await expect(page.locator('.unseen[role=status]').first()).toHaveText(
    'Valet är klubbat: Gun Ahlström.',
  );
  await expect(page.locator('.next-item')).toBeFocused();
  await isAccessible(page);
  await shot('desk-election-done');

  // One of those who could vote reserves against the election, under its item.
  await desk.press('s');
  const reserving = page.locator('form', { hasText: 'Reservation mot ett beslut' });
  await expect(reserving.getByLabel('Mot beslutet')).toContainText('välja Gun Ahlström');
  await page.keyboard.type('aino');
  await page.keyboard.press('Enter');
  await reserving.getByLabel('Med orden').fill('Lotten skulle ha dragits av rösträknarna.');
  await desk.press('Control+Enter');
  await expect(desk.item.getByRole('list', { name: 'Reservationer' })).toContainText(
    'Aino Leppänen reserverade sig mot beslut',
  );
  await isAccessible(page);
  await shot('desk-election-reservation');

  // The meeting's page has it among its decisions, the decision the figures, and the person's page the office.
  const meeting = page.url();
  const home = await organisationOf(page);
  await page.goto(meeting.replace(/\/desk$/, '/minutes'));
  const reserved = page.locator('.sheet-block', { hasText: 'Aino Leppänen reserverade sig' });
  await expect(reserved).toContainText('Lotten skulle ha dragits av rösträknarna.');
  await page.goto(meeting.replace(/\/desk$/, ''));
  const decided = page.locator('.decision', { hasText: 'Gun Ahlström' });
  await expect(decided).toContainText('kassör');
  await shot('meeting-with-election');
  await decided.getByRole('link').click();
  await expect(page.getByRole('table', { name: 'Sluten omröstning, omgång 2' })).toBeVisible();
  await expect(page.getByText('lotten föll på Gun Ahlström')).toBeVisible();
  await isAccessible(page);
  await shot('decision-of-election');
  await page.goto(`${home}/people?q=Gun`);
  await page.getByRole('link', { name: 'Gun Ahlström' }).click();
  await expect(page.getByText('kassör, Styrelsen')).toBeVisible();
  await isAccessible(page);

  // Three had as many votes for two seats: the lot falls to two of them.
  const ask = askFor(page, home);
  const at = meeting.replace(/^.*(\/meetings\/[0-9a-f-]{36}).*$/, '$1');
  const { people, openItemId } = await ask.get<Open>(at);
  const candidates = people.slice(0, 3).map(({ personId }) => ({ personId }));
  const { electionId } = await ask.post<{ electionId: string }>(`${at}/item-elections`, {
    ...{ itemId: openItemId, office: { role: 'auditor' }, seats: 2, candidates },
  });
  const votes = candidates.map(({ personId }) => ({ personId, for: 3 }));
  const round = { secret: true, votes, ballots: 5, blank: 0 };
  await ask.post(`${at}/item-elections/${electionId}/rounds`, round);
  await page.goto(meeting);
  await page.getByLabel('Hur lotten drogs').fill('lappar ur en hatt');
  const drawn = page.getByRole('group', { name: 'Lotten föll på' }).getByRole('checkbox');
  await drawn.nth(0).check();
  await drawn.nth(2).check();
  await isAccessible(page);
  await shot('desk-election-lot-of-two');
  await page.getByRole('button', { name: 'Anteckna lotten' }).click();
  await expect(page.getByText(/^Vald: .* och /)).toBeVisible();

  // A verifier without an account is invited from the desk, by whoever may.
  const { personId } = people.find(({ name }) => name === 'Gun Ahlström')!;
  await ask.post(`${at}/officers`, { personId, offices: ['verifier'] });
  await signInWith(page, 'dagny');
  await page.goto(meeting);
  await page.getByRole('link', { name: 'Bjud in Gun Ahlström till Klubba' }).click();
  await expect(page.getByLabel('Person')).toHaveValue('Gun Ahlström');
  await page.getByLabel('E-post').fill('gun@example.org');
  await page.getByRole('checkbox', { name: 'justerare' }).check();
  await isAccessible(page);
  await shot('invite-verifier');
  await page.getByRole('button', { name: 'Gör en länk' }).click();
  await expect(page.getByText(/#/).first()).toBeVisible();
});

type Open = {
  readonly people: readonly { personId: string; name: string }[];
  readonly openItemId: string;
};
