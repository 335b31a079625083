import type { Page } from '@playwright/test';
import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { dayFromNow, draftMeeting, organisationOf } from './meeting-steps.ts';

test.use({ actionTimeout: 10_000 });

type Addresses = { called: string; held: string; decision: string; matter: string };

/** The pages of meetings and decisions, as an example association has them. */
const pages: readonly [string, (at: Addresses & { home: string }) => string][] = [
  ['meetings', ({ home }) => `${home}/meetings`],
  ['new-meeting', ({ home }) => `${home}/meetings/new`],
  ['meeting-called', ({ called }) => called],
  ['meeting-held', ({ held }) => held],
  ['agenda', ({ called }) => `${called}/agenda`],
  ['notice', ({ called }) => `${called}/notice`],
  ['outbox', ({ called }) => `${called}/outbox`],
  ['edit', ({ called }) => `${called}/edit`],
  ['series', ({ home, held }) => `${home}/meetings/new?after=${held.split('/').at(-1)}`],
  ['new-item', ({ called }) => `${called}/agenda/new`],
  ['standard-agendas', ({ home }) => `${home}/meetings/agendas`],
  [
    'standard-agenda',
    ({ home, held }) => `${home}/meetings/agendas/edit?from=${held.split('/').at(-1)}`,
  ],
  ['files', ({ called }) => `${called}/files`],
  ['files-held', ({ held }) => `${held}/files`],
  ['papers', ({ home }) => `${home}/papers?q=bokslut`],
  ['matter', ({ matter }) => matter],
  ['desk-before', ({ called }) => `${called}/desk`],
  ['desk-after', ({ held }) => `${held}/desk`],
  ['screen-held', ({ held }) => `${held}/screen`],
  ['cancel', ({ called }) => `${called}/cancel`],
  ['minutes', ({ held }) => `${held}/minutes`],
  ['sign', ({ held }) => `${held}/minutes/sign`],
  ['object', ({ held }) => `${held}/minutes/object`],
  ['trail', ({ held }) => `${held}/trail`],
  ['decisions', ({ home }) => `${home}/decisions`],
  ['decisions-none', ({ home }) => `${home}/decisions?q=tvåtusenfemhundra`],
  ['decision', ({ decision }) => decision],
  ['decision-progress', ({ decision }) => `${decision}/progress`],
  ['decision-assignment', ({ decision }) => `${decision}/assignment`],
];

const addresses = async (page: Page) => {
  const home = await organisationOf(page);
  const [organisationId = ''] = /[0-9a-f-]{36}/.exec(home) ?? [];
  const list = async (what: string) =>
    (await page.request.get(`/api/organisations/${organisationId}/${what}`)).json();
  const { meetings } = await list('meetings');
  const { decisions } = await list('decisions');
  const { matters } = await list('matters');
  const of = (phase: string) =>
    meetings.find((one: { phase: string }) => one.phase === phase)?.meetingId;
  return {
    home,
    called: `${home}/meetings/${of('convened') ?? of('open')}`,
    held: `${home}/meetings/${of('verified')}`,
    decision: `${home}/decisions/${decisions[0].decisionId}`,
    matter: `${home}/matters/${matters[0].matterId}`,
  };
};

for (const part of [pages.slice(0, 8), pages.slice(8, 16), pages.slice(16)])
  test(`anyone can use the pages from ${part[0]?.[0]} to ${part.at(-1)?.[0]}`, async ({
    page,
    signInAs,
    shot,
  }) => {
    test.setTimeout(120_000);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await signInAs('sekreterare');
    const at = await addresses(page);
    for (const [name, address] of part) {
      await page.goto(address(at));
      await test.step(name, () => isUsable(page));
      await shot(name);
    }
    // The content security policy would complain about a style or a script that is not ours.
    expect(complaints).toEqual([]);
  });

test('the pages speak English as well', async ({ page, signInAs }) => {
  await page.addInitScript(() => localStorage.setItem('language', 'en'));
  await signInAs('sekreterare');
  const at = await addresses(page);
  for (const [address, title] of [
    [`${at.home}/meetings`, 'Meetings'],
    [`${at.called}/agenda`, 'Agenda'],
    [`${at.held}/minutes`, 'Minutes'],
    [`${at.home}/decisions`, 'Decisions'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await expect(page.getByText('The meeting decided').first()).toBeVisible();
});

test('an agenda item is added, changed and taken away', async ({ page, signInAs }) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await draftMeeting(page, home, {
    title: 'Medlemsmöte med en punkt till',
    day: dayFromNow(50),
    clock: '18:30',
    place: 'Folkets hus',
  });
  await page.getByRole('link', { name: 'Ny punkt' }).click();
  await isUsable(page);
  await page.getByLabel('Rubrik').fill('Röda lördagar');
  await page.getByRole('button', { name: 'Lägg till punkten' }).click();
  await page.getByRole('link', { name: 'Ändra Röda lördagar' }).click();
  await page.getByLabel('Rubrik').fill('Röda lördagar i vår');
  await page.getByRole('button', { name: 'Spara' }).click();
  await isUsable(page);
  await page.getByRole('button', { name: 'Ta bort Röda lördagar i vår' }).click();
  const removed = page.getByRole('button', { name: 'Ta bort Röda lördagar i vår' });
  await expect(removed).toHaveCount(0);
  await page.getByRole('button', { name: 'Ta tillbaka Röda lördagar i vår' }).click();
  await expect(removed).toBeVisible();
});
