import { defaultRules, type RuleName, ruleNames } from '@klubba/domain';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import { expectTold } from './stories/told.ts';
import { signInWithPassword, tellFromPaper } from './testing/by-hand.ts';
import { signingPeople } from './testing/signing-people.ts';

const startsOn = '2009-03-14';
type Hall = Awaited<ReturnType<typeof startHall>>;

/** Rules of an earlier time: as usual, but for what differs. */
const adoptRules = async (hall: Hall, differing: Partial<Record<RuleName, unknown>>) => {
  const board = await hall.as('board');
  const rules = Object.fromEntries(
    ruleNames.map((name) => {
      const { value, reference } = defaultRules[name];
      return [name, { value: differing[name] ?? value, reference }];
    }),
  );
  const asked = { effectiveFrom: '2001-01-01', reference: 'Stadgar 2001', rules };
  expect((await board.post('/rule-sets', asked)).statusCode).toBe(201);
};

const readMinutes = (hall: Hall, at: string) => readPdf(hall, `${at}/minutes.pdf`);
const readPdf = async (hall: Hall, path: string) => {
  const answer = await hall.secretary.get(path);
  const pdf = await getDocumentProxy(new Uint8Array(answer.rawPayload));
  const { text } = await extractText(pdf, { mergePages: true });
  return text.replace(/\s+/g, ' ');
};

/** Story E: minutes of 2009 on paper, entered afterwards with the rules of that time. */
test('an old annual meeting on paper: one verifier, a chair from elsewhere, about 61 present, and nothing that nobody knows', async () => {
  const hall = await startHall();
  await adoptRules(hall, {
    ...{ verifiers: 1, 'formalities.memberMeeting': ['dulyConvened'] },
    'registerBy.memberMeeting': 'whenCounted',
    ...{ 'competence.fee': ['annualMeeting'], 'competence.boardElection': ['annualMeeting'] },
  });
  const [bo, eva, per] = await hall.members('Bo Sten', 'Eva Lo', 'Per Ås');
  const meeting = await tellFromPaper(hall, {
    ...{ bodyId: hall.association.memberMeetingId, kind: 'annualMeeting' },
    ...{ title: 'Årsmöte 2009', startsOn },
  });
  const { tell, takeUp, decide, at, meetingId } = meeting;
  await meeting.formal('opening');
  const chair = await meeting.item('Val av ordförande för mötet', 'officers');
  const pen = await meeting.item('Val av sekreterare och justerare', 'officers');
  const convened = await meeting.formal('dulyConvened');
  const present = await meeting.item('Närvarande', 'report');
  const report = await meeting.item('Verksamhetsberättelse', 'report');
  const discharge = await meeting.item('Ansvarsfrihet för 2008');
  const fee = await meeting.item('Årsavgift', 'matter', 'fee');
  const boardFee = await meeting.item('Arvode till styrelsen', 'matter', 'fee');
  const honour = await meeting.item('Hedersmedlem');
  await meeting.formal('closing');
  await tell('/calling');
  await tell('/opening', { openedBy: null });
  await takeUp(chair);
  const elsewhere = { name: 'Rut Lind', association: 'Länsförbundet' };
  await tell('/officers', { outsider: elsewhere, offices: ['chair'] });
  await takeUp(pen);
  await tell('/handovers', { personId: bo, office: 'secretary' });
  await tell('/officers', { personId: eva, offices: ['verifier'] });
  await takeUp(convened);
  await tell('/convening', { dulyConvened: true });
  await takeUp(present);
  await tell('/register/count', { size: 61, about: true });
  await takeUp(report);
  await meeting.note(report, 'Noterades och lades till handlingarna.');
  await takeUp(discharge);
  const { boardId } = hall.association;
  const aside = { why: 'discharge', bodyId: boardId, personIds: [per] };
  await tell(`/agenda-items/${discharge}/standing-aside`, aside);
  await decide(discharge, 'bevilja styrelsen ansvarsfrihet för 2008');
  await takeUp(fee);
  await decide(fee, {
    text: 'årsavgiften är 200 kr per fastighet och år',
    meaning: { kind: 'fee', name: 'Årsavgift', amount: 20_000, unit: 'fastighet och år' },
  });
  await takeUp(boardFee);
  await decide(boardFee, {
    text: 'arvodet till styrelsen är 950 kr per ledamot och år',
    meaning: { kind: 'fee', name: 'Arvode till styrelsen', amount: 95_000, unit: 'ledamot och år' },
  });
  await takeUp(honour, '10 a');
  await decide(honour, 'utse Ulla Ek till hedersmedlem');
  await tell('/closing');

  const keeper = await signInWithPassword(hall, bo!);
  const verified = await keeper.post(
    `${at}/minutes/paper`,
    { signers: [{ personId: eva, on: null }] },
    await keeper.prove(`sign-minutes:${meetingId}:paper`),
  );
  expect(verified.statusCode, verified.body).toBe(200);

  expectTold('E', (await hall.secretary.get(`${at}/minutes`)).json());
  const said = await readMinutes(hall, at);
  for (const fact of [
    'Årsmöte 2009',
    'Tid 14 mars 2009',
    'Årsmötet valde Rut Lind (Länsförbundet) till mötesordförande',
    'Bo Sten förde protokollet.',
    'Årsmötet valde Eva Lo till justerare.',
    'Årsmötet fann att det är stadgeenligt utlyst.',
    'Omkring 61 röstberättigade.',
    'Noterades och lades till handlingarna.',
    'Årsmötet beslutade att bevilja styrelsen ansvarsfrihet för 2008.',
    'Årsmötet beslutade att årsavgiften är 200 kr per fastighet och år.',
    'Årsmötet beslutade att arvodet till styrelsen är 950 kr per ledamot och år.',
    'Årsmötet beslutade att utse Ulla Ek till hedersmedlem.',
    'Justerat på papper',
    'Eva Lo Justerare',
    'Styrelsen deltog inte i beslutet om sin egen ansvarsfrihet.',
  ])
    expect(said).toContain(fact);
  expect(said).toMatch(/§\s10 a Hedersmedlem/);
  // What nobody knows, and what no form may make up.
  for (const made of [
    ...['kl.', 'Plats', 'Kallelse', 'Förslag från', 'stadgarnas sista dag', 'dagordningen'],
    ...['öppnades kl', 'Röstlängden', 'röstade', 'jäv', 'Bo Sten öppnade', '2026:'],
  ])
    expect(said, made).not.toContain(made);
  expect((await hall.secretary.get('/decided-fees')).json().fees).toMatchObject([
    { name: 'Arvode till styrelsen', decided: [{ amount: 95_000, effectiveFrom: startsOn }] },
    { name: 'Årsavgift', decided: [{ amount: 20_000, effectiveFrom: startsOn }] },
  ]);
  const decisions = (await hall.secretary.get('/decisions?year=2009')).json();
  expect(JSON.stringify(decisions)).toContain('950 kr');
});

