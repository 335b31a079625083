import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { organisationOf, signInWith, signMinutes } from './meeting-steps.ts';
import { meetingAtItsMatter } from './prepared-meeting.ts';

test.use({ actionTimeout: 10_000 });

type Signer = { personId: string };
type Found = {
  people: { personId: string; name: string }[];
  proposals: { clauses: { clauseId: string }[] }[];
  minutes: { signers: Signer[]; documentHash: string };
};

const api = (address: string) =>
  address.replace(/\/([0-9a-f-]{36})\/meetings/, '/api/organisations/$1/meetings');

const verifiedMeeting = async (page: Page) => {
  const home = await organisationOf(page);
  const list = await page.request.get(`${api(`${home}/meetings`)}`);
  const { meetings } = (await list.json()) as {
    meetings: { meetingId: string; phase: string }[];
  };
  const found = meetings.find(({ phase }) => phase === 'verified')!;
  return `${home}/meetings/${found.meetingId}`;
};

const seen = async (page: Page, meeting: string): Promise<Found> =>
  (await page.request.get(api(meeting))).json();

const openItem = async (page: Page, meeting: string) => {
  const { openItemId } = await (await page.request.get(api(meeting))).json();
  return { itemId: openItemId as string };
};

test('a wrong outcome in verified minutes is put right by a supplement that all sign, by keyboard', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const meeting = await verifiedMeeting(page);
  const before = await (await page.request.get(`${api(meeting)}/minutes.pdf`)).body();
  await page.goto(`${meeting}/minutes`);
  await isUsable(page);
  await shot('minutes-verified');
  await page.getByRole('link', { name: 'Rätta med ett tillägg' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rätta med ett tillägg');
  await isUsable(page);
  const outcome = page.getByLabel('Rätt utfall');
  await outcome.focus();
  await outcome.selectOption({ label: 'avslag' });
  // What hangs on it is fetched, and the focus stays.
  await expect(page.getByText('Det här följer med rättelsen:')).toBeVisible();
  await expect(outcome).toBeFocused();
  await page.getByLabel('Hur det avgjordes').selectOption({ label: 'Acklamation' });
  await page.getByRole('button', { name: 'Rätta en sak till i samma tillägg' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Det som också rättas' })).toContainText('beslut', {
    ignoreCase: true,
  });
  const what = page.getByLabel('Vad som är fel');
  await what.focus();
  await what.selectOption('opener');
  await expect(page.getByLabel('Rätt person')).toBeVisible();
  await expect(what).toBeFocused();
  await page.getByLabel('Varför det rättas').fill('Rösterna räknades fel.');
  await shot('supplement');
  await page.getByRole('button', { name: 'Skicka tillägget för justering' }).press('Enter');
  await page.waitForURL(/\/minutes$/);
  await expect(page.getByText('Väntar på underskrifter')).toBeVisible();
  await isUsable(page);
  await shot('minutes-with-supplement');
  await page.getByRole('link', { name: 'Ta tillbaka', exact: true }).click();
  await expect(page.getByText('Det som är ute för justering dras tillbaka')).toBeVisible();
  await isUsable(page);
  await shot('take-back-supplement');

  const { people, minutes } = await seen(page, meeting);
  // Whoever is to sign it finds it on the first page.
  await signInAs('justerare');
  await page.goto(await organisationOf(page));
  await expect(page.getByText('Läs och signera ett tillägg eller en paragraf')).toBeVisible();
  for (const { personId } of minutes.signers) {
    const { name } = people.find((one) => one.personId === personId)!;
    await signMinutes(page, meeting, name.split(' ')[0]!.toLowerCase());
  }
  await signInAs('sekreterare');
  await page.goto(`${meeting}/minutes`);
  await expect(page.getByText(/^Tillägg 1, till §\s\d+ och §\s\d+$/)).toBeVisible();
  await expect(page.getByText('Rättat genom tillägg 1 till protokollet.').first()).toBeVisible();
  await isUsable(page);
  await shot('minutes-put-right');
  await expect(page.getByRole('link', { name: 'Bevis om justering (PDF)' })).toBeVisible();
  const after = await (await page.request.get(`${api(meeting)}/minutes.pdf`)).body();
  expect(after.equals(before)).toBe(true);
});

test('one § is sent to be verified while the meeting is on, and nothing more is written under it', async ({
  page,
  shot,
}) => {
  test.setTimeout(120_000);
  const { password } = await signInWith(page, 'jon');
  const home = await organisationOf(page);
  const { url } = await meetingAtItsMatter(page, home, ['att öppna ett konto']);
  const meeting = url.replace(/\/desk$/, '');
  await page.goto(`${meeting}/minutes`);
  await page.getByRole('link', { name: 'Justera en paragraf nu' }).press('Enter');
  await isUsable(page);
  await shot('paragraph');
  await page.getByRole('button', { name: 'Skicka paragrafen för justering' }).press('Enter');
  await page.waitForURL(/\/minutes$/);
  await expect(page.getByText(/^§\s\d+, omedelbar justering$/)).toBeVisible();
  await expect(page.getByText('Väntar på underskrifter')).toBeVisible();
  await isUsable(page);
  await shot('minutes-with-paragraph');

  // One signed with the pen, one is released, and then it is taken back: nothing came of it.
  const pen = page.getByRole('link', { name: /har signerat med penna$/ });
  await pen.first().click();
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByRole('button', { name: 'Intyga med lösenord' }).click();
  await page.waitForURL(/\/minutes$/);
  await expect(page.getByText(/med penna .*, intygat av Jon/)).toBeVisible();
  await page
    .getByRole('link', { name: /^Låt slippa signera: / })
    .first()
    .click();
  await page.getByLabel('Skäl').fill('Har flyttat.');
  await page.getByRole('button', { name: 'Befria från att signera' }).click();
  await page.waitForURL(/\/minutes$/);
  await page.getByRole('link', { name: 'Ta tillbaka', exact: true }).click();
  await page.getByLabel('Skäl').fill('Skickad för tidigt.');
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await page.waitForURL(/\/minutes$/);
  await expect(page.getByText('Tillbakataget')).toBeVisible();
  await expect(page.getByText('Skickad för tidigt.')).toBeVisible();
});

test('the ways to put a record right can be used by anyone', async ({ page, shot }) => {
  test.setTimeout(120_000);
  const { password } = await signInWith(page, 'jon');
  const home = await organisationOf(page);
  const desk = await meetingAtItsMatter(page, home, ['att öppna ett konto']);
  const meeting = desk.url.replace(/\/desk$/, '');
  const ask = (path: string, data: object) =>
    page.request.post(`${api(meeting)}${path}`, {
      headers: { origin: new URL(home).origin, 'idempotency-key': randomUUID() },
      data,
    });
  const { proposals } = await seen(page, meeting);
  const { clauseId } = proposals[0]!.clauses[0]!;
  await ask(`/clauses/${clauseId}/acclamation`, { outcome: 'carried', at: null });
  const { people } = await seen(page, meeting);
  const begun = await ask('/item-elections', {
    ...{ itemId: (await openItem(page, meeting)).itemId, result: { chairStays: true }, at: null },
    office: { role: 'auditor' },
    candidates: [{ personId: people[0]!.personId }],
  });
  expect(begun.ok(), await begun.text()).toBe(true);
  const tied = await ask('/item-elections', {
    ...{ itemId: (await openItem(page, meeting)).itemId, office: { role: 'member' }, seats: 2 },
    ...{ candidates: people.slice(0, 3).map(({ personId }) => ({ personId })), at: null },
  });
  const { electionId, candidates } = await tied.json();
  const votes = candidates.map((personId: string) => ({ personId, for: 3 }));
  await ask(`/item-elections/${electionId}/rounds`, { secret: true, votes, ballots: 5, at: null });
  const drawn = { drawn: candidates.slice(0, 2), method: 'lappar ur en hatt' };
  await ask(`/item-elections/${electionId}/lots`, { ...drawn, at: null });
  const settled = await ask(`/item-elections/${electionId}/result`, { chairStays: true, at: null });
  expect(settled.ok(), await settled.text()).toBe(true);
  expect((await ask('/closing', { at: null })).ok()).toBe(true);
  await page.goto(`${meeting}/minutes/correct`);
  await page.getByLabel('Vad som är fel').selectOption({ label: 'Vem som valdes' });
  await page.getByRole('group', { name: 'De som mötet valde' }).getByRole('checkbox').uncheck();
  await expect(page.getByText(/har inte uppdraget revisor/)).toBeVisible();
  await isUsable(page);
  await shot('correct-election');
  await page.getByLabel('Valet').selectOption({ index: 1 });
  const fell = page.getByRole('group', { name: 'Lotten föll på' }).getByRole('checkbox');
  await fell.nth(1).check();
  await fell.nth(2).check();
  await expect(page.getByLabel('Hur lotten drogs')).toHaveValue('lappar ur en hatt');
  await isUsable(page);
  await shot('correct-lot');
  for (const path of ['correct', 'dissent', 'drafts', 'names', 'paper', 'paragraph']) {
    await page.goto(`${meeting}/minutes/${path}`);
    await test.step(path, () => isUsable(page));
    await shot(`after-${path}`);
  }
  await page.goto(`${meeting}/minutes`);
  await page.getByRole('button', { name: 'Skicka för justering' }).click();
  await expect(page.getByText('har inte signerat än').first()).toBeVisible();
  const { minutes } = await seen(page, meeting);
  const [one] = minutes.signers;
  for (const path of ['take-back', `release/${one!.personId}`, `attest/${one!.personId}`]) {
    await page.goto(`${meeting}/minutes/${path}`);
    await test.step(path, () => isUsable(page));
    await shot(`after-${path.split('/')[0]}`);
  }

  // Verified, the same wrong election is put right by a supplement.
  await ask('/minutes/verification/taking-back', { reason: 'Skrivs under på papper.' });
  await page.goto(`${meeting}/minutes/paper`);
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByRole('button', { name: 'Intyga med lösenord' }).click();
  await page.waitForURL(/\/minutes$/);
  await page.goto(`${meeting}/minutes/supplement`);
  await page.getByLabel('Vad som är fel').selectOption({ label: 'Vem som valdes' });
  await page.getByRole('group', { name: 'De som mötet valde' }).getByRole('checkbox').uncheck();
  await expect(page.getByText(/har inte uppdraget revisor/)).toBeVisible();
  await isUsable(page);
  await shot('supplement-of-election');
  await page.getByLabel('Varför det rättas').fill('Ingen valdes.');
  await page.getByRole('button', { name: 'Skicka tillägget för justering' }).press('Enter');
  await page.waitForURL(/\/minutes$/);
  await expect(page.getByText(/^Tillägg 1, till §/)).toBeVisible();
});
