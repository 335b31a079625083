import { expect, test } from './klubba.ts';
import { organisationOf, signInWith, sitDown } from './meeting-steps.ts';
import { draftedStory, rulesAdopted } from './story-begun.ts';
import { expectMinutes, storyDesk, tellCalling } from './story-steps.ts';

test.use({ actionTimeout: 10_000 });

test('an old annual meeting on paper is entered: what is known stands there, and nothing that a form would want', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await rulesAdopted(page, home, {
    from: '2001-01-01',
    differing: {
      ...{ verifiers: 1, 'registerBy.memberMeeting': 'whenCounted' },
      'formalities.memberMeeting': ['dulyConvened'],
    },
  });
  const secretary = await signInWith(page, 'jon');
  await draftedStory(page, home, {
    ...{ kind: 'annualMeeting', title: 'Årsmöte 2009', day: '2009-03-14' },
    agenda: [
      { title: 'Mötets öppnande', kind: 'opening' },
      { title: 'Val av ordförande för mötet', kind: 'officers' },
      { title: 'Val av justerare', kind: 'officers' },
      { title: 'Utlysandet', kind: 'dulyConvened' },
      { title: 'Närvarande', kind: 'register' },
      { title: 'Verksamhetsberättelse', kind: 'report' },
      { title: 'Ansvarsfrihet för 2008' },
      { title: 'Årsavgift', matter: 'fee' },
      { title: 'Arvode till styrelsen', matter: 'fee' },
      { title: 'Hedersmedlem' },
      { title: 'Mötets avslutande', kind: 'closing' },
    ],
  });
  await tellCalling(page, {});
  await sitDown(page);
  const desk = storyDesk(page);
  await desk.open(null);
  await desk.next('Val av ordförande för mötet');
  await page.getByRole('button', { name: 'Någon utifrån' }).click();
  await page.getByLabel('Namn', { exact: true }).fill('Rut Lind');
  await page.getByLabel('Från vilken förening eller vilket distrikt').fill('Länsförbundet');
  await page.keyboard.press('Enter');
  await desk.settled();
  await desk.next('Val av justerare');
  await desk.handOver('sekreterare', 'Jon');
  await page.getByLabel('Tillika rösträknare').uncheck();
  await desk.electTo('justerare', 'Siv');
  await desk.next('Utlysandet');
  await desk.press('a');
  await desk.next('Närvarande');
  await page.getByText('Bara antalet, utan namn').first().click();
  await page.getByLabel('Antal röstberättigade').fill('61');
  await page.getByLabel('Ungefär').check();
  await page.getByRole('button', { name: 'Ange antalet' }).click();
  await desk.settled();
  await desk.next('Verksamhetsberättelse');
  await desk.note('Noterades och lades till handlingarna.');
  await desk.next('Ansvarsfrihet för 2008');
  await page.getByText('De som saken gäller lämnar röstlängden').click();
  await page.getByRole('button', { name: 'Lämna röstlängden för punkten' }).click();
  await desk.settled();
  await desk.propose('bevilja styrelsen ansvarsfrihet för 2008');
  await desk.carry();
  await desk.next('Årsavgift');
  await desk.propose('årsavgiften är 200 kr per fastighet och år', undefined, {
    fee: ['Årsavgift', '200', 'fastighet och år'],
  });
  await desk.carry();
  await desk.next('Arvode till styrelsen');
  await desk.propose('arvodet till styrelsen är 950 kr per ledamot och år', undefined, {
    fee: ['Arvode till styrelsen', '950', 'ledamot och år'],
  });
  await desk.carry();
  // The paper numbers its §§ by itself.
  await page.locator('.agenda-row', { hasText: 'Hedersmedlem' }).click();
  await page.getByText('Ta upp med eget §-nummer').click();
  await page.getByLabel('Nummer på paragrafen').fill('10 a');
  await page.getByLabel('Nummer på paragrafen').press('Enter');
  await expect(page.locator('.agenda-row[data-status="open"]')).toContainText('Hedersmedlem');
  await desk.propose('utse Ulla Ek till hedersmedlem');
  await desk.carry();
  await desk.next('Mötets avslutande');
  await desk.press('a');
  await expectMinutes(
    page,
    [
      /Tid\s*14 mars 2009/,
      'Mötet öppnades.',
      'Årsmötet valde Rut Lind (Länsförbundet) till mötesordförande.',
      'Jon Hedlund förde protokollet.',
      'Årsmötet valde Siv Aronsson till justerare.',
      'Årsmötet fann att det är stadgeenligt utlyst.',
      'Omkring 61 röstberättigade.',
      'Noterades och lades till handlingarna.',
      'Styrelsen deltog inte i beslutet om sin egen ansvarsfrihet.',
      /Årsmötet beslutade\s*att bevilja styrelsen ansvarsfrihet för 2008\./,
      /Årsmötet beslutade\s*att årsavgiften är 200 kr per fastighet och år\./,
      /Årsmötet beslutade\s*att arvodet till styrelsen är 950 kr per ledamot och år\./,
      /§ 10 a\s*Hedersmedlem/,
      /Årsmötet beslutade\s*att utse Ulla Ek till hedersmedlem\./,
    ],
    ['kl.', 'Plats', 'Kallelse', 'Förslag från', 'Röstlängden', 'jäv', 'godkände', 'sista dag'],
  );
  // Signed on paper long ago: somebody vouches for it, and nobody signs here.
  await page.getByRole('link', { name: 'Redan undertecknat på papper' }).click();
  await expect(page.getByText('Ingen skriver under här')).toBeVisible();
  await page.getByLabel('Siv Aronsson, justerare').check();
  await page.getByLabel('Ditt lösenord').fill(secretary.password);
  await page.getByRole('button', { name: 'Intyga med lösenord' }).click();
  await expect(page.getByText(/^Justerat på papper; intygat av Jon Hedlund/)).toBeVisible();
  await page.goto(`${home}/decisions/fees`);
  await expect(page.getByText('950 kr per ledamot och år').first()).toBeVisible();
});
