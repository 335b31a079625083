import { expect, test } from 'vitest';
import { filesWith } from '../store/testing/files-with.ts';
import { asOwner } from '../store/testing/start-store.ts';
import { testDatabase } from '../testing/test-database.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

/** An election by whole ballots, of three associations; the other two's voters are known to nobody else. */
const startSecretElection = async () => {
  const started = await startElectionMeeting(8);
  const story = await started.elect({
    ...{ seats: 1, substitutes: 0, meetingId: null },
    method: { name: 'schulze', marks: null, entered: 'ballots', twice: false },
  });
  const haninge = await story.admit('Haninge');
  const candidates = await inTurn(started.own.slice(0, 3), (personId) =>
    story.nominate({ personId }, 'ordinary'),
  );
  await story.close();
  await story.list(started.voters);
  const strangers = ['Hemlig Främling Ett', 'Hemlig Främling Två', 'Hemlig Främling Tre'];
  await story.list(strangers, haninge);
  await story.freeze();
  await story.open();
  const [a, b, c] = candidates as [string, string, string];
  const ballots = [
    { weight: 1, preferences: [[c], [a]] },
    { weight: 4, preferences: [[a], [b], [c]] },
    { weight: 2, preferences: [[b], [a]] },
    { weight: 1, preferences: [[c], [a]] },
  ];
  // As they come out of the box, one by one, each kept as it is typed.
  const { code } = (await story.view()).rounds[0]!;
  const entry = `/elections/${story.electionId}/entries/ordinary/${code}`;
  const typed = ['1 3 1', '4 1 2 3', '2 2 1', '1 3 1'];
  for (const n of typed.keys()) {
    const said = { rows: {}, lines: typed.slice(0, n + 1), counted: null };
    await started.secretary.put(`${entry}/first`, { placeId: null, said });
  }
  const kept = (await started.secretary.get(entry)).json();
  const sheet = { votes: [], valid: 8, blank: 1, invalid: 0, notVoting: 2 };
  const sealed = await story.post('/counts', {
    ...{ part: 'ordinary', placeId: null, code: null, tellers: story.tellers, sheet, ballots },
  });
  expect(sealed.statusCode, sealed.body).toBe(200);
  return { ...started, story, strangers, ballots, kept, typed, candidates: [a, b, c] };
};

test('nothing that is stored links a voter to a ballot, nor tells in which order ballots were entered', async () => {
  const started = await startSecretElection();
  const { voters, story, strangers, organisationId } = started;
  const ownerUrl = await testDatabase();
  const sql = <Row>(statement: string) => asOwner<Row>(ownerUrl, organisationId, statement);
  const events = await sql<{ type: string; data: object; streamId: string }>(
    `select type, data, stream_id from log.event where stream_kind = 'election'`,
  );
  const election = events.filter((one) => one.streamId === story.electionId);
  // Two of them are tellers, by their ids: nobody else of the voters is in it.
  const text = JSON.stringify(election);
  expect(voters.filter(({ personId }) => text.includes(personId)).length).toBe(2);
  const [count, ...others] = election.filter(({ type }) => type === 'CountSealed');
  expect(others).toEqual([]);
  const { ballots } = count!.data as { ballots: { preferences: string[][]; weight: number }[] };
  expect(ballots.map(({ weight }) => weight).toSorted()).toEqual([2, 2, 4]);
  const keys = ballots.map(({ preferences }) => JSON.stringify(preferences));
  expect(keys).toEqual(keys.toSorted());

  // An event is there in clear, in its table and in the log of writes.
  const [known, ...named] = await filesWith(ownerUrl, keys[0]!.slice(3, 39), ...strangers);
  expect(known).toBeGreaterThan(0);
  expect(named).toEqual(strangers.map(() => 0));

  // What was typed is sorted while it is kept, gone when it is sealed, and no earlier state of it is there to be read.
  expect(started.kept.entries[0].said.lines).toEqual(started.typed.toSorted());
  expect(await sql('select from vault.count_entry')).toEqual([]);
  expect(await filesWith(ownerUrl, '"handedOver"', `"${started.typed[1]}"`)).toEqual([0, 0]);
});

