import type { Page } from '@playwright/test';
import type { BodyList } from '../../api/src/contract.ts';
import type { MotionView } from '../../api/src/motions/contract.ts';
import { isUsable } from './accessibility.ts';
import { apiOf } from './employment-steps.ts';
import { expect, test } from './klubba.ts';
import { organisationOf } from './meeting-steps.ts';
import { template } from './template.ts';

test.use({ actionTimeout: 10_000 });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** A clause of the motion as it stands. */
const clauseOf = (page: Page, text: string) => page.locator('.motion-clauses').getByText(text);

/** A motion of whoever is signed in, with one clause; gives its address. */
const begun = async (page: Page, home: string, more: object = {}) => {
  const { post, get } = apiOf(page, home);
  const { bodies } = await get<BodyList>('/bodies');
  const { motionId } = await post<{ motionId: string }>('/motions', {
    ...{ title: 'Fler studiecirklar', reasoning: 'De behövs.' },
    addressee: {
      kind: 'body',
      bodyId: bodies.find(({ kind }) => kind === 'memberMeeting')!.bodyId,
    },
    clauses: [{ text: 'kongressen inrättar ett stöd' }],
    ...more,
  });
  return `${home}/motions/${motionId}`;
};

test('a motion is begun and written by keys, every word is kept through a reload and a lost network, and versions are compared', async ({
  page,
  context,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  await page.goto(`${home}/motions/new`);
  await page.getByLabel('Rubrik').fill('Studiecirklar');
  await page.getByLabel('Motivering').fill('De behövs.');
  await page.getByLabel('Att-satser').fill('kongressen inrättar ett stöd');
  await press(page, 'Börja motionen');
  await expect(clauseOf(page, 'att kongressen inrättar ett stöd')).toBeVisible();
  const address = page.url();

  await page.getByRole('link', { name: 'Skriv motionen' }).click();
  await page.getByLabel('Motivering').fill('De behövs mycket.');
  await expect(page.getByText('Utkastet är sparat')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Motivering').fill('De behövs mycket, varje år.');
  await expect(page.getByText('Sparat i webbläsaren')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel('Motivering')).toHaveValue('De behövs mycket, varje år.');
  await expect(page.getByText('Du fortsätter där du slutade.')).toBeVisible();
  await press(page, 'Lägg till en att-sats');
  await page.getByLabel('Lydelse').last().fill('stödet betalas ut varje år');
  await isUsable(page);
  await shot('motion-write');
  await press(page, 'Spara som version');
  await expect(page).toHaveURL(address);
  await expect(clauseOf(page, 'att stödet betalas ut varje år')).toBeVisible();

  await page.getByRole('link', { name: 'Versioner' }).click();
  await expect(page.locator('ins').filter({ hasText: 'mycket' })).toBeVisible();
  await isUsable(page);
  await shot('motion-versions');
});

test('two who write the same words lose none, and comments are accepted and rejected', async ({
  page,
  context,
  signInAs,
  shot,
}) => {
  await signInAs('styrelse');
  const home = await organisationOf(page);
  const address = await begun(page, home);
  const motionId = address.slice(-36);
  const { get } = apiOf(page, home);
  const first = await get<MotionView>(`/motions/${motionId}`);
  const part = first.clauses[0]!.clauseId;
  await page.goto(`${address}/write`);
  await page.getByLabel('Motivering').fill('De behövs nu.');
  // Another desk of the same person is as good as another person: what it saves was not seen here.
  const { post } = apiOf(page, home);
  const { title, versionId: basis } = first;
  const clauses = [{ clauseId: part, text: first.clauses[0]!.text }];
  await post(`/motions/${motionId}/versions`, {
    title,
    reasoning: 'De behövs genast.',
    clauses,
    basis,
  });
  await press(page, 'Spara som version');
  await expect(page.getByText('De behövs genast.')).toBeVisible();
  await page.getByRole('link', { name: 'Skriv ihop två versioner' }).click();
  await expect(page.getByText('Två har skrivit samma ord')).toBeVisible();
  await isUsable(page);
  await shot('motion-apart');
  await page.getByLabel('Motivering').fill('De behövs nu genast.');
  await press(page, 'Spara som version');
  await expect(page.getByText('De behövs nu genast.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Skriv ihop två versioner' })).toHaveCount(0);

  const { versionId } = await get<MotionView>(`/motions/${motionId}`);
  const comment = (body: object) => post(`/motions/${motionId}/comments`, { versionId, ...body });
  await comment({ part, quote: 'ett stöd', suggestion: 'ett årligt stöd', text: 'Varje år.' });
  await page.reload();
  await page.locator('summary', { hasText: 'Kommentera' }).click();
  await page.getByLabel('Stycke').fill('genast');
  await page.getByLabel(/^Kommentar \(/).fill('Varför så bråttom?');
  await press(page, 'Skicka kommentaren');
  await expect(page.getByText('Varför så bråttom?')).toBeVisible();
  await isUsable(page);
  await shot('motion-comments');
  await page.getByRole('button', { name: 'Godta' }).first().click();
  await expect(clauseOf(page, 'att kongressen inrättar ett årligt stöd')).toBeVisible();
  await page.locator('.comment').getByLabel('Svar').fill('Tiden är knapp.');
  await press(page, 'Avvisa');
  await page.getByText('2 besvarade kommentarer').click();
  await expect(page.getByText('Tiden är knapp.')).toBeVisible();

  // Nobody who was not asked to it sees a draft, whatever office they hold.
  await context.clearCookies();
  await signInAs('sekreterare');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('De behövs nu genast.')).toHaveCount(0);
});

test('a clause points at lines of a programme, shown in place, beside what it excludes', async ({
  page,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('styrelse');
  const home = await organisationOf(page);
  const text = Array.from({ length: 30 }, (_, i) => `Rad ${i + 1} i programmet.`).join('\n');
  const { post } = apiOf(page, home);
  const { textId, versionId } = await post<{ textId: string; versionId: string }>('/texts', {
    ...{ title: 'Partiprogram', kind: 'programme', text },
  });
  await begun(page, home, {
    title: 'Stryk mer',
    clauses: [
      {
        text: 'stryka rad 2–9',
        change: { operation: 'delete', textId, versionId, from: 2, to: 9 },
      },
      {
        text: 'lägga till efter rad 8',
        change: { operation: 'insert', textId, versionId, from: 8, to: 8, put: 'Mer.' },
        takesIn: 'B12 att 2',
      },
      ...(['reject', 'referBack'] as const).map((operation) => ({
        text: `göra ${operation}`,
        change: { operation, textId, versionId },
      })),
      ...(['substitute', 'interim'] as const).map((operation) => ({
        text: `göra ${operation}`,
        change: { operation, textId, versionId, put: 'Tolv punkter.' },
      })),
    ],
  });
  const address = await begun(page, home);
  await page.goto(`${address}/write`);
  await page.getByText('Ändrar ett dokument').click();
  await page.getByLabel('Text som ändras').selectOption({ label: 'Partiprogram' });
  await page.getByLabel('Från rad').fill('4');
  await page.getByLabel('Till rad').fill('5');
  await page.getByLabel('Ny text').fill('En rad i stället.');
  const place = page.getByRole('list', { name: 'Ändringen på sin plats' });
  await expect(place.locator('del')).toHaveText(['Rad 4 i programmet.', 'Rad 5 i programmet.']);
  await expect(place.locator('ins')).toHaveText('En rad i stället.');
  await isUsable(page);
  await shot('motion-lines');
  await press(page, 'Spara som version');
  await expect(page).toHaveURL(address);
  await page.goto(`${home}/motions/on-text/${textId}`);
  // All seven shapes exclude each other somewhere: what is about the whole comes first, then the wider.
  const put = page.locator('.collision');
  await expect(put).toHaveCount(7);
  await expect(put.first()).toContainText('prövas först');
  await expect(put.first()).toContainText(/avslå hela|ersätt hela|tills vidare|återremittera/);
  await expect(put.filter({ hasText: 'rad 4–5' })).toContainText('att stryka rad 2–9');
  await expect(put.filter({ hasText: 'rad 4–5' }).locator('ins')).toHaveText('En rad i stället.');
  await isUsable(page);
  await shot('motions-on-text');
});

test('an author’s link waits while whoever holds it signs in or accepts an invitation', async ({
  page,
  context,
  signInAs,
  shot,
}) => {
  test.setTimeout(120_000);
  await signInAs('styrelse');
  const home = await organisationOf(page);
  const address = await begun(page, home);
  const { get, post } = apiOf(page, home);
  type Handed = { link: string };
  const email = 'ny.medforfattare@example.org';
  const contact = { name: 'Ny Medförfattare', email, phone: null };
  const { personId } = await post<{ personId: string }>('/people', contact);
  const invited = await post<Handed>('/invitations', { personId, email, roles: ['motionAuthor'] });
  const linkAs = async (as: string) =>
    new URL((await get<Handed>(`/motions/${address.slice(-36)}/invitation?as=${as}`)).link);
  const open = async (link: URL) => page.goto(`${link.pathname}${link.search}${link.hash}`);
  const asAuthor = await linkAs('author');
  await context.clearCookies();

  // Without a sign-in: the invitation is opened on its own, and leads back.
  await open(asAuthor);
  await expect(page.getByRole('note')).toContainText('Länken du öppnade väntar');
  expect(new URL(page.url()).search).not.toContain('token');
  await isUsable(page);
  await shot('join-sign-in');
  await open(new URL(invited.link));
  await page.getByLabel('Ditt namn').fill(contact.name);
  await page.getByLabel('Lösenord').fill('en mening som går bra att minnas');
  await press(page, 'Skapa min inloggning');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inbjuden till en motion');
  await isUsable(page);
  await shot('join');
  await press(page, 'Var med');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fler studiecirklar');
  await expect(page.getByRole('link', { name: 'Skriv motionen' })).toBeVisible();

  // A motion author begins one of their own, to the congress.
  await page.getByRole('link', { name: 'Motioner' }).first().click();
  await page.getByRole('link', { name: 'Ny motion' }).click();
  await page.getByLabel('Rubrik').fill('Fler cykelbanor');
  await page.getByLabel('Till', { exact: true }).selectOption({ label: 'Kongressen' });
  await page.getByLabel('Att-satser').fill('bygga fler cykelbanor');
  await press(page, 'Börja motionen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fler cykelbanor');
  await expect(clauseOf(page, 'att bygga fler cykelbanor')).toBeVisible();
  await expect(page.locator('.next-step h2')).toHaveText('Lämna till beredning');
  await isUsable(page);
  await shot('motion-author');

  // Whoever signs in comes back with the link; it is used up by whoever comes.
  const asReader = await linkAs('reader');
  await context.clearCookies();
  await open(asReader);
  const reader = template().signIns.find(({ role }) => role === 'medlem')!;
  await page.getByLabel('E-post').fill(reader.email);
  await page.getByLabel('Lösenord').fill(reader.password);
  await press(page, /^Logga in$/);
  await press(page, 'Var med');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fler studiecirklar');
  await expect(page.getByRole('link', { name: 'Skriv motionen' })).toHaveCount(0);
  await signInAs('sekreterare');
  await open(asReader);
  await press(page, 'Var med');
  await expect(page.getByRole('alert')).toContainText('Länken gäller inte längre');
});