/** Story F: the board that was just elected meets at once. */
test('a board that constitutes itself: no notice, no register, no election of a chair, one verifier, and the board decides', async () => {
  const hall = await startHall();
  await adoptRules(hall, {
    ...{ 'verifiers.boardMeeting': 1, 'registerBy.boardMeeting': 'whenCounted' },
    'formalities.boardMeeting': [],
  });
  const seven = await hall.members('Gun', 'Bo', 'Eva', 'Per', 'Kaj', 'Moa', 'Ali');
  const [gun, bo, eva, per] = seven;
  const { boardId: bodyId } = hall.association;
  const meeting = await tellFromPaper(hall, {
    ...{ bodyId, kind: 'boardMeeting', title: 'Konstituerande möte', startsOn },
  });
  const { tell, takeUp, decide, at } = meeting;
  await meeting.formal('opening');
  const verifier = await meeting.item('Val av justerare', 'officers');
  const roles = await meeting.item('Styrelsens funktionärer');
  const signatories = await meeting.item('Firmatecknare');
  const bank = await meeting.item('Bankkonto');
  const closing = await meeting.formal('closing');
  await tell('/calling', { recipients: 7, allAgreed: true });
  await tell('/opening', { openedBy: gun });
  await takeUp(verifier);
  await tell('/handovers', { personId: gun, office: 'chair' });
  await tell('/handovers', { personId: bo, office: 'secretary' });
  await tell('/officers', { personId: eva, offices: ['verifier'] });
  await takeUp(roles);
  for (const [role, personId] of [
    ['viceChair', per],
    ['secretary', bo],
    ['treasurer', eva],
  ] as const) {
    const elected = { itemId: roles, office: { role, bodyId }, seats: 1 };
    await tell('/item-elections', {
      ...elected,
      candidates: [{ personId, by: null }],
      result: { by: 'acclamation' },
    });
  }
  await takeUp(signatories);
  await decide(signatories, 'ordförande och kassör tecknar firman, var för sig');
  await takeUp(bank);
  const [bankDecision] = await decide(bank, 'öppna ett konto i banken');
  // Its § is signed on the spot, while the meeting is on: nothing under it changes after that.
  await takeUp(closing);
  const { documentHash } = await tell<{ documentHash: string }>(
    `/agenda-items/${bank}/verification`,
  );
  const people = await signingPeople(hall, meeting.meetingId);
  for (const personId of [gun, bo, eva]) {
    const signed = await people.sign(personId!, documentHash);
    expect(signed.statusCode, signed.body).toBe(200);
  }
  const late = await hall.secretary.post(`${at}/agenda-items/${bank}/note`, { text: 'Mer.' });
  expect(late.json()).toMatchObject({ code: 'paragraph-verified' });
  await tell('/closing');

  expectTold('F', (await hall.secretary.get(`${at}/minutes`)).json());
  const said = await readMinutes(hall, at);
  for (const fact of [
    'Gun öppnade mötet.',
    'Gun ledde mötet.',
    'Bo förde protokollet.',
    'Styrelsen valde Eva till justerare.',
    'Styrelsen beslutade att ordförande och kassör tecknar firman, var för sig.',
    'Styrelsen beslutade att öppna ett konto i banken.',
    'Ingen; alla 7 ledamöter var överens om att mötas.',
  ])
    expect(said).toContain(fact);
  for (const name of ['vice ordförande', 'sekreterare', 'kassör']) expect(said).toContain(name);
  for (const made of [
    ...['Mötet beslutade', 'medlemmar', 'Röstlängd', 'stadgeenligt', 'godkände dagordningen'],
    ...['valde Gun', 'kl.', 'före mötet'],
  ])
    expect(said, made).not.toContain(made);
  // The offices are held from the gavel on.
  const offices = JSON.stringify((await hall.secretary.get(`/offices?bodyId=${bodyId}`)).json());
  expect(offices).toContain('treasurer');
  // And an extract of one § goes to the bank the same evening: it says that it is verified, and by whom.
  const extract = await readPdf(hall, `/decisions/${bankDecision}/extract.pdf`);
  expect(extract).toMatch(/Omedelbart, .* av Gun, Bo och Eva/);
});

