import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf, signInWith, sitDown } from './meeting-steps.ts';
import { draftedStory, rulesAdopted } from './story-begun.ts';
import { expectMinutes, storyDesk, tellCalling } from './story-steps.ts';

test.use({ actionTimeout: 10_000 });

/** People of the example who leave, in the order they do. */
const leaving = ['Aino', 'Ali', 'Anders', 'Berit'];
const others = ['Carlos', 'Gun', 'Ville', 'Ebba', 'Göran', 'Ida', 'Kerstin', 'Mira', 'Nils', 'Åsa'];
const present = ['Dagny', 'Jon', 'Siv', 'Mats', ...leaving, ...others, 'Jelena', 'Fatima'];

test('a long meeting: the agenda is changed by what is put, people leave, a new secretary, six clauses about lockers and a coin', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await rulesAdopted(page, home, {
    from: dayFromNow(-5),
    differing: { numbering: 'agenda', 'tie.substance': 'lot' },
  });
  await signInWith(page, 'jon');
  const under = (parent: string) => ({ under: parent });
  await draftedStory(page, home, {
    ...{ kind: 'memberMeeting', title: 'Höstmöte', day: dayFromNow(-3), place: 'Salen' },
    agenda: [
      { title: 'Mötets öppnande', kind: 'opening' },
      { title: 'Formalia', kind: 'heading' },
      { title: 'Mötesfunktionärer', kind: 'officers', ...under('Formalia') },
      { title: 'Utlysandet', kind: 'dulyConvened', ...under('Formalia') },
      { title: 'Dagordning', kind: 'agenda', ...under('Formalia') },
      { title: 'Rapporter', kind: 'heading' },
      { title: 'Ekonomin', kind: 'report', ...under('Rapporter') },
      { title: 'Festnämnden', kind: 'report', ...under('Rapporter') },
      { title: 'Ärenden', kind: 'heading' },
      { title: 'Propositionen', ...under('Ärenden') },
      { title: 'Väggen', ...under('Ärenden') },
      { title: 'Skåpen', ...under('Ärenden') },
      { title: 'Nytt uppdrag', ...under('Ärenden') },
      { title: 'Mötets avslutande', kind: 'closing' },
    ],
  });
  await tellCalling(page, { via: 'e-post' });
  await sitDown(page);
  const desk = storyDesk(page);
  await desk.setClock('17:17');
  await desk.open('Dagny');
  await desk.forgetHours();
  await desk.take('Dagordning');
  await desk.propose('lägga in punkten Röstlängd som 2.1\nta upp en sen motion om kaffe');
  // The agenda is under way: A carries what is put to it.
  await desk.gavelOn('lägga in punkten');
  await desk.gavelOn('ta upp en sen motion');
  await desk.addItem('Röstlängd', {
    kind: 'röstlängd',
    under: 'Formalia',
    before: 'Mötesfunktion',
  });
  await desk.addItem('Sen motion om kaffe', { under: 'Ärenden', before: 'Nytt uppdrag' });
  await page.getByRole('button', { name: /^Godkänn dagordningen/ }).click();
  await desk.settled();
  await desk.take('Röstlängd');
  await expect(page.getByLabel('Pricka av')).toBeFocused();
  await desk.register(present);
  await desk.take('Mötesfunktionärer');
  await desk.electTo('ordförande', 'Dagny');
  await desk.electTo('vice ordförande', 'Ville');
  await desk.electTo('sekreterare', 'Jon');
  await desk.electTo('justerare', 'Siv', 'Mats');
  await desk.take('Utlysandet');
  await desk.press('a');
  await desk.take('Ekonomin');
  await desk.leave(...leaving.slice(0, 2));
  await desk.take('Festnämnden');
  await desk.leave(leaving[2]!);
  await desk.take('Propositionen');
  await desk.propose('ändra ett ord\nflytta ett komma\nrätta ett namn', 'Styrelsen');
  await desk.press('b');
  const together = page.getByRole('region', { name: /^Flera på en gång/ });
  await together
    .getByRole('textbox', { name: 'Skäl' })
    .fill('Styrelsen får göra redaktionella ändringar själv.');
  await together.getByRole('button', { name: /^Avslag/ }).click();
  await expect(together).toHaveCount(0);
  await desk.take('Väggen');
  for (const text of ['utreda väggen', 'fråga ägaren', 'rapportera']) {
    await desk.propose(text, 'Siv');
    await desk.carry();
  }
  await desk.take('Skåpen');
  await desk.propose('hyra ut\nköpa lås\nnumrera\nta avgift\nutse ansvarig');
  await desk.propose('utvärdera efter ett år', undefined, { kind: 'Tilläggsyrkande' });
  for (const [text, outcome] of [
    ['hyra ut', 'r'],
    ['köpa lås', 'r'],
    ['numrera', 'a'],
    ['ta avgift', 'r'],
    ['utse ansvarig', 'a'],
    ['utvärdera efter ett år', 'a'],
  ] as const)
    await desk.gavelOn(text, outcome);
  await desk.take('Sen motion om kaffe');
  await desk.electInstead('sekreterare', 'Gun');
  await desk.leave('Jon', ...leaving.slice(3, 4));
  await desk.propose('köpa kaffe');
  await desk.carry();
  await desk.take('Nytt uppdrag');
  await desk.propose('välja ordförande i den nya nämnden');
  await desk.press('d');
  await desk.count(4, 4);
  await page.getByLabel('Hur lotten drogs').fill('slantsingling, krona avslår');
  await page.getByRole('button', { name: 'Lotten avslår' }).click();
  await desk.settled();
  await desk.setClock('20:47');
  await desk.take('Mötets avslutande');
  await desk.press('a');
  await expectMinutes(page, [
    'kl. 17.17–20.47',
    /2\s*Formalia/,
    /2\.1\s*Röstlängd/,
    'Röstlängden fastställdes till 20 röstberättigade.',
    'att lägga in punkten Röstlängd som 2.1.',
    'Ärendet ”Sen motion om kaffe” lades till på dagordningen.',
    'Mötet godkände dagordningen med dessa ändringar.',
    'Mötet valde Ville Kaukonen till vice mötesordförande.',
    'Mötet valde Siv Aronsson och Mats Öberg till justerare och rösträknare.',
    'Därefter 18 i röstlängden.',
    'Därefter 17 i röstlängden.',
    'Därefter 15 i röstlängden.',
    'Mötet avslog samtliga tre att-satser.',
    'Skäl: Styrelsen får göra redaktionella ändringar själv.',
    /Mötet beslutade\s*att utreda väggen\./,
    /Mötet beslutade\s*att fråga ägaren\./,
    /Tilläggsyrkande\s*att utvärdera efter ett år/,
    /Mötet avslog yrkandet\s*att ta avgift\./,
    /Mötet beslutade\s*att utvärdera efter ett år\./,
    'Mötet valde Gun Ahlström till mötessekreterare.',
    'Votering begärdes.',
    '4 för, 4 mot',
    'slantsingling, krona avslår',
    /Mötet avslog yrkandet\s*att välja ordförande i den nya nämnden\./,
    'Mötet avslutades kl. 20.47.',
  ]);
  await expect(page.locator('.sheet')).toContainText('4.5');
});
