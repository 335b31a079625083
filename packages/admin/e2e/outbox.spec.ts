import { decoded, openMailServer } from '../../api/src/mail/testing/open-mail-server.ts';
import { isUsable } from './accessibility.ts';
import { expect, test } from './klubba.ts';
import { dayFromNow, draftMeeting, organisationOf } from './meeting-steps.ts';

test('what is changed after the notice is told to the same people, and nobody is said to be told before somebody notes it', async ({
  page,
  signInAs,
  shot,
}) => {
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  const meeting = await draftMeeting(page, home, {
    ...{ title: 'Medlemsmöte om skåpen', day: dayFromNow(40), clock: '18:30', place: 'ABF' },
  });
  await page.getByRole('link', { name: 'Till kallelsen' }).click();
  await page.getByRole('button', { name: 'Utfärda kallelsen' }).click();
  // Without mail set up: the addresses, and a mail in the reader's own program.
  await expect(page.getByRole('button', { name: 'Kopiera' }).first()).toBeVisible();
  await page.goto(meeting);
  await expect(page.getByText('Mötet är kallat')).toBeVisible();
  await page.getByRole('link', { name: 'Ändra tid och plats' }).click();
  await isUsable(page);
  await shot('edit-after-notice');
  await page.getByLabel('Klockan').fill('19:00');
  await page.getByLabel('Plats').fill('Biblioteket');
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('link', { name: 'Utkorg: 2 meddelanden återstår' }).click();
  const changed = page.locator('section', { hasText: 'Ändrad tid, plats eller rubrik' });
  await expect(changed.getByText('Plats: Biblioteket (förut ABF)')).toBeVisible();
  await expect(changed.getByText(/^0 av \d+ underrättade/)).toBeVisible();
  await isUsable(page);
  await changed.getByText('Anteckna vilka som är underrättade').click();
  await changed.getByLabel('Vilka').selectOption('Bara några');
  await changed.getByRole('checkbox').first().check();
  await isUsable(page);
  await shot('outbox');
  await changed.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await expect(changed.getByText(/^1 av \d+ underrättade/)).toBeVisible();
  await changed.getByText('Anteckna vilka som är underrättade').click();
  await changed.getByLabel('Genom').selectOption('brev');
  await changed.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await expect(changed.getByText('alla är underrättade')).toBeVisible();
  await changed.getByRole('button', { name: 'Ta tillbaka anteckningen Alla: brev' }).click();
  await expect(changed.getByText(/^1 av \d+ underrättade/)).toBeVisible();
  const list = await page.request.get(
    `${new URL(meeting).origin}/api${await changed.getByRole('link', { name: 'Adresserna som tabell' }).evaluate((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(4))}`,
  );
  expect(await list.text()).toContain('Namn;E-post;Telefon;Underrättad');
  await page.goto(`${meeting}/notice`);
  await expect(page.getByText('Plats: Biblioteket i stället för ABF')).toBeVisible();
  await isUsable(page);
  await shot('notice-changed');
});

const mailing = test.extend<{ mails: Awaited<ReturnType<typeof openMailServer>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
  mails: async ({}, use) => {
    const server = await openMailServer();
    await use(server);
    await server.close();
  },
  settings: async ({ mails }, use) =>
    use({ SMTP_URL: mails.url, MAIL_FROM: 'Klubba <klubba@example.org>' }),
});

mailing(
  'with mail set up, sending the notice sends it, and the outbox says who was reached',
  async ({ page, mails, signInAs, shot }) => {
    await signInAs('sekreterare');
    const home = await organisationOf(page);
    await draftMeeting(page, home, {
      ...{ title: 'Medlemsmöte om skåpen', day: dayFromNow(40), clock: '18:30', place: 'ABF' },
    });
    await page.getByRole('link', { name: 'Till kallelsen' }).click();
    await page.getByRole('button', { name: 'Skicka kallelsen' }).click();
    await expect(page.getByRole('heading', { name: 'Utkorg' })).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(page.getByText('alla är underrättade')).toBeVisible({ timeout: 3000 });
    }).toPass();
    await expect(page.locator('p', { hasText: 'mottaget av mejlservern' })).toContainText(
      `${mails.received.length} personer: e-post`,
    );
    expect(decoded(mails.received[0]!)).toContain('Medlemsmöte om skåpen');
    await expect(page.getByRole('button', { name: 'Skicka kallelsen till' })).toHaveCount(0);
    await isUsable(page);
    await shot('outbox-mailed');
  },
);
