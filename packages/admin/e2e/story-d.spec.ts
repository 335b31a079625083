import type { Page } from '@playwright/test';
import { expect, test } from './klubba.ts';
import { dayFromNow, organisationOf, signInWith, sitDown } from './meeting-steps.ts';
import { draftedStory, rulesAdopted } from './story-begun.ts';
import { expectMinutes, storyDesk } from './story-steps.ts';

test.use({ actionTimeout: 10_000 });

const day = dayFromNow(-3);
const heading = { kind: 'heading' };
const decisions = { under: 'Beslut' };

/** Sent before, by four ways, with the papers nine days later. */
const call = async (page: Page) => {
  await page.getByRole('link', { name: 'Till kallelsen' }).click();
  await page.getByLabel('webbplatsen').check();
  await page.getByLabel('anslag').check();
  await page.getByLabel('Andra sätt').fill('Discord');
  await page.getByText('Kallelsen har redan gått ut').click();
  await page.getByLabel('När den gick ut').fill(`${dayFromNow(-24)}T12:00`);
  await page.getByRole('button', { name: 'Utfärda kallelsen' }).click();
  await expect(page.getByText('Mötet är kallat')).toBeVisible();
  const meeting = page.url().replace(/\/notice$/, '');
  await page.goto(`${meeting}/notice`);
  await page.getByText('Anteckna att handlingar kom senare').click();
  await page.getByLabel('Vilken dag').fill(dayFromNow(-15));
  await page.getByRole('button', { name: 'Anteckna handlingarna' }).click();
  await expect(page.getByText('Anteckna att handlingar kom senare')).toBeVisible();
  await page.goto(meeting);
};

