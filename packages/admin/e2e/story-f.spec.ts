import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf, signInWith, signMinutes, sitDown } from './meeting-steps.ts';
import {
  adoptRules,
  draftStory,
  expectMinutes,
  selectContaining,
  storyDesk,
  tellCalling,
} from './story-steps.ts';

test.use({ actionTimeout: 10_000 });

test('a board constitutes itself: no notice, no register, no election of a chair, and it is the board that decides', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await adoptRules(page, home, {
    from: dayFromNow(-5),
    differing: {
      ...{ 'verifiers.boardMeeting': '1', 'registerBy.boardMeeting': 'whenCounted' },
      'formalities.boardMeeting': [],
    },
  });
  await signInWith(page, 'jon');
  const meeting = await draftStory(page, home, {
    ...{ kind: 'styrelsemöte', title: 'Konstituerande möte', day: dayFromNow(-3) },
    agenda: [
      { title: 'Mötets öppnande', kind: 'öppnande' },
      { title: 'Val av justerare', kind: 'val av funktionärer' },
      { title: 'Val av vice ordförande' },
      { title: 'Firmatecknare' },
      { title: 'Bankkonto' },
      { title: 'Mötets avslutande', kind: 'avslutning' },
    ],
  });
  await tellCalling(page, { recipients: 7, allAgreed: true });
  await sitDown(page);
  const desk = storyDesk(page);
  await desk.forgetHours();
  await desk.open('Dagny');
  await desk.next('Val av justerare');
  await desk.handOver('ordförande', 'Dagny');
  await desk.handOver('sekreterare', 'Jon');
  await page.getByLabel('Tillika rösträknare').uncheck();
  await desk.electTo('justerare', 'Siv');
  await desk.next('Val av vice ordförande');
  await desk.press('l');
  await page.getByLabel('Vad som väljs').selectOption({ label: 'Styrelsen: vice ordförande' });
  await page.getByRole('combobox', { name: 'Föreslagen' }).focus();
  await desk.pick('Elin');
  await desk.press('Enter');
  await expect(desk.item.getByText(/Val klubbat/)).toBeVisible();
  await desk.next('Firmatecknare');
  await desk.propose('ordförande och kassör tecknar firman, var för sig');
  await desk.carry();
  await desk.next('Bankkonto');
  await desk.propose('öppna ett konto i banken');
  await desk.carry();
  await desk.next('Mötets avslutande');
  // One § is signed on the spot, and its extract goes to the bank the same evening.
  await page.goto(`${meeting}/minutes`);
  await page.getByRole('link', { name: 'Justera en paragraf nu' }).click();
  await selectContaining(page.getByLabel('Paragraf'), 'Bankkonto');
  await page.getByRole('button', { name: 'Skicka paragrafen för justering' }).click();
  await page.waitForURL(/\/minutes$/);
  for (const name of ['dagny', 'jon', 'siv']) await signMinutes(page, meeting, name);
  await signInWith(page, 'jon');
  await page.goto(meeting);
  await page
    .getByRole('link', { name: /^bifall/ })
    .last()
    .click();
  const address = await page
    .getByRole('link', { name: /utdrag/i })
    .first()
    .getAttribute('href');
  expect((await page.request.get(address!)).headers()['content-type']).toContain('pdf');
  await page.goto(meeting);
  await sitDown(page);
  await desk.forgetHours();
  await desk.press('a');
  await expectMinutes(
    page,
    [
      'Dagny Rosenkvist öppnade mötet.',
      'Dagny Rosenkvist ledde mötet.',
      'Jon Hedlund förde protokollet.',
      'Styrelsen valde Siv Aronsson till justerare.',
      /Styrelsen beslutade\s*att välja Elin Åkerblom till vice ordförande/,
      /Styrelsen beslutade\s*att ordförande och kassör tecknar firman, var för sig\./,
      /Styrelsen beslutade\s*att öppna ett konto i banken\./,
      'Paragrafen justerades omedelbart',
      'alla 7 ledamöter var överens om att mötas.',
    ],
    [
      'Mötet beslutade',
      'Förslag från Styrelsen',
      '7 medlemmar',
      'Röstlängd',
      'stadgeenligt',
      'valde Dagny',
      'kl.',
    ],
  );
});
