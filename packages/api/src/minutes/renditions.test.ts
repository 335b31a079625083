import { createHash } from 'node:crypto';
import { defaultRules, meetings, organisations, ruleNames, type ToldRules } from '@klubba/domain';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { enterReservation } from '../meetings/commands/enter-reservation.ts';
import { writeItemNote } from '../meetings/commands/write-item-note.ts';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import { sendMinutesForVerification } from './commands/send-minutes-for-verification.ts';
import type { Block } from './contract.ts';

/** Every document that can be fetched of a meeting. All but the full minutes leave the house. */
const renditions = {
  'notice.pdf': 'published',
  'calendar.ics': 'published',
  'minutes/published.pdf': 'published',
  'minutes.pdf': 'full',
  'minutes/proof.pdf': 'full',
  'minutes.html': 'full',
  'outbox/{message}/letter.txt': 'published',
  'outbox/{message}/recipients.csv': 'full',
};

/** That something happened, without a word of it; files as somebody brought them; drafts and parts, which are the full minutes as they were sent. */
const notSetHere = [
  'changes',
  '{hash}',
  'files/{fileId}',
  'files/{fileId}/versions/{version}',
  'minutes/drafts/{draft}/minutes.pdf',
  'parts/{documentHash}/document.pdf',
];

/** A verified meeting at which somebody is mentioned in each text and in each role, and once as protected. */
const meetingAbout = async ({ members, ...hall }: Awaited<ReturnType<typeof startHall>>) => {
  const { ask, association, decide } = hall;
  const [ville, dag, siv, mats] = (await members('Ville Vild', 'Dag', 'Siv', 'Mats')) as [
    string,
    string,
    string,
    string,
  ];
  const he = `@{${ville}}`;
  const rules = ruleNames.map((name) => {
    const value = name === 'backgroundInMinutes' || defaultRules[name].value;
    return [name, { value, reference: null }];
  });
  await decide((unit) =>
    unit.decide(organisations, hall.organisationId, {
      ...{ type: 'AdoptRuleSet', effectiveFrom: '2020-01-01', reference: 'Stadgarna' },
      rules: Object.fromEntries(rules) as ToldRules,
    }),
  );
  const desk = await sitDown(ask, {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: `Möte om ${he}` },
    ...{ date: '2024-10-23', clock: '19:30', timeZone: 'Europe/Stockholm', place: `Hos ${he}` },
  });
  const { meetingId, at } = desk;
  const officers = await desk.formal('officers');
  const convening = await desk.formal('dulyConvened');
  const agenda = await desk.formal('agenda');
  const register = await desk.formal('register');
  const matter = { title: `Om ${he}`, background: `Styrelsen om @{${ville},protected}.` };
  const itemId = await desk.item(matter);
  await desk.formal('closing');
  const texts = [`att utesluta ${he}`];
  const proposal = await desk.propose(itemId, { kind: 'person', id: ville }, texts);
  await desk.call('2024-10-09', '10:00');
  await desk.open('19:32');
  await desk.takeUp(officers, '19:33');
  await desk.elect(dag, ['chair', 'secretary'], '19:34');
  await desk.elect(siv, ['verifier'], '19:35');
  await desk.elect(mats, ['verifier'], '19:35');
  await desk.elect(ville, ['teller'], '19:36');
  await desk.takeUp(convening, '19:38');
  await desk.convened('19:39');
  await desk.takeUp(agenda, '19:40');
  await desk.adopt('19:41');
  await desk.takeUp(register, '19:42');
  await desk.register([ville, dag, siv, mats], '19:43');
  await desk.takeUp(itemId, '19:50');
  await ask(writeItemNote, { meetingId, itemId }, { text: `${he} talade.` });
  const { decisionId } = await desk.carry(proposal.clauseIds[0]!, '19:55');
  const reservation = { decisionId, personId: ville, text: `${he} menar nej.` };
  await ask(enterReservation, { meetingId }, { ...reservation, at: at('19:56') });
  await desk.close('20:40');
  await ask(sendMinutesForVerification, { meetingId }, { at: at('20:45') });

  const url = `/meetings/${meetingId}`;
  const pdf = (await hall.secretary.get(`${url}/minutes.pdf`)).rawPayload;
  const signed = { method: 'password', evidenceId: meetingId, vouchedBy: null, on: null } as const;
  const documentHash = createHash('sha256').update(pdf).digest('hex');
  for (const personId of [dag, siv, mats])
    await decide((unit) =>
      unit.decide(meetings, meetingId, {
        ...{ type: 'SignMinutes', personId, documentHash, ...signed, at: at('20:50') },
      }),
    );
  return url;
};

const said = async (bytes: Buffer) =>
  bytes.subarray(0, 5).toString() === '%PDF-'
    ? (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
    : bytes.toString().replaceAll('\r\n ', '');

test('who is mentioned as protected is in no rendition that is published', async () => {
  const hall = await startHall();
  const url = await meetingAbout(hall);
  for (const [name, kind] of Object.entries(renditions)) {
    const text = await said(
      (await hall.secretary.get(`${url}/${name.replace('{message}', '1')}`)).rawPayload,
    );
    expect(text, name).toContain(kind === 'full' ? 'Ville Vild' : '[NAMN]');
    if (kind === 'published') expect(text, name).not.toContain('Ville');
    if (/minutes/.test(name) && !name.includes('proof'))
      expect(text, name).toContain('Styrelsen om');
  }
});

test('every document that can be fetched of a meeting has its rule', async () => {
  const { app } = await startHall();
  const { paths } = (await app.inject('/openapi.json')).json() as {
    paths: Record<string, { get?: { responses: Record<string, { content: object }> } }>;
  };
  const documents = Object.entries(paths)
    .filter(
      ([, { get }]) => Object.keys(get?.responses[200]?.content ?? {})[0] !== 'application/json',
    )
    .filter(([path, { get }]) => get && path.includes('{meetingId}'))
    .map(([path]) => path.replace(/^.*\{meetingId\}\//, ''))
    .filter((path) => !notSetHere.includes(path));
  expect(new Set(documents)).toEqual(new Set(Object.keys(renditions)));
});

test('the minutes as a page say the words of the document, and to a member those that are published', async () => {
  const hall = await startHall();
  const url = await meetingAbout(hall);
  const { paragraphs, recordHash } = (await hall.secretary.get(`${url}/minutes`)).json();
  const page = await hall.secretary.get(`${url}/minutes.html`);
  expect(page.headers['content-type']).toContain('text/html');
  for (const { title, blocks } of paragraphs)
    for (const words of [title, ...blocks.flatMap(({ text, lines }: Block) => [text, ...lines])])
      expect(page.body).toContain(words);
  expect(page.body).toContain(recordHash);
  expect(page.body).toContain('Bilaga: röstlängd');
  expect(page.body).not.toMatch(/(src|href)=|@import|url\(/);
  const style = /<style>(.*?)<\/style>/s.exec(page.body)![1]!;
  const hashed = createHash('sha256').update(style).digest('base64');
  expect(page.headers['content-security-policy']).toContain(`style-src 'sha256-${hashed}'`);

  const member = await hall.as('member');
  const published = (await member.get(`${url}/minutes.html`)).body;
  expect(published).toContain('att utesluta [NAMN]');
  expect(published).not.toContain('Ville');
  expect(published).not.toContain('Bilaga: röstlängd');
});
