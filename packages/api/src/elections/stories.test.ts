import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { asOwner } from '../store/testing/start-store.ts';
import { startAssociation } from '../testing/start-app.ts';
import { testDatabase } from '../testing/test-database.ts';
import type { ElectionList, ElectionView, JointElectionList } from './contract.ts';
import { recount } from './testing/recount.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

test('five delegates and five substitutes elected by three associations, with a second round, a lot and a delegate who declines', async () => {
  const { secretary, item, own, voters, elect } = await startElectionMeeting(
    31,
    'delegateElection',
  );
  const story = await elect();
  const { electionId, view } = story;
  const haninge = await story.admit('Vänsterpartiet Haninge');
  const nynashamn = await story.admit('Vänsterpartiet Nynäshamn');
  await story.appoint('teller', { name: 'Ulf Holm', associationId: haninge });
  await story.appoint('presidingChair', { name: 'Disa Distrikt' });

  const [a, b, c, d, e, f] = await inTurn(own, (personId) => story.nominate({ personId }));
  const g = await story.nominate({ name: 'Gun Holm', associationId: haninge });
  const h = await story.nominate({ name: 'Hans Holm', associationId: haninge });
  const i = await story.nominate({ name: 'Ida Sund', associationId: nynashamn });
  const j = await story.nominate({ name: 'Jan Sund', associationId: nynashamn }, 'ordinary');
  const k = await story.nominate({ name: 'Kia Sund', associationId: nynashamn }, 'substitute');
  const l = await story.nominate({ name: 'Leo Holm', associationId: haninge }, 'substitute');
  await story.close();
  const outsiders = (name: string, number: number) =>
    Array.from({ length: number }, (_, i) => `${name} ${i + 1}`);
  await story.list(voters);
  await story.list([...outsiders('Haninge', 17), 'Medlem 07'], haninge);
  await story.list(outsiders('Nynäs', 13), nynashamn);
  expect((await view()).doubles).toEqual([
    { name: 'Medlem 07', associationId: null, otherId: haninge, same: null, answers: [] },
  ]);
  const early = await secretary.post(`/elections/${electionId}/register`, {});
  expect(early.json()).toMatchObject({ code: 'doubles-not-settled', facts: { count: 1 } });
  await story.settle('Medlem 07', true, null, haninge);
  await story.freeze();
  expect((await view()).register).toMatchObject({ voters: 61 });

  await story.open();
  const opened = await view();
  expect(opened.rounds[0]).toMatchObject({ seats: 5, voters: 61 });
  expect(opened.rounds[0]!.candidateIds).toHaveLength(10);
  const first = { [a!]: 45, [b!]: 38, [c!]: 33, [d!]: 25, [e!]: 24, [f!]: 22, [g]: 20, [h]: 15 };
  await story.seal({
    votes: { ...first, [i]: 10, [j]: 8 },
    ...{ valid: 58, blank: 1, invalid: 1, notVoting: 1 },
  });
  const counted = await view();
  expect(counted.parts[0]).toMatchObject({
    places: [a, b, c].map((candidateId) => expect.objectContaining({ candidateId, round: 1 })),
    next: { kind: 'open', round: 2, seats: 2, candidateIds: [d, e, f, g] },
  });
  await story.announce();
  await story.open();
  await story.seal({
    votes: { [d!]: 30, [e!]: 31, [f!]: 24, [g]: 22 },
    ...{ valid: 57, blank: 2, invalid: 0, notVoting: 2 },
  });
  await story.announce();

  await story.open('substitutes');
  expect((await view()).rounds[2]!.candidateIds.toSorted()).toEqual([f, g, h, i, k, l].toSorted());
  await story.seal(
    {
      votes: { [f!]: 40, [g]: 38, [h]: 36, [i]: 33, [k]: 25, [l]: 25 },
      valid: 56,
      blank: 3,
      notVoting: 2,
    },
    'substitutes',
  );
  await story.open('substitutes');
  await story.seal(
    { votes: { [k]: 26, [l]: 26 }, valid: 52, blank: 5, notVoting: 4 },
    'substitutes',
  );
  expect((await view()).parts[1]!.next).toMatchObject({ kind: 'lot', tie: { places: 1 } });
  await story.draw([l], 'substitutes');

  await story.declare(item);
  const declared = await view();
  expect(declared.phase).toBe('declared');
  expect(declared.result).toMatchObject({
    elected: [a, b, c, e, d].map((candidateId) => expect.objectContaining({ candidateId })),
    substitutes: [f, g, h, i, l].map((candidateId) => expect.objectContaining({ candidateId })),
    vacant: { seats: 0, substitutes: 0 },
    number: { year: 2024, serial: 1 },
  });
  const { decisionId } = declared.result!;
  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision).toMatchObject({
    outcome: 'carried',
    method: { kind: 'election', electionId, by: 'ballots' },
    paragraph: 5,
    voters: 31,
  });
  const named = new Map(
    decision.people.map((one: { personId: string; name: string }) => [one.personId, one.name]),
  );
  expect(decision.text.match(/@\{[^}]+\}/g).map((m: string) => named.get(m.slice(2, -1)))).toEqual([
    ...['Anna Ek', 'Bo Ek', 'Cilla Ek', 'Eva Ek', 'Dag Ek'],
    ...['Frans Ek', 'Gun Holm', 'Hans Holm', 'Ida Sund', 'Leo Holm'],
  ]);

  const minutes = await secretary.get(`/meetings/${declared.meetingId}/minutes.pdf`);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(minutes.rawPayload)), {
    mergePages: true,
  });
  expect(text).toContain('Beslut 2024:1');
  expect(text.replace(/\s+/g, ' ')).toContain(
    'välja Anna Ek, Bo Ek, Cilla Ek, Eva Ek och Dag Ek, och till ersättare, i denna ordning, Frans Ek, Gun Holm, Hans Holm, Ida Sund och Leo Holm',
  );

  const csv = await secretary.get(`/elections/${electionId}/result.csv`);
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.body.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFDel;Plats;Namn;Förening;Omgång;Röster',
    'Ordinarie;1;Anna Ek;Föreningen;1;45',
    'Ordinarie;2;Bo Ek;Föreningen;1;38',
  ]);
  expect(csv.body).toContain('Ersättare;5;Leo Holm;Vänsterpartiet Haninge;2;26');

  const evidence = await secretary.get(`/elections/${electionId}/evidence`);
  expect(evidence.statusCode, evidence.body).toBe(200);
  expect(evidence.body).not.toMatch(/Medlem 0|Haninge 1|Nynäs 1/);
  expect(await recount(evidence.body)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Anna Ek'),
  });
  const tampered = evidence.body.replaceAll(':45,', ':12,');
  expect((await recount(tampered)).code).toBe(4);

  const day = { on: '2024-02-20' };
  const answer = (candidateId: string, body: object) =>
    secretary.post(`/elections/${electionId}/elected/${candidateId}/answer`, body);
  expect((await answer(b!, { answer: 'declined', ...day })).statusCode).toBe(200);
  expect((await view()).openSeats).toEqual([b]);
  const calledIn = await secretary.post(`/elections/${electionId}/substitutes`, day);
  expect(calledIn.statusCode, calledIn.body).toBe(200);
  expect(await view()).toMatchObject({ openSeats: [], nextSubstitute: g });
});