test('a general assembly, its essential course: three levels, readings, amendments that merge, heads, a break and rounds', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs('sekreterare');
  const home = await organisationOf(page);
  await rulesAdopted(page, home, {
    from: dayFromNow(-30),
    differing: {
      ...{ numbering: 'agenda', enBloc: 'oneDecision', electedBy: 'mostVotes' },
      ...{ 'registerBy.memberMeeting': 'whenCounted', 'formalities.memberMeeting': ['agenda'] },
      'competence.statutes': ['memberMeeting'],
    },
  });
  await signInWith(page, 'jon');
  await draftedStory(page, home, {
    ...{ kind: 'memberMeeting', title: 'Höstmöte', day },
    agenda: [
      { title: 'Mötets öppnande', kind: 'opening' },
      { title: 'Formalia', ...heading },
      { title: 'Dagordning', kind: 'agenda', under: 'Formalia' },
      { title: 'Funktionärer', kind: 'officers', under: 'Formalia' },
      { title: 'Rapporter', ...heading },
      { title: 'Styrelsen', ...heading, under: 'Rapporter' },
      { title: 'Ekonomin', kind: 'report', under: 'Styrelsen' },
      { title: 'Beslut', ...heading },
      { title: 'Stadgarna', ...decisions, matter: 'statutes' },
      { title: 'Motion om cyklar', ...decisions },
      { title: 'Programmet', ...decisions },
      { title: 'Rummets namn', ...decisions },
      { title: 'Mötets avslutande', kind: 'closing' },
    ],
  });
  await call(page);
  await sitDown(page);
  const desk = storyDesk(page);
  const { item } = desk;
  const dialog = page.getByRole('dialog');
  const next = async (title: string) => {
    await desk.settled();
    await item.focus();
    await desk.next(title);
  };
  const heads = async (size: number) => {
    await item.focus();
    await page.keyboard.press('i');
    await dialog.getByLabel('Antal röstberättigade').fill(String(size));
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  };
  await desk.setClock('17:30');
  await desk.open('Dagny');
  await desk.forgetHours();
  await next('Dagordning');
  await desk.propose('ta upp dörrens färg sist');
  await desk.carry();
  await page.getByRole('button', { name: /^Godkänn dagordningen/ }).click();
  await desk.settled();
  await next('Funktionärer');
  await desk.electTo('ordförande', 'Dagny');
  await desk.electTo('sekreterare', 'Jon');
  await desk.electTo('justerare', 'Siv', 'Mats');
  await next('Ekonomin');
  await desk.press(',');
  await item.getByLabel('Tabell').fill('Post;Intäkter\nKurser;3 000 kr');
  await page.keyboard.press('Control+Enter');
  await expect(item.getByRole('cell', { name: '3 000 kr' })).toBeVisible();

  await next('Stadgarna');
  await page.getByText('När den första läsningen var').click();
  await page.getByLabel('Första läsningen', { exact: false }).first().fill(dayFromNow(-90));
  await page.getByLabel('Gäller från').fill(dayFromNow(30));
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(item.getByText(/Andra läsningen\. Den första var/)).toBeVisible();
  await desk.propose('ändra 1 §\nändra 2 §\nändra 3 §');
  await desk.press('b');
  await desk.press('c');
  await expect(page.getByLabel('Hur omröstningen hålls')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(item.locator('.clause[data-status="carried"]')).toHaveCount(3);

  await next('Motion om cyklar');
  await item.focus();
  await page.keyboard.press('p');
  await page.getByLabel('Att-satser').fill('köpa tre röda cyklar under våren\nlåna ut dem');
  await page.getByLabel('Från', { exact: true }).focus();
  await desk.pick('Ville');
  await page.getByRole('combobox', { name: 'Tillsammans med' }).focus();
  await desk.pick('Gun');
  await desk.press('Control+Enter');
  await item.focus();
  await page.keyboard.press('+');
  await page.getByLabel('Med orden').fill('Styrelsen ser gärna fler cyklar.');
  await page.keyboard.press('Control+Enter');
  await expect(item.getByText(/yrkade bifall/).first()).toBeVisible();
  const amend = (text: string, target: string) =>
    desk.propose(text, undefined, { kind: 'Ändringsyrkande', target });
  await amend('köpa fyra röda cyklar under våren', 'tre röda');
  await amend('köpa tre blå cyklar under våren', 'tre röda');
  await amend('köpa tre röda cyklar under hösten', 'tre röda');
  await amend('köpa tre ljusblå cyklar under våren', 'tre blå');
  // Each question as it comes, the amendment of an amendment before that one.
  for (let put = 1; put <= 4; put++) {
    const current = page.locator('.clause[data-current="true"]');
    const isAutumn = (await current.textContent())?.includes('hösten');
    await desk.press(isAutumn ? 'r' : 'a');
    await expect(item.locator('.clause[data-status="undecided"]')).toHaveCount(6 - put);
  }
  await expect(item.locator('.clause[data-status="rejected"]')).toHaveCount(1);
  await desk.carry();
  await desk.carry();

  await next('Programmet');
  await heads(27);
  await desk.propose('anta programmet');
  await desk.setClock('18:40');
  await item.focus();
  await page.keyboard.press('q');
  await dialog.getByLabel('Vad som begärs').fill('paus i tjugo minuter');
  await dialog.getByLabel('Bifalls den ajourneras mötet').check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /Mötet ajournerades/ })).toBeVisible();
  await desk.setClock('18:57');
  await desk.press('a');
  await expect(item.getByRole('heading', { level: 2 })).toHaveText('Programmet');
  await desk.forgetHours();
  await heads(25);
  await item.focus();
  await desk.carry();

  await next('Rummets namn');
  await desk.propose('rummet heter Eken');
  for (const name of ['Linden', 'Björken'])
    await desk.propose(`rummet heter ${name}`, 'Styrelsen', { kind: 'Motyrkande' });
  await item.focus();
  await desk.press('h');
  for (const [round, votes] of [
    ['Omgång 1', { Eken: 9, Linden: 5, Björken: 3 }],
    ['Omgång 2', { Eken: 10, Linden: 3 }],
  ] as const) {
    await expect(page.getByRole('heading', { name: round })).toBeVisible();
    for (const [name, each] of Object.entries(votes))
      await page.getByLabel(`rummet heter ${name}`).fill(String(each));
    await page.keyboard.press('Control+Enter');
  }
  await expect(item.getByText(/i 2 omgångar, 10 av 13/)).toBeVisible();

  await desk.setClock('20:20');
  await next('Mötets avslutande');
  await desk.press('a');
  await expectMinutes(
    page,
    [
      'genom e-post, webbplatsen, anslag och Discord',
      'Handlingarna följde den',
      'kl. 17.30–20.20',
      'Dagny Rosenkvist öppnade mötet kl. 17.30.',
      /2\s*Formalia/,
      /3\.1\s*Styrelsen/,
      /3\.1\.1\s*Ekonomin/,
      /Mötet beslutade\s*att ta upp dörrens färg sist\./,
      'Mötet godkände dagordningen med dessa ändringar.',
      'Mötet biföll samtliga tre att-satser.',
      'fann utan rösträkning att minst två tredjedelar av de röstande röstade för.',
      'Andra läsningen; den första var den',
      'Förslag från Ville Kaukonen och Gun Ahlström',
      /Styrelsen yrkade bifall till förslaget:\s*Styrelsen ser gärna fler cyklar\./,
      'Ändringsyrkande på ett ändringsyrkande',
      /avslog ändringsyrkandet\s*att köpa tre röda cyklar under hösten\./,
      /Mötet beslutade\s*att köpa fyra ljusblå cyklar under våren\./,
      '27 röstberättigade räknades.',
      'Ordningsfråga: paus i tjugo minuter.',
      'Mötet ajournerades kl. 18.40–18.57.',
      '25 röstberättigade räknades.',
      /omgång 1, öppen omröstning/,
      'rummet heter Eken: 10 röster',
      'Mötet avslutades kl. 20.20.',
    ],
    ['Mötet valde Ville', 'i röstlängden', 'Bilaga: röstlängden'],
  );
});
