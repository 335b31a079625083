import { expect, test } from './klubba.ts';
import { organisationOf, signInWith, sitDown } from './meeting-steps.ts';
import { draftedStory, rulesAdopted } from './story-begun.ts';
import { expectMinutes, storyDesk, tellCalling } from './story-steps.ts';

test.use({ actionTimeout: 10_000 });

/** The last night on which the clocks went back. */
const lastNight = () => {
  const now = new Date();
  const sundayOf = (year: number) => {
    const end = new Date(Date.UTC(year, 9, 31));
    return new Date(Date.UTC(year, 9, 31 - end.getUTCDay()));
  };
  const thisYear = sundayOf(now.getUTCFullYear());
  const sunday = thisYear < now ? thisYear : sundayOf(now.getUTCFullYear() - 1);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return { saturday: day(new Date(sunday.getTime() - 86_400_000)), sunday: day(sunday) };
};

test('late into the night: two hours of the same name, a vote that decides nothing and one that the chair breaks', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const { saturday, sunday } = lastNight();
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await rulesAdopted(page, home, {
    from: saturday,
    differing: {
      ...{ 'registerBy.memberMeeting': 'whenCounted', castingVote: 'anyChair', verifiers: 1 },
      'formalities.memberMeeting': [],
    },
  });
  await signInWith(page, 'jon');
  await draftedStory(page, home, {
    ...{ kind: 'memberMeeting', title: 'Nattmöte', day: saturday },
    agenda: [
      { title: 'Mötets öppnande', kind: 'opening' },
      { title: 'Val av funktionärer', kind: 'officers' },
      { title: 'Budgeten' },
      { title: 'Ordningen' },
      { title: 'Mötets avslutande', kind: 'closing' },
    ],
  });
  await tellCalling(page, {});
  await sitDown(page);
  const desk = storyDesk(page);
  await desk.setClock('23:30');
  await desk.open();
  await desk.next('Val av funktionärer');
  await desk.electTo('ordförande', 'Dagny');
  await desk.electTo('sekreterare', 'Jon');
  await desk.electTo('justerare', 'Siv');
  await desk.item.focus();
  await desk.press('i');
  await page.getByRole('dialog').getByLabel('Antal röstberättigade').fill('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await desk.next('Budgeten');
  await desk.propose('anta budgeten\nlåna');
  await desk.carry();
  await desk.setNight(sunday, '02:40', 'sommartid');
  await desk.count(0, 0, 7);
  await expect(desk.item.getByText(/Omröstning utan beslut/)).toBeVisible();
  await desk.setNight(sunday, '02:10', 'vintertid');
  await desk.next('Ordningen');
  await desk.propose('ändra ordningen');
  await desk.count(3, 3, 1);
  await expect(desk.item.getByText(/har utslagsröst/)).toBeVisible();
  await desk.press('r');
  await expect(desk.item.locator('.clause[data-status="rejected"]')).toHaveCount(1);
  await desk.setNight(sunday, '02:30', 'vintertid');
  await desk.next('Mötets avslutande');
  await desk.press('a');
  await expectMinutes(page, [
    /kl\. 23\.30 – den 2\d oktober \d{4} kl\. 02\.30 \(vintertid\)/,
    /Mötet beslutade\s*att anta budgeten\./,
    'Ingen röstade för eller mot: inget beslut fattades.',
    '0 för, 0 mot, 7 avstod, 0 röstade inte; 7 röstberättigade.',
    /Mötet avslog yrkandet\s*att ändra ordningen\./,
    '3 för, 3 mot, 1 avstod',
    'Vid lika röstetal avgjorde mötesordföranden Dagny Rosenkvist med sin utslagsröst: avslag.',
    /Mötet avslutades den 2\d oktober \d{4} kl\. 02\.30 \(vintertid\)\./,
  ]);
  // Each decision stands on its own day in the register.
  await page.goto(`${home}/decisions?q=ordningen`);
  await expect(page.locator('main')).toContainText(String(Number(sunday.slice(8))));
});