test('three of the board elected by voices at one gavel sit in it from the gavel on', async () => {
  const { secretary, association, item, own, elect } = await startElectionMeeting();
  const story = await elect({
    title: 'Ledamöter i styrelsen',
    subject: { kind: 'offices', bodyId: association.boardId, role: 'member' },
    ...{ seats: 3, substitutes: 0, until: '2025-12-31' },
  });
  await inTurn(own.slice(0, 3), (personId) => story.nominate({ personId }, 'ordinary'));
  await story.close();
  const voices = { part: 'ordinary', order: [], ordered: null, ballotAsked: false };
  expect((await story.post('/acclamation', { ...voices, ballotAsked: true })).json().code).toBe(
    'ballot-asked-for',
  );
  expect((await story.post('/acclamation', voices)).statusCode).toBe(200);
  await story.declare(item);
  const { result } = await story.view();
  expect(result!.elected).toEqual(
    expect.arrayContaining([expect.objectContaining({ round: null, votes: null })]),
  );
  const { decisionId } = result!;
  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision.method).toMatchObject({ kind: 'election', by: 'acclamation' });
  const offices = (await secretary.get(`/offices?on=2024-03-01`)).json().offices;
  expect(offices.map((one: { personId: string }) => one.personId).toSorted()).toEqual(
    own.slice(0, 3).toSorted(),
  );
  expect(offices[0]).toMatchObject({ role: 'member', to: '2025-12-31', decisionId });

  const [gone] = result!.elected;
  const left = { reason: 'resigned', on: '2024-06-01' };
  const answer = await story.post(`/elected/${gone!.candidateId}/departure`, left);
  expect(answer.statusCode, answer.body).toBe(200);
  const later = (await secretary.get(`/offices?on=2024-06-01`)).json().offices;
  expect(later).toHaveLength(2);

  const complaint = { text: 'Kallelsen kom för sent.', on: '2024-06-02' };
  const { complaintId } = (await story.post('/complaints', complaint)).json();
  const settled = { outcome: 'upheld', reason: 'Den gick ut dagen efter.', on: '2024-06-10' };
  await story.post(`/complaints/${complaintId}/settlement`, settled);
  expect(await story.view()).toMatchObject({ phase: 'annulled', result: { decisionId } });
  expect((await secretary.get(`/offices?on=2024-06-10`)).json().offices).toEqual([]);
});

