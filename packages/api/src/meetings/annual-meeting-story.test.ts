import { defaultRules, organisations, type ProposedRules, ruleNames } from '@klubba/domain';
import { expect, test } from 'vitest';
import { expectTold } from '../minutes/stories/told.ts';
import { keepBytes } from '../minutes/testing/by-hand.ts';
import { sitDown } from './stories/desk.ts';
import { startHall } from './testing/start-hall.ts';

const board = ['Ada Ek', 'Bo By', 'Cilla Dal', 'Disa Fors'];
const others = Array.from({ length: 31 }, (_, i) => `Medlem ${String(i + 1).padStart(2, '0')}`);

test('an annual meeting without a chair to elect: 35 present, a board of seven with their terms, and the chair left to the board', async () => {
  const { app, association, members, secretary, decide, organisationId, body } = await startHall();
  const committee = { kind: 'body', id: await body('nominatingCommittee', 'Valberedningen') };
  const present = await members(...board, ...others);
  const [ada, bo, cilla, disa, eva, frans, gun, hans, ida] = present;
  // Its statutes ask nothing of the agenda, and for one verifier.
  const rules: Record<string, unknown> = Object.fromEntries(
    ruleNames.map((name) => [name, { value: defaultRules[name].value, reference: null }]),
  );
  rules['formalities.memberMeeting'] = { value: ['dulyConvened'], reference: null };
  await decide((unit) =>
    unit.decide(organisations, organisationId, {
      ...{ type: 'AdoptRuleSet', effectiveFrom: '2000-01-01', reference: 'Stadgarna' },
      rules: rules as unknown as ProposedRules,
    }),
  );
  const post = async <Answer>(path: string, asked: object = {}) => {
    const answer = await secretary.post(path, asked);
    expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json() as Answer;
  };
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    ...{ bodyId: association.memberMeetingId, kind: 'annualMeeting', title: 'Årsmöte' },
    ...{ startsOn: '2023-03-14', standardAgenda: false },
  });
  const path = `/meetings/${meetingId}`;
  const item = async (title: string, kind = 'matter', matter = 'general') =>
    (
      await post<{ itemId: string }>(`${path}/agenda-items`, {
        ...{ kind, title, matter, background: '', parentId: null, beforeId: null },
      })
    ).itemId;
  const opening = await item('Mötets öppnande', 'opening');
  const officers = await item('Val av mötesfunktionärer', 'officers');
  const register = await item('Närvarande', 'register');
  const convening = await item('Kallelsen', 'dulyConvened');
  const report = await item('Årsberättelse och bokslut', 'report');
  const auditors = await item('Revisorernas berättelse', 'report');
  const accounts = await item('Fastställande av bokslutet');
  const discharge = await item('Ansvarsfrihet för 2022');
  const fees = await item('Årsavgift och arvode', 'matter', 'fee');
  const boardElection = await item('Val av sju ledamöter i styrelsen', 'matter', 'boardElection');
  const chair = await item('Val av ordförande', 'matter', 'boardElection');
  const twoAuditors = await item('Val av två revisorer', 'matter', 'boardElection');
  const nominators = await item('Val av valberedning', 'matter', 'boardElection');
  const motions = await item('Motioner', 'report');
  const other = await item('Övriga frågor', 'report');
  await item('Mötets avslutande', 'closing');
  await post(`${path}/calling`, {
    ...{ on: null, recipients: 254, allAgreed: false },
    channels: ['webbplatsen', 'e-post', 'anslag'],
  });
  await post(`${path}/opening`, { openedBy: ada });
  const takeUp = (itemId: string) => post(`${path}/agenda-items/${itemId}/treatment`);
  const note = (itemId: string, text: string) =>
    post(`${path}/agenda-items/${itemId}/note`, { text });
  const decideOn = async (itemId: string, ...clauses: (string | object)[]) => {
    const { clauseIds } = await post<{ clauseIds: string[] }>(`${path}/proposals`, {
      ...{ itemId, kind: 'main', targetId: null, by: null },
      clauses: clauses.map((one) => (typeof one === 'string' ? { text: one } : one)),
    });
    for (const clauseId of clauseIds)
      await post(`${path}/clauses/${clauseId}/acclamation`, { outcome: 'carried' });
  };
  const elect = (itemId: string, asked: object) =>
    post<{ decisionId: string }>(`${path}/item-elections`, { itemId, ...asked });

  await takeUp(officers);
  await post(`${path}/officers`, { personId: ada, offices: ['chair'] });
  await post(`${path}/officers`, { personId: bo, offices: ['secretary'] });
  await post(`${path}/officers`, { personIds: [hans, ida], offices: ['verifier', 'teller'] });
  await takeUp(register);
  const many = { bodyId: association.boardId, size: 36 };
  const wrong = await secretary.post(`${path}/register`, { personIds: present, among: many });
  expect(wrong.json()).toMatchObject({ code: 'more-of-body-than-register' });
  await post(`${path}/register`, { personIds: present, among: { ...many, size: 4 } });
  await note(register, 'Inga fullmakter lämnades in.');
  await takeUp(convening);
  await post(`${path}/convening`, { dulyConvened: true });
  await takeUp(report);
  await note(report, 'Årsberättelsen och bokslutet, sända med kallelsen, föredrogs.');
  const { hash } = await keepBytes(
    { app, organisationId },
    secretary.cookie,
    Buffer.from('%PDF-1.7\nBokslut\n%%EOF'),
  );
  const file = {
    hash,
    fileName: 'bokslut.pdf',
    title: 'Årsberättelse och bokslut',
    audience: 'members',
  };
  await post(`${path}/files`, { ...file, itemId: report });
  await takeUp(auditors);
  await note(auditors, 'Revisorernas berättelse lästes upp.');
  await takeUp(accounts);
  await decideOn(accounts, 'fastställa bokslutet', 'lägga berättelserna till handlingarna');
  await takeUp(discharge);
  await decideOn(discharge, 'bevilja styrelsen ansvarsfrihet för 2022');
  await takeUp(fees);
  await decideOn(
    fees,
    {
      text: 'årsavgiften är oförändrad, 200 kr per fastighet',
      meaning: { kind: 'fee', name: 'Årsavgift', amount: 20_000, unit: 'fastighet och år' },
    },
    {
      text: 'arvodet till styrelsen är oförändrat, 950 kr per ledamot och år',
      meaning: {
        kind: 'fee',
        name: 'Arvode till styrelsen',
        amount: 95_000,
        unit: 'ledamot och år',
      },
    },
  );
  const member = { role: 'member', bodyId: association.boardId };
  await takeUp(boardElection);
  const seven = [ada, bo, cilla, disa, eva, frans, gun];
  const elected = await elect(boardElection, {
    ...{ office: member, seats: 7 },
    candidates: seven.map((personId) => ({ personId, by: committee })),
    result: {
      years: 2,
      terms: [eva, frans, gun].map((personId) => ({ personId, years: 1 })),
      // Whoever led the meeting stood themselves, and nobody minded.
      chairStays: true,
    },
  });
  await takeUp(chair);
  await elect(chair, {
    office: { role: 'chair', bodyId: association.boardId },
    result: {
      leftTo: {
        ...{ bodyId: association.boardId, by: '2023-06-14' },
        otherwise: 'kalla till ett nytt årsmöte',
      },
    },
  });
  await takeUp(twoAuditors);
  await elect(twoAuditors, {
    office: { role: 'auditor', bodyId: association.boardId },
    candidates: [{ personId: hans }, { name: 'Rut Revisor' }],
    result: {},
  });
  await takeUp(nominators);
  await elect(nominators, {
    office: { role: 'member', bodyId: committee.id },
    candidates: [{ personId: ida }, { personId: present[9] }],
    result: {},
  });
  await takeUp(motions);
  await note(motions, 'Inga motioner fanns.');
  await takeUp(other);
  await post(`${path}/agenda-items/${other}/notes`, { text: 'A, B och C diskuterades.' });
  const task = { owner: { kind: 'body', id: association.boardId }, text: 'Återkomma om A' };
  await post(`${path}/agenda-items/${other}/tasks`, task);
  await post(`${path}/closing`);
  expect(opening).toBeTruthy();

  const document = (await secretary.get(`${path}/minutes?language=sv`)).json();
  expectTold('C', document);
  // As figures, too.
  expect((await secretary.get('/decided-fees')).json().fees).toMatchObject([
    { name: 'Arvode till styrelsen', decided: [{ amount: 95_000, unit: 'ledamot och år' }] },
    { name: 'Årsavgift', decided: [{ amount: 20_000, unit: 'fastighet och år' }] },
  ]);
  type Block = { lead: string | null; text: string; lines: string[]; detail: string | null };
  const said = (document.paragraphs as { title: string; blocks: Block[] }[]).map(
    ({ title, blocks }) => [
      title,
      ...blocks
        .filter(({ lead }) => !lead?.startsWith('Förslag'))
        .map(({ text, lines, detail }) => [text, ...lines, detail].filter(Boolean).join(' ')),
    ],
  );
  expect(said).toEqual([
    ['Mötets öppnande', 'Ada Ek öppnade mötet.'],
    [
      'Val av mötesfunktionärer',
      'Årsmötet valde Ada Ek till mötesordförande.',
      'Årsmötet valde Bo By till mötessekreterare.',
      'Årsmötet valde Medlem 04 och Medlem 05 till justerare och rösträknare.',
    ],
    [
      'Närvarande',
      'Inga fullmakter lämnades in.',
      'Röstlängden fastställdes till 35 röstberättigade, av dem 4 ur styrelsen.',
    ],
    ['Kallelsen', 'Årsmötet fann att det är stadgeenligt utlyst.'],
    [
      'Årsberättelse och bokslut',
      'Årsberättelsen och bokslutet, sända med kallelsen, föredrogs.',
      'Bilaga 1: Årsberättelse och bokslut.',
    ],
    ['Revisorernas berättelse', 'Revisorernas berättelse lästes upp.'],
    [
      'Fastställande av bokslutet',
      'Årsmötet beslutade att fastställa bokslutet.',
      'Årsmötet beslutade att lägga berättelserna till handlingarna.',
    ],
    ['Ansvarsfrihet för 2022', 'Årsmötet beslutade att bevilja styrelsen ansvarsfrihet för 2022.'],
    [
      'Årsavgift och arvode',
      'Årsmötet beslutade att årsavgiften är oförändrad, 200 kr per fastighet.',
      'Årsmötet beslutade att arvodet till styrelsen är oförändrat, 950 kr per ledamot och år.',
    ],
    [
      'Val av sju ledamöter i styrelsen',
      'Årsmötet beslutade att till ledamöter i styrelsen välja Ada Ek, Bo By, Cilla Dal och Disa Fors för två år samt Medlem 01, Medlem 02 och Medlem 03 för ett år. Enligt förslag från valberedningen. Mötet godtog att Ada Ek ledde valet.',
    ],
    [
      'Val av ordförande',
      'Årsmötet beslutade att överlåta åt styrelsen att inom sig utse ordförande senast 14 juni 2023 och, om den inte kan det, kalla till ett nytt årsmöte.',
    ],
    [
      'Val av två revisorer',
      'Årsmötet beslutade att välja Medlem 04 och Rut Revisor till revisorer.',
    ],
    [
      'Val av valberedning',
      'Årsmötet beslutade att välja Medlem 05 och Medlem 06 till ledamöter i valberedningen.',
    ],
    ['Motioner', 'Inga motioner fanns.'],
    ['Övriga frågor', 'A, B och C diskuterades.', 'Styrelsen åtog sig att återkomma om A.'],
    ['Mötets avslutande', 'Mötet avslutades.'],
  ]);
  const meta = new Map(
    document.meta.map(({ label, value }: { label: string; value: string }) => [label, value]),
  );
  expect(meta.get('Kallelse')).toBe('genom webbplatsen, e-post och anslag, till 254 medlemmar.');
  const { offices } = (await secretary.get(`/offices?bodyId=${association.boardId}`)).json();
  type Office = { decisionId: string; personId: string; from: string; to: string };
  const terms = (offices as Office[]).filter(({ decisionId }) => decisionId === elected.decisionId);
  expect(new Map(terms.map(({ personId, to }) => [personId, to]))).toEqual(
    new Map([
      ...[ada, bo, cilla, disa].map((id) => [id, '2025-03-13'] as const),
      ...[eva, frans, gun].map((id) => [id, '2024-03-13'] as const),
    ]),
  );
  expect(new Set(terms.map(({ from }) => from))).toEqual(new Set(['2023-03-14']));
});

