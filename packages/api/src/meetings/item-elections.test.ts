import { expect, test } from 'vitest';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { startMeeting } from './testing/start-meeting.ts';

const startElection = async () => {
  const hall = await startMeeting();
  const { boardId } = hall.association;
  const office = (role: string, title: string | null = null) => ({ role, title, bodyId: boardId });
  const begin = async (body: object) => {
    const response = await hall.send('/item-elections', { itemId: hall.items.matter, ...body });
    expect(response.statusCode, response.body).toBe(201);
    return response.json();
  };
  const minutes = async () => {
    const { paragraphs } = (await hall.secretary.get(`${hall.url}/minutes?language=sv`)).json();
    type Block = { lead: string | null; text: string; lines: string[]; detail: string | null };
    const { blocks } = paragraphs.at(-1) as { blocks: Block[] };
    return blocks.map(({ lead, text, lines, detail }) =>
      [lead, text, ...lines, detail].filter(Boolean).join(' '),
    );
  };
  const view = async () => (await hall.secretary.get(hall.url)).json();
  const offices = async () =>
    (await hall.secretary.get(`/offices?bodyId=${boardId}`)).json().offices;
  return { ...hall, office, begin, minutes, view, offices };
};

test('three board members in one clause by name, each in office from the first day to the last', async () => {
  const { office, begin, present, minutes, offices, ...hall } = await startElection();
  const [, , mats, jon, frans] = present;
  const begun = await begin({
    office: office('member'),
    candidates: [mats, jon, frans].map((personId) => ({ personId })),
    result: { from: '2025-01-01', to: '2025-12-31' },
  });
  expect(begun).toMatchObject({ number: { year: 2024, serial: 1 } });
  expect(await minutes()).toEqual([
    'Beslut 2024:1 Mötet beslutade att välja Mats, Jon och Frans till ledamöter i styrelsen från och med 1 januari 2025 till och med 31 december 2025.',
  ]);
  const given = (await offices()).filter(
    ({ decisionId }: { decisionId: string }) => decisionId === begun.decisionId,
  );
  expect(given.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual(
    Array.from({ length: 3 }, () => ['2025-01-01', '2025-12-31']),
  );
  const { decisions } = (await hall.secretary.get('/decisions')).json();
  expect(decisions).toMatchObject([{ decisionId: begun.decisionId, outcome: 'carried' }]);
});

test('a seat that nobody is nominated for is left vacant, and one can be left to the board by a day', async () => {
  const { office, begin, association, minutes } = await startElection();
  await begin({ office: office('auditor'), result: {} });
  await begin({
    office: office('chair'),
    result: {
      leftTo: {
        bodyId: association.boardId,
        by: '2024-05-14',
        otherwise: 'kalla till ett nytt årsmöte',
      },
    },
  });
  // What a body chooses for others is not chosen within it.
  await begin({
    office: { role: 'other', title: 'valberedning', bodyId: null },
    seats: 2,
    result: { leftTo: { bodyId: association.boardId } },
  });
  expect(await minutes()).toEqual([
    'Beslut 2024:1 Mötet beslutade att lämna platsen som revisor vakant.',
    'Beslut 2024:2 Mötet beslutade att överlåta åt styrelsen att inom sig utse ordförande senast 14 maj 2024 och, om den inte kan det, kalla till ett nytt årsmöte.',
    'Beslut 2024:3 Mötet beslutade att överlåta åt styrelsen att utse valberedning.',
  ]);
});

test('three candidates by closed ballot, and two who are drawn lots between: figures and lot stand in the minutes', async () => {
  const { office, begin, present, minutes, offices, send, view, association } =
    await startElection();
  const [dag, siv, mats, jon, frans] = present;
  const treasurer = await begin({
    office: office('treasurer'),
    seats: 1,
    candidates: [
      { personId: mats, by: { kind: 'body', id: association.boardId } },
      { personId: jon },
      { name: 'Ylva Utan Konto' },
    ],
  });
  const ylva = treasurer.candidates[2];
  const at = `/item-elections/${treasurer.electionId}`;
  const round = {
    ...{ secret: true, blank: 0 },
    votes: [
      { personId: mats, for: 2 },
      { personId: jon, for: 2 },
      { personId: ylva, for: 1 },
    ],
  };
  expect((await send(`${at}/rounds`, round)).statusCode).toBe(200);
  const [counted] = (await view()).elections;
  expect(counted.found).toMatchObject({ state: 'roundNeeded', seats: 1 });
  const votes = [
    { personId: mats, for: 2 },
    { personId: jon, for: 2 },
  ];
  expect((await send(`${at}/rounds`, { secret: true, votes, blank: 1 })).statusCode).toBe(200);
  const [tied] = (await view()).elections;
  expect(tied.found).toMatchObject({ state: 'lotNeeded', lot: { places: 1 } });
  const early = await send(`${at}/result`, {});
  expect(early.json()).toMatchObject({ code: 'lot-needed' });
  const lot = { drawn: [jon], method: 'slantsingling, krona för den yngre', witnesses: [siv, dag] };
  expect((await send(`${at}/lots`, lot)).statusCode).toBe(200);
  const gavel = await send(`${at}/result`, { years: 1 });
  expect(gavel.statusCode, gavel.body).toBe(201);
  expect(await minutes()).toEqual([
    'Nominerade: Mats (föreslagen av styrelsen), Jon och Ylva Utan Konto.',
    'Beslut 2024:1 Mötet beslutade att välja Jon till kassör i styrelsen för ett år. Sluten omröstning, omgång 1: Mats 2 röster, Jon 2 röster, Ylva Utan Konto 1 röst; 0 blanka; 5 röstberättigade. Sluten omröstning, omgång 2: Mats 2 röster, Jon 2 röster; 1 blank; 5 röstberättigade. Lika röstetal mellan Mats och Jon avgjordes genom lottning (slantsingling, krona för den yngre), bevittnad av Siv och Dag: lotten föll på Jon.',
  ]);
  expect((await offices())[0]).toMatchObject({
    ...{ personId: jon, role: 'treasurer', from: '2024-02-14', to: '2025-02-13' },
  });
  // The next one ends that term the day before it takes over; somebody known by name alone is kept by it.
  await begin({
    office: office('treasurer'),
    candidates: [{ personId: frans }],
    result: { from: '2024-06-01' },
  });
  await begin({ office: office('auditor'), candidates: [{ name: 'Rut Revisor' }], result: {} });
  const held = await offices();
  expect(held.map(({ personId, to }: { personId: string; to: string }) => [personId, to])).toEqual([
    [frans, null],
    [jon, '2024-05-31'],
  ]);
  expect((await minutes()).at(-1)).toContain('att välja Rut Revisor till revisor.');
});

test('who was elected is put right: the office of the wrong one is undone and given to the right one, and the record keeps both', async () => {
  const { office, begin, present, minutes, offices, send, secretary, url, deps, organisationId } =
    await startElection();
  const [, siv, mats, jon, frans] = present;
  const begun = await begin({
    office: office('treasurer'),
    candidates: [{ personId: mats }],
    result: { from: '2024-03-01', to: '2025-02-28' },
  });
  const path = `/item-elections/${begun.electionId}/correction`;
  const correct = (body: object) => send(path, { reason: 'Det var Jon.', ...body });
  const seen = { withWhatHangsOnIt: true };
  expect((await correct({ elected: [jon] })).json()).toMatchObject({
    ...{ code: 'see-what-hangs-on-it', facts: { count: 2 } },
  });
  expect((await correct({ elected: [mats], ...seen })).json()).toMatchObject({
    code: 'nothing-to-correct',
  });
  expect((await correct({ elected: [jon, frans], ...seen })).json()).toMatchObject({
    code: 'too-many-elected',
  });
  const corrected = await correct({ elected: [jon], ...seen });
  expect(corrected.statusCode, corrected.body).toBe(200);
  const mine = async () =>
    (await offices())
      .filter(({ decisionId }: { decisionId: string }) => decisionId === begun.decisionId)
      .map(({ personId, from, to }: Record<string, string>) => [personId, from, to]);
  expect(await mine()).toEqual([[jon, '2024-03-01', '2025-02-28']]);
  expect(await minutes()).toEqual([
    'Beslut 2024:1 Mötet beslutade att välja Jon till kassör i styrelsen från och med 1 mars 2024 till och med 28 februari 2025.',
    'Rättelse: valet antecknades först så här. att välja Mats till kassör i styrelsen från och med 1 mars 2024 till och med 28 februari 2025. Det var Jon.',
  ]);
  const decision = (await secretary.get(`/decisions/${begun.decisionId}`)).json();
  expect(JSON.stringify(decision)).toContain(jon);
  const trail = JSON.stringify((await secretary.get(`${url}/events`)).json());
  expect(trail).toContain('ElectionCorrected');
  // And back again, the same office for the same person.
  expect((await correct({ elected: [mats], ...seen })).statusCode).toBe(200);
  expect(await mine()).toEqual([[mats, '2024-03-01', '2025-02-28']]);
  expect((await correct({ elected: [], ...seen })).statusCode).toBe(200);
  expect(await mine()).toEqual([]);
  expect(siv).toBeDefined();
  await expectRebuildChangesNothing(deps.store, organisationId);
});

test('whoever lost an office to somebody who was not elected has it again', async () => {
  const { office, begin, present, offices, send, association, ...hall } = await startElection();
  const [, siv, mats, jon, frans] = present;
  const board = await hall.as('board');
  const give = async (personId: string, role: string, to: string | null) => {
    const body = { personId, role, from: '2023-03-01', to };
    const given = await board.post(`/bodies/${association.boardId}/offices`, body);
    expect(given.statusCode, given.body).toBe(201);
    return given.json().officeId;
  };
  const [treasurer, member] = [
    await give(siv!, 'treasurer', '2024-12-31'),
    await give(mats!, 'member', null),
  ];
  const begun = await begin({
    office: office('treasurer'),
    candidates: [{ personId: mats }],
    result: { from: '2024-03-01', ends: [member] },
  });
  const correct = async (...elected: (string | undefined)[]) => {
    const body = { elected, reason: 'Så var det.', withWhatHangsOnIt: true };
    const response = await send(`/item-elections/${begun.electionId}/correction`, body);
    expect(response.statusCode, response.body).toBe(200);
  };
  type Held = { officeId: string; personId: string; to: string | null; decisionId: string };
  const lastDays = async () => {
    const held: Held[] = await offices();
    const last = (officeId: string) => held.find((one) => one.officeId === officeId)?.to;
    const given = held.filter(({ decisionId }) => decisionId === begun.decisionId);
    return [last(treasurer), last(member), ...given.map(({ personId }) => personId)];
  };
  expect(await lastDays()).toEqual(['2024-02-29', '2024-02-29', mats]);
  await correct(jon);
  expect(await lastDays()).toEqual(['2024-02-29', '2024-02-29', jon]);
  await correct();
  expect(await lastDays()).toEqual(['2024-12-31', null]);
  await correct(frans);
  expect(await lastDays()).toEqual(['2024-02-13', null, frans]);
  // Re-elected by mistake: what was held before goes on.
  const again = await begin({
    ...{ office: office('member'), candidates: [{ personId: mats }] },
    result: { from: '2024-06-01' },
  });
  expect((await lastDays())[1]).toBe('2024-05-31');
  const other = { elected: [jon], reason: 'Det var Jon.', withWhatHangsOnIt: true };
  await send(`/item-elections/${again.electionId}/correction`, other);
  expect((await lastDays())[1]).toBe(null);
  await expectRebuildChangesNothing(hall.deps.store, hall.organisationId);
});

test('of a ballot the right figures say who was elected, and minutes that are out become a draft again', async () => {
  const { office, begin, present, send, view, desk, secretary, url } = await startElection();
  const [, , mats, jon] = present;
  const { electionId } = await begin({
    ...{ office: office('auditor'), seats: 1 },
    candidates: [{ personId: mats }, { personId: jon }],
  });
  const at = `/item-elections/${electionId}`;
  const votes = (one: number, other: number) => [
    { personId: mats, for: one },
    { personId: jon, for: other },
  ];
  await send(`${at}/rounds`, { secret: true, votes: votes(3, 2) });
  expect((await send(`${at}/result`, {})).statusCode).toBe(201);
  await desk.close('19:00');
  await send('/minutes/verification', {});
  expect((await view()).phase).toBe('inVerification');
  const correct = (body: object) =>
    send(`${at}/correction`, { reason: 'Bytta siffror.', withWhatHangsOnIt: true, ...body });
  expect((await correct({ elected: [jon] })).json()).toMatchObject({
    code: 'outcome-against-the-figures',
  });
  const more = { elected: [jon], figures: { votes: votes(3, 4) } };
  expect((await correct(more)).json()).toMatchObject({ code: 'more-votes-than-register' });
  const right = await correct({ elected: [jon], figures: { votes: votes(2, 3) } });
  expect(right.statusCode, right.body).toBe(200);
  expect((await view()).phase).toBe('closed');
  const told = JSON.stringify((await secretary.get(`${url}/minutes?language=sv`)).json());
  expect(told).toContain('att välja Jon till revisor');
  expect(told).toContain('Jon 3 röster, Mats 2 röster');
  expect(told).toContain('Bytta siffror.');
});