test('of three candidates 9, 8 and 7 the most votes elect, and of two with 12 each a lot', async () => {
  const { own, elect, association, item } = await startElectionMeeting(24);
  const call = {
    title: 'Kassör',
    subject: { kind: 'offices', bodyId: association.boardId, role: 'treasurer' },
    ...{ seats: 1, substitutes: 0 },
    method: { name: 'plurality', marks: null, entered: 'sheets', twice: false },
  } as const;
  const treasurer = await elect(call);
  const [a, b, c] = await inTurn(own.slice(0, 3), (personId) =>
    treasurer.nominate({ personId }, 'ordinary'),
  );
  await treasurer.close();
  await treasurer.freeze(true);
  await treasurer.open();
  await treasurer.seal({ votes: { [a!]: 9, [b!]: 8, [c!]: 7 }, valid: 24 });
  await treasurer.declare(item);
  expect((await treasurer.view()).result!.elected).toEqual([
    { candidateId: a, round: 1, votes: 9 },
  ]);

  const again = await elect({ ...call, title: 'Kassör, fyllnadsval' });
  const [d, e] = await inTurn(own.slice(3, 5), (personId) =>
    again.nominate({ personId }, 'ordinary'),
  );
  await again.close();
  await again.freeze(true);
  await again.open();
  await again.seal({ votes: { [d!]: 12, [e!]: 12 }, valid: 24 });
  const early = await again.post('/result', { itemId: item, outside: null });
  expect(early.json()).toMatchObject({ code: 'not-all-counted', facts: { part: 'ordinary' } });
  const begun = await again.post('/lots/commitments', { part: 'ordinary' });
  const { lotId, commitment } = begun.json();
  expect(commitment).toMatch(/^[0-9a-f]{64}$/);
  expect(begun.body).not.toContain('seed');
  await again.post(`/lots/${lotId}/opening`, { words: 'krona klave' });
  const { lots, parts } = await again.view();
  expect(lots).toMatchObject([{ kind: 'computed', commitment, words: 'krona klave' }]);
  expect(parts[0]!.next.kind).toBe('complete');
  await again.declare(item);
  const evidence = await again.evidence();
  expect(await recount(evidence)).toMatchObject({ code: 0 });
  const another = evidence.replace(/"nonce":"[0-9a-f]{8}/g, '"nonce":"00000000');
  expect((await recount(another)).code).toBe(2);
});

test('three polling places on two evenings: nobody sees a count before the last is sealed', async () => {
  const { secretary, own, voters, elect, as } = await startElectionMeeting();
  const story = await elect({ substitutes: 0, seats: 1, meetingId: null });
  const [a, b, c] = await inTurn(own.slice(0, 3), (personId) =>
    story.nominate({ personId }, 'ordinary'),
  );
  const haninge = await story.admit('Haninge');
  const places = await inTurn(['Huddinge', 'Haninge', 'Nynäshamn'], async (name) => {
    const day = name === 'Nynäshamn' ? '2024-02-15' : '2024-02-14';
    const hours = { opensAt: `${day}T17:00:00.000Z`, closesAt: `${day}T19:00:00.000Z` };
    return (await story.post('/places', { name, ...hours })).json().placeId as string;
  });
  const more = await story.post('/places', { name: 'Tumba', opensAt: null, closesAt: null });
  const path = `/elections/${story.electionId}/places`;
  expect((await secretary.delete(`${path}/${more.json().placeId}`)).statusCode).toBe(200);
  await story.close();
  await story.list(voters);
  // Haninge keeps no names in Klubba: their number is enough.
  const list = { associationId: haninge, voters: [], unnamed: 19 };
  expect((await story.post('/voters', list)).statusCode).toBe(200);
  await story.freeze();
  await story.open();
  expect((await secretary.delete(`${path}/${places[0]}`)).json().code).toBe('place-stands');
  await story.seal({
    votes: { [a!]: 12, [b!]: 10, [c!]: 5 },
    valid: 27,
    blank: 1,
    placeId: places[0]!,
  });
  await story.seal({ votes: { [a!]: 3, [b!]: 6, [c!]: 2 }, valid: 11, placeId: places[1]! });
  const waiting = await story.view();
  expect(waiting.rounds[0]).toMatchObject({ sealed: [places[0], places[1]], counts: null });
  expect(waiting.parts[0]).toMatchObject({ next: { kind: 'count' }, places: null, count: null });
  const trail = await secretary.get(`/elections/${story.electionId}/events`);
  expect(trail.body).not.toContain('CountSealed');
  expect((await story.post('/result', { itemId: null, outside: told })).json().code).toBe(
    'not-all-counted',
  );
  const member = await as('member');
  const twice = { votes: { [a!]: 1, [b!]: 1, [c!]: 1 }, valid: 3, placeId: places[1]! };
  await expect(story.seal(twice)).rejects.toThrow('count-already-sealed');
  const last = { [a!]: 4, [b!]: 3, [c!]: 1 };
  await story.seal({ votes: last, valid: 8, invalid: 1, notVoting: 2, placeId: places[2]! });
  expect((await story.view()).parts[0]!.next).toMatchObject({ kind: 'open', round: 2 });
  const seen = async () =>
    (await member.get(`/elections/${story.electionId}`)).json<ElectionView>();
  expect((await seen()).rounds[0]!.counts).toBeNull();
  await story.announce();
  expect((await seen()).rounds[0]!.counts).toHaveLength(3);
  await story.open();
  for (const [i, placeId] of places.entries())
    await story.seal({
      votes: { [a!]: 6 + i, [b!]: 6 },
      ...{ valid: 12 + i, notVoting: i === 2 ? 11 : 0, placeId },
    });
  await story.post('/result', { itemId: null, outside: told });
  expect((await story.view()).result).toMatchObject({ outside: told, decisionId: null });
});

const told = {
  document: 'Distriktsstyrelsens protokoll',
  ...{ on: '2024-02-20', paragraph: '12', vouchedBy: null },
};

test('an association that takes part keeps its own record of the result, and both can check it by its hash', async () => {
  const { app, deps, item, own, organisationId, elect, secretary } = await startElectionMeeting(8);
  const neighbour = await startAssociation(app, deps);
  const theirs = await neighbour.as('secretary');
  const stranger = await (await startAssociation(app, deps)).as('secretary');
  const story = await elect({ seats: 2, substitutes: 0 });
  const body = { name: 'Haninge', organisationId: neighbour.organisationId };
  const { associationId } = (await story.post('/associations', body)).json();
  const [a] = await inTurn(own.slice(0, 1), (personId) => story.nominate({ personId }, 'ordinary'));
  const b = await story.nominate({ name: 'Gun Holm', associationId }, 'ordinary');
  await story.close();
  const asked = { hostId: organisationId, electionId: story.electionId };
  expect((await theirs.post('/joint-elections', asked)).statusCode).toBe(404);
  await story.post('/acclamation', {
    ...{ part: 'ordinary', order: [], ordered: null, ballotAsked: false },
  });
  await story.declare(item);
  const recorded = await theirs.post('/joint-elections', asked);
  expect(recorded.statusCode, recorded.body).toBe(201);
  const { elections } = (await theirs.get('/joint-elections')).json<JointElectionList>();
  const evidence = JSON.parse(await story.evidence());
  expect(elections).toMatchObject([
    {
      ...{ electionId: story.electionId, host: 'Föreningen', evidenceHash: evidence.hash },
      own: [{ candidateId: b, name: 'Gun Holm', part: 'ordinary' }],
    },
  ]);
  const file = (await theirs.get('/joint-elections/file')).body;
  expect(file).toMatch(
    /^\uFEFFVal;Värd;Fastställt;Våra valda;Id\r\n[^;]+;Föreningen;\d{4}-\d\d-\d\d;Gun Holm;/,
  );
  expect((await theirs.post('/joint-elections', asked)).json().code).toBe('joint-result-recorded');
  expect((await stranger.post('/joint-elections', asked)).statusCode).toBe(404);
  expect((await theirs.get(`/elections/${story.electionId}`)).statusCode).toBe(404);

  const published = `/api/published-elections/${organisationId}/${story.electionId}`;
  expect((await app.inject(published)).statusCode).toBe(404);
  await story.post('/result/publication');
  const open = await app.inject(published);
  expect(open.statusCode, open.body).toBe(200);
  expect(open.json()).toMatchObject({ hash: evidence.hash, elected: [{ candidateId: a }, {}] });
  expect((await secretary.get(`/elections/${story.electionId}`)).json().publishedAt).not.toBeNull();

  const ownerUrl = await testDatabase();
  await asOwner(
    ownerUrl,
    organisationId,
    `do $$ begin alter table log.event disable trigger user;
     update log.event set data = jsonb_set(data, '{elected}', '[]') where type = 'ResultDeclared' and stream_id = '${story.electionId}';
     alter table log.event enable trigger user; end $$`,
  );
  expect((await app.inject(published)).json().code).toBe('record-changed');
});

test('three are elected at one gavel without leaving the meeting, and more than the seats are not', async () => {
  const { secretary, association, desk, item, own } = await startElectionMeeting(8);
  const body = {
    ...{ itemId: item, title: 'Ledamöter i styrelsen', seats: 3 },
    subject: { kind: 'offices', bodyId: association.boardId, role: 'member' },
    ...{ from: null, until: '2025-12-31', at: desk.at('19:30') },
  };
  const four = await secretary.post(`/meetings/${desk.meetingId}/elections`, {
    ...body,
    personIds: own.slice(0, 4),
  });
  expect(four.json()).toMatchObject({ code: 'more-candidates-than-seats', facts: { seats: 3 } });
  expect((await secretary.get('/elections')).json<ElectionList>().elections).toEqual([]);
  const elected = await secretary.post(`/meetings/${desk.meetingId}/elections`, {
    ...{ ...body, personIds: own.slice(0, 3) },
  });
  expect(elected.statusCode, elected.body).toBe(201);
  expect(elected.json()).toMatchObject({ number: { year: 2024, serial: 1 } });
  const { decisionId } = elected.json();
  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision.text).toContain('i valet ”Ledamöter i styrelsen” välja @{');
  const { offices } = (await secretary.get('/offices?on=2024-03-01')).json();
  expect(offices).toHaveLength(3);
});

test('an annual meeting without anybody to elect leaves the seat vacant, and says so', async () => {
  const { secretary, association, item, elect } = await startElectionMeeting(8);
  const story = await elect({
    title: 'Ordförande',
    subject: { kind: 'offices', bodyId: association.boardId, role: 'chair' },
    ...{ seats: 1, substitutes: 0 },
  });
  await story.close();
  expect((await story.view()).parts[0]!.next).toEqual({ kind: 'complete' });
  await story.declare(item);
  const { result } = await story.view();
  expect(result).toMatchObject({ elected: [], vacant: { seats: 1 } });
  const decision = (await secretary.get(`/decisions/${result!.decisionId}`)).json();
  expect(decision.text).toBe('konstatera att ingen valdes i valet ”Ordförande”');
});