test('the elections of a general assembly: a chair who stands hands the gavel over, 9–8–7 of 24, and a coin at 12–12', async () => {
  const { ask, association, members, secretary, decide, organisationId } = await startHall();
  const names = [
    'Alma',
    'Rasmus',
    'Vera',
    ...Array.from({ length: 22 }, (_, i) => `Röst ${i + 1}`),
  ];
  const [alma, rasmus, vera, ...rest] = (await members(...names)) as [
    string,
    string,
    string,
    ...string[],
  ];
  const rules: Record<string, unknown> = Object.fromEntries(
    ruleNames.map((name) => [name, { value: defaultRules[name].value, reference: null }]),
  );
  rules.electedBy = { value: 'mostVotes', reference: 'Stadgarna' };
  await decide((unit) =>
    unit.decide(organisations, organisationId, {
      ...{ type: 'AdoptRuleSet', effectiveFrom: '2000-01-01', reference: 'Stadgarna' },
      rules: rules as unknown as ProposedRules,
    }),
  );
  const desk = await sitDown(ask, {
    ...{ bodyId: association.memberMeetingId, kind: 'annualMeeting', title: 'Höstmöte' },
    ...{ date: '2024-12-04', clock: '17:30', timeZone: association.timeZone, place: 'Aulan' },
  });
  const election = (title: string) => desk.item({ title, matter: 'boardElection' });
  const officers = await desk.formal('officers');
  const chairItem = await election('Val av ordförande');
  const treasurerItem = await election('Val av kassör');
  const auditorItem = await election('Val av revisor');
  await desk.formal('closing');
  await desk.call('2024-10-01', '12:00');
  await desk.open('17:30');
  await desk.takeUp(officers, '17:31');
  await desk.elect(alma, ['chair'], '17:31');
  await desk.elect(rasmus, ['secretary'], '17:31');
  for (const verifier of rest.slice(0, 2)) await desk.elect(verifier, ['verifier'], '17:32');
  await desk.convened('17:32');
  await desk.register([alma, rasmus, vera, ...rest.slice(0, 22)].slice(0, 24), '17:33');
  await desk.adopt('17:33');
  const path = `/meetings/${desk.meetingId}`;
  const post = async (rest: string, body: object = {}) => {
    const answer = await secretary.post(`${path}${rest}`, body);
    expect([200, 201], `${rest}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json();
  };
  const { boardId: bodyId } = association;
  const next = { from: '2025-01-01', to: '2025-12-31' };

  await desk.takeUp(chairItem, '19:00');
  const begun = await post('/item-elections', {
    ...{ itemId: chairItem, office: { role: 'chair', bodyId } },
    candidates: [{ personId: alma }],
  });
  const at = `/item-elections/${begun.electionId}`;
  const led = await secretary.post(`${path}${at}/result`, next);
  expect(led.json()).toMatchObject({ code: 'chair-is-candidate' });
  await post('/handovers', { office: 'chair', personId: vera });
  await post('/register/adjustments', { in: [], out: [alma] });
  await post(`${at}/result`, next);
  await post('/register/adjustments', { in: [alma], out: [] });
  await post('/handovers', { office: 'chair', personId: alma });

  const voted = async (itemId: string, role: string, votes: Record<string, number>) => {
    const { electionId } = await post('/item-elections', {
      ...{ itemId, office: { role, bodyId }, seats: 1 },
      candidates: Object.keys(votes).map((personId) => ({ personId })),
    });
    await post(`/item-elections/${electionId}/rounds`, {
      secret: true,
      votes: Object.entries(votes).map(([personId, each]) => ({ personId, for: each })),
    });
    return `/item-elections/${electionId}`;
  };
  const [one, two, three, younger, older] = rest as [string, string, string, string, string];
  await desk.takeUp(treasurerItem, '19:20');
  const treasurer = await voted(treasurerItem, 'treasurer', { [one]: 9, [two]: 8, [three]: 7 });
  const { decisionId } = await post(`${treasurer}/result`, next);
  await desk.takeUp(auditorItem, '19:40');
  const auditor = await voted(auditorItem, 'auditor', { [younger]: 12, [older]: 12 });
  const lot = { method: 'slantsingling, krona för den yngre' };
  await post(`${auditor}/lots`, { ...lot, drawn: [younger] });
  expect(
    (await secretary.post(`${path}${auditor}/lots`, { ...lot, drawn: [older] })).json(),
  ).toMatchObject({
    code: 'no-tie',
  });
  await post(`${auditor}/result`, next);

  const { paragraphs } = (await secretary.get(`${path}/minutes?language=sv`)).json();
  type Block = { text: string; lines: string[]; detail: string | null };
  const said = (paragraphs as { blocks: Block[] }[]).map(({ blocks }) =>
    blocks.map(({ text, lines, detail }) => [text, ...lines, detail].filter(Boolean).join(' ')),
  );
  const term = 'från och med 1 januari 2025 till och med 31 december 2025';
  const [constituting, chaired, counted, drawn] = said;
  expect(constituting?.join(' ')).toContain('Årsmötet valde Alma till mötesordförande.');
  expect(chaired).toEqual([
    expect.stringMatching(/^Alma lämnade över ordförandeskapet till Vera/),
    expect.stringMatching(/^Röstlängden justerades.*: Alma ut. Därefter 23 i röstlängden.$/),
    `Årsmötet beslutade att välja Alma till ordförande i styrelsen ${term}.`,
    expect.stringMatching(/^Röstlängden justerades.*: Alma in. Därefter 24 i röstlängden.$/),
    expect.stringMatching(/^Vera lämnade över ordförandeskapet till Alma/),
  ]);
  expect(counted).toEqual([
    'Nominerade: Röst 1, Röst 2 och Röst 3.',
    `Årsmötet beslutade att välja Röst 1 till kassör i styrelsen ${term}. Sluten omröstning: Röst 1 9 röster, Röst 2 8 röster, Röst 3 7 röster; 24 röstberättigade.`,
  ]);
  expect(drawn?.[1]).toContain(
    'Lika röstetal mellan Röst 4 och Röst 5 avgjordes genom lottning (slantsingling, krona för den yngre): lotten föll på Röst 4.',
  );
  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision).toMatchObject({
    method: { kind: 'election', by: 'ballots' },
    election: {
      electedBy: 'mostVotes',
      rounds: [{ votes: [{ for: 9 }, { for: 8 }, { for: 7 }], register: 24 }],
      settled: { elected: [{ personId: one, from: '2025-01-01', to: '2025-12-31' }] },
    },
  });
});