test('who is there without a vote is told with what they may do, and stands in no register', async () => {
  const hall = await startHall();
  const [gun, kim, moa] = await hall.members('Gun Alm', 'Kim Berg', 'Moa Ek');
  const { memberMeetingId: bodyId } = hall.association;
  const meeting = await tellFromPaper(hall, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte', startsOn: '2024-02-14' },
  });
  const { tell, takeUp, at, view } = meeting;
  const presence = await meeting.item('Närvaro', 'register');
  await tell('/calling');
  await tell('/opening', { openedBy: gun });
  await takeUp(presence);
  await tell('/guests', { personId: kim, coopted: true, rights: ['speak', 'propose'] });
  await tell('/guests', { personId: moa });
  const outsider = { name: 'Rut Lind', association: 'Länsförbundet' };
  await tell('/guests', { outsider, coopted: true, rights: [] });
  for (const [path, body, code] of [
    ['/guests', { personId: kim }, 'already-a-guest'],
    ['/register', { personIds: [gun, kim] }, 'guest-has-no-vote'],
    [`/guests/${gun}/leave`, {}, 'not-a-guest'],
  ] as const)
    expect((await hall.secretary.post(`${at}${path}`, body)).json(), code).toMatchObject({ code });
  await tell('/register', { personIds: [gun] });
  expect((await hall.secretary.post(`${at}/guests`, { personId: gun })).json()).toMatchObject({
    code: 'already-in-register',
  });
  await tell(`/guests/${moa}/leave`);
  await tell('/register/adjustments', { in: [moa], out: [] });
  expect((await view()).guests).toMatchObject([
    { personId: kim, coopted: true, rights: ['speak', 'propose'] },
    { coopted: true, rights: [] },
  ]);
  const said = JSON.stringify((await hall.secretary.get(`${at}/minutes`)).json());
  for (const fact of [
    'Kim Berg adjungerades med rätt att närvara, yttra sig och lägga förslag.',
    'Moa Ek var närvarande utan rösträtt.',
    'Rut Lind (Länsförbundet) adjungerades med rätt att närvara.',
    'Moa Ek lämnade mötet.',
    'Röstlängden justerades: Moa Ek in. Därefter 2 i röstlängden.',
  ])
    expect(said).toContain(fact);
});