test('what the committee took in is nobody else’s, and gone when it is destroyed', async () => {
  const started = await startElectionMeeting(8);
  const { secretary, as, item, elect, own } = started;
  const committee = await as('member');
  const board = await as('board', 'chair', 'auditor');
  const story = await elect({ seats: 1, substitutes: 0 });
  await story.appoint('committee', { personId: committee.personId });
  const path = `/elections/${story.electionId}`;
  const told = { personId: null, associationId: null, statement: 'Kan ekonomi', gender: null };
  const nominate = (name: string) =>
    committee.post(`${path}/nominations`, {
      ...{ ...told, name, by: { kind: 'other', name: 'En granne' }, fromFloor: false },
    });
  const { candidateId } = (await nominate('Ny Namnsson')).json();
  await committee.put(`${path}/note`, { text: 'Ring henne på torsdag' });
  for (const other of [secretary, board]) {
    const seen = await other.get(path);
    expect(seen.json()).toMatchObject({ nominees: null, note: null, candidates: [] });
    const trail = await other.get(`${path}/events`);
    for (const body of [seen.body, trail.body])
      expect(body).not.toMatch(/Namnsson|granne|torsdag|ekonomi/);
    const tried = await other.post(`${path}/candidates/${candidateId}/consent`, {
      ...{ to: 'both', how: 'asked' },
    });
    expect(tried.statusCode).toBe(403);
  }
  expect((await committee.get(path)).json()).toMatchObject({
    note: 'Ring henne på torsdag',
    nominees: [{ name: 'Ny Namnsson', nominators: [{ name: 'En granne' }] }],
  });

  await inTurn(own.slice(0, 2), async (personId) => {
    const nominated = await committee.post(`${path}/nominations`, {
      ...{ ...told, personId, name: null, by: { kind: 'committee' }, fromFloor: false },
    });
    const { candidateId } = nominated.json();
    await committee.post(`${path}/candidates/${candidateId}/consent`, { to: 'both', how: 'asked' });
  });
  await story.close();
  await story.freeze(true);
  await story.open();
  const [a, b] = (await story.view()).rounds[0]!.candidateIds as [string, string];
  await story.seal({ votes: { [a]: 5, [b]: 2 }, valid: 7, notVoting: 1 });
  await story.declare(item);
  const gone = { papers: ['nominations', 'register', 'committee'], on: '2024-04-01' };
  const destroyed = await story.post('/destruction', gone);
  expect(destroyed.statusCode, destroyed.body).toBe(200);
  const member = await as('member');
  for (const other of [board, member]) {
    const { events } = (await other.get(`${path}/events`)).json();
    const types = events.map(({ type }: { type: string }) => type);
    expect(types).toContain('ResultDeclared');
    expect(types).toContain('CountSealed');
    for (const type of ['CandidateNominated', 'ConsentRecorded', 'CommitteeNoteWritten'])
      expect(types).not.toContain(type);
  }
  const after = await committee.get(path);
  expect(after.body).not.toMatch(/Namnsson|granne|torsdag|ekonomi/);
  expect(after.json()).toMatchObject({
    destroyed: gone.papers.map((papers) => ({ papers, on: gone.on })),
    result: { elected: [{ candidateId: a }] },
  });
  expect((await secretary.get(`${path}/evidence`)).json().elected).toMatchObject([
    { candidateId: a, name: expect.stringContaining('Ek') },
  ]);
  const ownerUrl = await testDatabase();
  const left = await asOwner(
    ownerUrl,
    started.organisationId,
    `select path from vault.personal p join log.event e using (position)
     where e.stream_id = '${story.electionId}' and p.path not in ('/name', '/text')`,
  );
  expect(left).toEqual([]);
});
