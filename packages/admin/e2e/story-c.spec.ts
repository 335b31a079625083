import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf, signInWith, sitDown } from './meeting-steps.ts';
import { draftedStory, rulesAdopted } from './story-begun.ts';
import { expectMinutes, selectContaining, storyDesk, tellCalling } from './story-steps.ts';

test.use({ actionTimeout: 10_000 });

const pdf = Buffer.from('%PDF-1.7\nBokslut\n%%EOF');

test('an annual meeting without a chair to elect: a board with its terms, the chair left to the board, and a task', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await rulesAdopted(page, home, {
    from: dayFromNow(-5),
    differing: { 'formalities.memberMeeting': ['dulyConvened'], verifiers: 1 },
  });
  await signInWith(page, 'jon');
  const election = { matter: 'boardElection' };
  const meeting = await draftedStory(page, home, {
    ...{ kind: 'annualMeeting', title: 'Årsmöte', day: dayFromNow(-3) },
    agenda: [
      { title: 'Mötets öppnande', kind: 'opening' },
      { title: 'Val av mötesfunktionärer', kind: 'officers' },
      { title: 'Närvarande', kind: 'register' },
      { title: 'Kallelsen', kind: 'dulyConvened' },
      { title: 'Årsberättelse och bokslut', kind: 'report' },
      { title: 'Ansvarsfrihet' },
      { title: 'Årsavgift' },
      { title: 'Val av fyra ledamöter i styrelsen', ...election },
      { title: 'Val av ordförande', ...election },
      { title: 'Val av två revisorer', ...election },
      { title: 'Motioner', kind: 'report' },
      { title: 'Övriga frågor', kind: 'report' },
      { title: 'Mötets avslutande', kind: 'closing' },
    ],
  });
  await tellCalling(page, { via: 'webbplatsen, e-post, anslag', recipients: 254 });
  await sitDown(page);
  const desk = storyDesk(page);
  await desk.open('Dagny');
  await desk.next('Val av mötesfunktionärer');
  await desk.electTo('ordförande', 'Dagny');
  await desk.electTo('sekreterare', 'Jon');
  await desk.electTo('justerare', 'Siv', 'Mats');
  await desk.next('Närvarande');
  await page.getByRole('button', { name: 'Pricka av alla röstberättigade' }).click();
  await page.getByText('Hur många av dem som sitter i ett organ').click();
  await page.getByLabel('Antal av dem').fill('4');
  await desk.press('Control+Enter');
  await expect(desk.item.getByText('Fastställd. 34 personer får rösta.')).toBeVisible();
  await desk.note('Inga fullmakter lämnades in.');
  await desk.next('Kallelsen');
  await desk.press('a');
  await desk.next('Årsberättelse och bokslut');
  await desk.note('Årsberättelsen och bokslutet föredrogs.');
  await desk.propose('fastställa bokslutet\nlägga berättelserna till handlingarna');
  await desk.carry();
  await desk.carry();
  await desk.next('Ansvarsfrihet');
  await desk.propose('bevilja styrelsen ansvarsfrihet');
  await desk.carry();
  await desk.next('Årsavgift');
  await desk.propose('årsavgiften är oförändrad, 200 kr per fastighet', undefined, {
    fee: ['Årsavgift', '200', 'fastighet och år'],
  });
  await desk.propose('arvodet är oförändrat, 950 kr', undefined, {
    fee: ['Arvode till styrelsen', '950', 'ledamot och år'],
  });
  await desk.carry();
  await desk.carry();
  const form = page.locator('form', { hasText: 'Förrätta val' });
  const elected = () => expect(desk.item.getByText(/Val klubbat/)).toBeVisible();
  await desk.next('Val av fyra ledamöter i styrelsen');
  await desk.press('l');
  for (const name of ['Gun', 'Petra', 'Yusuf', 'Hanna']) {
    await form.getByRole('combobox', { name: 'Föreslagen' }).focus();
    await desk.pick(name);
    await expect(form.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
  await form.getByLabel('Föreslagna av').selectOption({ label: 'Valberedningen' });
  await form.locator('[name=years]').selectOption({ label: '2 år' });
  await form.getByLabel(/^Mandattid för Hanna/).selectOption({ label: '1 år' });
  await page.keyboard.press('Control+Enter');
  await elected();
  await desk.next('Val av ordförande');
  await desk.press('l');
  await form.getByLabel('Vad som väljs').selectOption({ label: 'Styrelsen: ordförande' });
  await form.getByRole('button', { name: 'Överlåt åt ett organ' }).click();
  await form.getByLabel('Senast').fill(dayFromNow(88));
  await form.getByLabel('Om de inte kan det').fill('kalla till ett nytt årsmöte');
  await form.getByRole('button', { name: 'Överlåt åt ett organ' }).click();
  await elected();
  await desk.next('Val av två revisorer');
  await desk.press('l');
  await form.getByRole('combobox', { name: 'Föreslagen' }).focus();
  await desk.pick('Ingvar');
  await form.getByRole('button', { name: 'Bara ett namn' }).click();
  await form.locator('[name=candidates]').fill('Rut Revisor');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await elected();
  await desk.next('Motioner');
  await desk.note('Inga motioner fanns.');
  await desk.next('Övriga frågor');
  await desk.note('A, B och C diskuterades.');
  await desk.press('-');
  await desk.item.getByLabel('Vad som ska göras').fill('Återkomma om A');
  await desk.item.getByLabel('Vem (om det är känt)').focus();
  await desk.pick('Styrelsen');
  await page.keyboard.press('Control+Enter');
  await desk.settled();
  await desk.next('Mötets avslutande');
  await desk.press('a');
  await expect(page.getByRole('link', { name: 'Till protokollet' })).toBeVisible();
  await page.goto(`${meeting}/files`);
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    ...{ name: 'bokslut.pdf', mimeType: 'application/pdf', buffer: pdf },
  });
  await page.getByLabel('Rubrik').fill('Bokslut');
  await selectContaining(page.getByLabel('Hör till'), 'Årsberättelse');
  await page.getByLabel('Till för').selectOption({ label: 'Medlemmarna' });
  await page.getByRole('button', { name: 'Bifoga en fil' }).click();
  await expect(page.getByText('Bilaga 1')).toBeVisible();
  await page.goto(meeting);
  await expectMinutes(
    page,
    [
      'genom webbplatsen, e-post och anslag, till 254 medlemmar.',
      'Dagny Rosenkvist öppnade mötet.',
      'Årsmötet valde Dagny Rosenkvist till mötesordförande.',
      'Årsmötet valde Siv Aronsson och Mats Öberg till justerare och rösträknare.',
      'Röstlängden fastställdes till 34 röstberättigade, av dem 4 ur styrelsen.',
      'Inga fullmakter lämnades in.',
      'Årsmötet fann att det är stadgeenligt utlyst.',
      'Bilaga 1: Bokslut.',
      /Årsmötet beslutade\s*att fastställa bokslutet\./,
      'att lägga berättelserna till handlingarna.',
      'att bevilja styrelsen ansvarsfrihet.',
      'att årsavgiften är oförändrad, 200 kr per fastighet.',
      'att arvodet är oförändrat, 950 kr.',
      /välja Gun Ahlström, Petra Lindroos och Yusuf Warfaa för två år samt Hanna Söderbom för ett år/,
      'Enligt förslag från valberedningen.',
      'att överlåta åt styrelsen att inom sig utse ordförande senast',
      'om den inte kan det, kalla till ett nytt årsmöte.',
      'Ingvar Brodd och Rut Revisor till revisorer',
      'Inga motioner fanns.',
      'A, B och C diskuterades.',
      'Styrelsen åtog sig att återkomma om A.',
    ],
    ['godkände dagordningen', 'valde ordförande i styrelsen', 'kl.'],
  );
});
