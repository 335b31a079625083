import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { CallElectionBody, ElectionList } from '../../api/src/elections/contract.ts';
import { holdElection, usualCall } from '../../api/src/elections/stories/hold-election.ts';
import type { Ask } from '../../api/src/meetings/stories/ask.ts';
import { isAccessible, needsNoScrolling } from './accessibility.ts';
import { expect } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';
import { template } from './template.ts';

const send = async (page: Page, method: string, url: string, data: unknown) => {
  const { origin } = new URL(page.url());
  const headers = { origin, 'idempotency-key': randomUUID() };
  const answer = await page.request.fetch(url, { method, headers, data });
  expect(answer.ok(), `${url}: ${await answer.text()}`).toBe(true);
  return answer.json();
};

/** Asks an operation as whoever the page is signed in as, without the panel. */
const askAs = (page: Page, organisationId: string): Ask =>
  (async (operation: { url: string; method: string }, params: object, body: unknown) => {
    const values: Record<string, unknown> = { organisationId, ...params };
    const url = operation.url.replace(/:(\w+)/g, (_, name: string) => String(values[name]));
    return send(page, operation.method, url, body);
  }) as Ask;

/** The first of these stand on the first ballot of the seed's own case, the last two only as substitutes. */
export const nominees = [
  ...['Anna Ek', 'Bo Ek', 'Cilla Ek', 'Dag Ek', 'Eva Ek', 'Frans Ek'],
  ...['Gun Holm', 'Hans Holm', 'Ida Sund', 'Jan Sund', 'Kia Sund', 'Leo Holm'],
];

/** An election that is ready to be voted in: nominations closed, so many in the register, two tellers. */
export const readyToVote = async (
  page: Page,
  {
    call = {},
    names = nominees,
    voters = 61,
    places = [],
    others = [],
  }: {
    call?: Partial<CallElectionBody>;
    names?: readonly string[];
    voters?: number;
    places?: readonly string[];
    /** Associations that take part, with seats of their own and who stands of theirs. */
    others?: readonly { name: string; seats: number; names: readonly string[] }[];
  } = {},
) => {
  const home = await organisationOf(page);
  const organisationId = home.split('/').at(-1)!;
  const ask = askAs(page, organisationId);
  await callOffOthers(page, organisationId);
  const story = await holdElection(ask, { ...usualCall, ...call });
  await story.appoint('teller', { name: 'Siv Räknare' });
  await story.appoint('teller', { name: 'Ulf Räknare' });
  for (const name of names) {
    const only = { 'Jan Sund': 'ordinary', 'Kia Sund': 'substitute', 'Leo Holm': 'substitute' };
    await story.nominate({ name }, (only[name as keyof typeof only] ?? 'both') as 'both');
  }
  const path = `/api/organisations/${organisationId}/elections/${story.electionId}`;
  for (const { names: theirs, ...other } of others) {
    const body = { ...other, organisationId: null };
    const { associationId } = await send(page, 'POST', `${path}/associations`, body);
    for (const name of theirs) await story.nominate({ name, associationId });
  }
  for (const name of places) {
    await send(page, 'POST', `${path}/places`, { name, opensAt: null, closesAt: null });
  }
  await story.close();
  const isAtMeeting = Boolean(call.meetingId);
  if (!isAtMeeting)
    await story.list(Array.from({ length: voters }, (_, at) => `Väljare ${at + 1}`));
  await story.freeze(isAtMeeting);
  return { ...story, url: `${home}/elections/${story.electionId}` };
};

/** There is one election of delegates at a time; the example has one under way. */
const callOffOthers = async (page: Page, organisationId: string) => {
  const url = `/api/organisations/${organisationId}/elections`;
  const { elections } = (await (await page.request.get(url)).json()) as ElectionList;
  for (const { electionId, phase } of elections)
    if (['called', 'closed', 'voting'].includes(phase))
      await send(page, 'POST', `${url}/${electionId}/cancellation`, { reason: 'Ett annat hålls' });
};

/** Fills the sheet that is open by figures and Enter, as two tellers would: votes by name, then the papers. */
export const enterCount = async (
  page: Page,
  votes: Readonly<Record<string, number>>,
  papers: readonly [valid: number, blank: number, invalid: number, notVoting: number],
) => {
  const rows = page.locator('.tellers-row .tellers-figure');
  const names = await page
    .locator('.tellers-row label')
    .filter({ visible: true })
    .allTextContents();
  await rows.first().focus();
  for (const name of names.slice(0, -4)) {
    await page.keyboard.type(String(votes[name.trim()] ?? 0));
    await page.keyboard.press('Enter');
  }
  for (const figure of papers) {
    await page.keyboard.type(String(figure));
    await page.keyboard.press('Enter');
  }
};

/** Axe finds nothing in the light or the dark, and nothing sticks out at 320 px. */
export const isUsable = async (page: Page) => {
  await isAccessible(page, { within: '#content' });
  await needsNoScrolling(page);
};

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).click();

/** Somebody of a role on a page of their own. */
export const signInAsOn = (page: Page, role: string) =>
  page.context().addCookies([...template().signIns.find((one) => one.role === role)!.cookies]);

/** To the sheet, with the code that stands on the papers. */
export const toSheet = async (page: Page) => {
  const code = (await page.locator('.voting-code').first().textContent())!;
  await page.getByRole('link', { name: 'Till rösträkningen' }).click();
  await page.getByLabel('Kod på valsedlarna').fill(code.toLowerCase());
  await expect(page.getByText('Rätt omgång')).toBeVisible();
};

/** Signs as both tellers, and is back at the election. */
export const seal = async (page: Page) => {
  await page.getByLabel('Den ena').selectOption('Siv Räknare');
  await page.getByLabel('Den andra').selectOption('Ulf Räknare');
  await press(page, 'Försegla protokollet');
  await page.waitForURL(/\/elections\/[0-9a-f-]{36}$/);
};

/** What a link leads to is a document, not a refusal. */
export const isPdf = async (page: Page, name: string) => {
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  const answer = await page.request.get(href!);
  expect(answer.headers()['content-type'], await answer.text()).toContain('application/pdf');
};

/** What was done took its form away; the keys go on from what came of it. */
export const keepsFocus = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY'))
    .not.toBe('BODY');
