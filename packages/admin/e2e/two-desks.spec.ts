import type { Browser, Page } from '@playwright/test';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';
import { meetingAtItsMatter } from './prepared-meeting.ts';
import { template } from './template.ts';

test.use({ actionTimeout: 10_000 });

const deskOf = async (page: Page, url: string) => {
  await page.goto(url);
  await expect(page.locator('.console')).toBeVisible();
  return page.locator('.console-item');
};

/** Another window of somebody else's, who keeps the record as well. */
const anotherDesk = async (browser: Browser, baseURL: string, url: string) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const board = template().signIns.find(({ role }) => role === 'styrelse')!;
  await context.addCookies([...board.cookies]);
  return { page, item: await deskOf(page, url), close: () => context.close() };
};

test('two desks and the screen of the hall show each other’s entries within a second, and who was first where both gavel', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { url } = await meetingAtItsMatter(page, home, ['att ett', 'att två', 'att tre']);
  const item = await deskOf(page, url);
  const other = await anotherDesk(browser, baseURL!, url);
  await expect(other.item.getByText('att ett')).toBeVisible();
  const hall = await other.page.context().newPage();
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await hall.goto(url.replace(/\/desk$/, '/screen'));
  await expect(hall.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(hall.getByRole('listitem')).toHaveText([/^att ett$/, /^att två$/, /^att tre$/]);

  await page.keyboard.press('a');
  await expect(hall.getByRole('listitem').first()).toContainText('Bifall', { timeout: 1000 });
  await expect(item.getByText('med acklamation')).toHaveCount(1);
  await expect(other.item.getByText('med acklamation')).toHaveCount(1, { timeout: 1000 });

  // Cut off from the news, the other desk asks what has been decided meanwhile.
  await other.page.route('**/changes', (route) => route.abort());
  await other.page.context().setOffline(true);
  await expect(hall.getByRole('status')).toHaveText(/^Utan kontakt med servern/);
  await page.keyboard.press('a');
  await expect(item.getByText('med acklamation')).toHaveCount(2);
  await other.page.keyboard.press('r');
  await expect(other.item.getByText('nummer följer')).toBeVisible();
  await other.page.context().setOffline(false);
  const told = other.page.getByRole('alert').filter({ hasText: 'var först' });
  await expect(told).toContainText('redan');
  await expect(other.item.getByText('med acklamation')).toHaveCount(2);
  await expect(hall.getByRole('listitem').nth(1)).toContainText('Bifall');
  await expect(hall.getByRole('status')).toHaveText('');
  await told.getByRole('button', { name: 'Stäng' }).click();
  await expect(told).toHaveCount(0);
  await other.close();
});

test('gavels that fall while the network is away wait in the page and are sent in their order', async ({
  page,
  context,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { url } = await meetingAtItsMatter(page, home, ['att ett', 'att två', 'att tre']);
  const item = await deskOf(page, url);
  const sent: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/acclamation')) sent.push(request.headers()['idempotency-key']!);
  });
  await context.setOffline(true);
  await page.keyboard.press('a');
  await expect(item.getByText('nummer följer')).toHaveCount(1);
  // The keys are on the next question.
  await page.keyboard.press('r');
  await expect(item.getByText('nummer följer')).toHaveCount(2);
  const waiting = page.locator('.waiting-list li');
  await expect(waiting).toHaveText([/Bifall: att ett/, /Avslag: att två/]);
  await expect(page.getByRole('alert')).toContainText('när nätet är tillbaka');
  expect(sent).toEqual([]);

  await context.setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(item.getByText('nummer följer')).toHaveCount(0);
  await expect(item.locator('.clause[data-status="carried"]')).toHaveText(/att ett/);
  await expect(item.locator('.clause[data-status="rejected"]')).toHaveText(/att två/);
  expect(new Set(sent).size).toBe(2);
  await page.keyboard.press('a');
  await expect(item.getByText('med acklamation')).toHaveCount(3);
});

test('a tab that is closed while the network is away loses nothing: what it asked is sent in order, once, by whichever desk is opened next', async ({
  page,
  context,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const { url } = await meetingAtItsMatter(page, home, [
    'att ett',
    'att två',
    'att tre',
    'att fyra',
  ]);
  const item = await deskOf(page, url);
  const sent: { path: string; key: string }[] = [];
  context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/acclamation'))
      sent.push({ path: request.url(), key: request.headers()['idempotency-key']! });
  });
  // The server does the first one, and is gone before it can say so.
  await context.route('**/acclamation', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.keyboard.press('a');
  await expect(item.getByText('nummer följer')).toHaveCount(1);
  await context.setOffline(true);
  await context.unroute('**/acclamation');
  await page.keyboard.press('r');
  await expect(item.getByText('nummer följer')).toHaveCount(2);
  await page.close();
  await context.setOffline(false);
  const before = sent.length;

  // Two tabs of one person are opened at once: one of them sends.
  const [one, two] = [await context.newPage(), await context.newPage()];
  await Promise.all([one.goto(url), two.goto(url)]);
  for (const tab of [one, two]) {
    await expect(tab.locator('.clause[data-status="carried"]')).toHaveText(/att ett/);
    await expect(tab.locator('.clause[data-status="rejected"]')).toHaveText(/att två/);
    await expect(tab.getByRole('alert')).toHaveCount(0);
  }
  const after = sent.slice(before);
  expect(after).toHaveLength(2);
  expect(after[0]!.key).toBe(sent[0]!.key);
  expect(new Set(sent.map(({ path }) => path)).size).toBe(2);

  // What a rule says no to when it comes stands with what was asked, on a page that never asked it.
  await context.setOffline(true);
  await one.keyboard.press('a');
  // Both tabs show all that waits.
  for (const tab of [one, two]) await expect(tab.getByText('nummer följer')).toHaveCount(1);
  await two.close();
  await one.close();
  await context.setOffline(false);
  const meeting = sent[0]!.path.replace(/\/clauses.*/, '');
  const { proposals } = await (await context.request.get(meeting)).json();
  const third = proposals[0].clauses[2].clauseId;
  const first = await context.request.post(`${meeting}/clauses/${third}/acclamation`, {
    headers: { origin: new URL(meeting).origin },
    data: { outcome: 'rejected' },
  });
  expect(first.status(), await first.text()).toBe(201);
  const last = await context.newPage();
  await last.goto(url);
  const no = last.getByRole('alert').filter({ hasText: 'Bifall: att tre' });
  await expect(no).toContainText('sades nej till');
  await no.getByRole('button', { name: 'Stäng' }).click();
  await expect(last.getByRole('alert')).toHaveCount(0);
});
