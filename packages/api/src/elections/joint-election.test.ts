import { expect, test } from 'vitest';
import { membersOf } from '../meetings/testing/start-hall.ts';
import { asOwner } from '../store/testing/start-store.ts';
import { testDatabase } from '../testing/test-database.ts';
import type { ElectionView, JointElectionView, JointInvitationList } from './contract.ts';
import { startElectionMeeting } from './testing/start-election.ts';
import { startNeighbour } from './testing/start-neighbour.ts';

const startJoint = async (...names: readonly string[]) => {
  const host = await startElectionMeeting(6);
  const story = await host.elect({ seats: 2, substitutes: 0, complaintsUntil: '2024-03-01' });
  const neighbour = await startNeighbour(host, ...names);
  const admit = async (organisationId: string) =>
    (await story.post('/associations', { name: 'Haninge', organisationId })).json().associationId;
  const associationId: string = await admit(neighbour.organisationId);
  const theirs = neighbour.at(host.organisationId, story.electionId);
  const invitations = async (secretary = neighbour.secretary) =>
    (await secretary.get('/joint-elections/invitations')).json<JointInvitationList>().invitations;
  const fetchAnswer = () => story.post(`/associations/${associationId}/answer`);
  const fetchList = () => story.post(`/associations/${associationId}/voters`);
  return {
    host,
    story,
    neighbour,
    admit,
    associationId,
    theirs,
    invitations,
    ...{ fetchAnswer, fetchList },
  };
};

test('an association that is let in says in its own log whether it takes part, and the host finds it there', async () => {
  const { host, story, associationId, theirs, invitations, fetchAnswer } = await startJoint();
  expect((await fetchAnswer()).json()).toMatchObject({ code: 'no-answer-yet' });
  expect(await invitations()).toMatchObject([
    {
      ...{ hostId: host.organisationId, electionId: story.electionId, associationId },
      ...{ host: 'Föreningen', as: 'Haninge', day: '2024-02-14', answer: null },
      meeting: { title: 'Ombudsval', place: 'Folkets hus' },
    },
  ]);
  const callHash = (await invitations())[0]?.callHash;
  const joined = await theirs.post('/answer', { takesPart: true, callHash });
  expect(joined.statusCode, joined.body).toBe(200);
  const of = async () =>
    (await story.view()).associations.find((one) => one.associationId === associationId)?.answer;
  expect(await of()).toBeNull();
  expect((await fetchAnswer()).statusCode).toBe(200);
  expect(await of()).toMatchObject({ takesPart: true, current: true });
  // Found again it is no news.
  const { version } = await story.view();
  await fetchAnswer();
  expect((await story.view()).version).toBe(version);

  const call = (await story.view()) as ElectionView;
  const { title, subject, seats, substitutes, method, uncontested, meetingId } = call;
  const details = { title, subject, seats, substitutes, method, uncontested, meetingId };
  const more = { electorate: 'Alla', eligibility: '', nominateBy: null, candidateOrder: 'name' };
  const days = { from: null, until: null, reportBy: null, complaintsUntil: '2024-03-01' };
  await host.secretary.put(`/elections/${story.electionId}/call`, { ...details, ...more, ...days });
  expect(await of()).toMatchObject({ takesPart: true, current: false });
  expect(await invitations()).toMatchObject([{ answer: { takesPart: true, current: false } }]);

  await theirs.post('/answer', { takesPart: false });
  await fetchAnswer();
  expect(await of()).toMatchObject({ takesPart: false, current: true });
  expect((await theirs.post('/list', { as: 'names' })).json().code).toBe(
    'joint-election-not-joined',
  );
});

test('a host does not let itself in', async () => {
  const { host, story } = await startJoint();
  const own = { name: 'Vi', organisationId: host.organisationId };
  const refused = await story.post('/associations', own);
  expect(refused.json()).toMatchObject({
    ...{ code: 'association-is-the-host', errors: [{ pointer: '#/organisationId' }] },
  });
});

test('nobody learns whether there is such an association, and nobody but who is asked sees the election', async () => {
  const { host, story, admit, theirs, invitations, neighbour } = await startJoint();
  const unknown = await admit('00000000-0000-4000-8000-00000000dead');
  const stranger = await startNeighbour(host);
  const quiet = await admit(stranger.organisationId);
  const answers = await Promise.all(
    [unknown, quiet].map((id) => story.post(`/associations/${id}/answer`)),
  );
  const [one, other] = answers.map((answer) => ({ ...answer.json(), instance: '', requestId: '' }));
  expect(one).toEqual(other);
  expect(one.code).toBe('no-answer-yet');

  const third = await startNeighbour(host);
  expect(await invitations(third.secretary)).toEqual([]);
  expect(await invitations()).toHaveLength(1);
  const asked = third.at(host.organisationId, story.electionId);
  expect((await asked.get()).statusCode).toBe(404);
  expect((await asked.post('/answer', { takesPart: true })).statusCode).toBe(404);
  const nowhere = third.at(third.organisationId, story.electionId);
  expect((await nowhere.get()).statusCode).toBe(404);
  const member = await neighbour.as('member');
  expect((await member.get('/joint-elections/invitations')).statusCode).toBe(403);
  expect((await theirs.get()).statusCode).toBe(200);
});

test('an association sends its own list of those who may vote on the day, and sees no other', async () => {
  const { host, story, neighbour, associationId, theirs, fetchList } = await startJoint(
    ...['Gun Holm', 'Hans Holm', 'Leo Holm'],
  );
  const newcomer = await membersOf(host.deps, neighbour.organisationId)('Ny Holm', {
    since: '2024-02-01',
  });
  await story.list(host.voters);
  await theirs.post('/answer', { takesPart: true });
  expect((await fetchList()).json().code).toBe('no-list-sent');
  const seen = (await theirs.get()).json<JointElectionView>();
  expect(seen.voters.map(({ name }) => name)).toEqual(['Gun Holm', 'Hans Holm', 'Leo Holm']);
  const csv = await theirs.get('/voters.csv');
  expect(csv.body).toBe('\uFEFFNamn;Kom\r\nGun Holm;\r\nHans Holm;\r\nLeo Holm;\r\n');
  expect((await theirs.get()).body).not.toContain('Medlem');

  const [gun, hans] = neighbour.members;
  const wrong = await theirs.post('/list', { as: 'names', personIds: [gun, newcomer] });
  expect(wrong.json()).toMatchObject({ code: 'may-not-vote-on-the-day', facts: { count: 1 } });
  const sent = await theirs.post('/list', { as: 'names', personIds: [gun, hans] });
  expect(sent.statusCode, sent.body).toBe(200);
  const fetched = await fetchList();
  expect(fetched.statusCode, fetched.body).toBe(200);
  const ofTheirs = async () =>
    (await story.view()).lists?.find((one) => one.associationId === associationId);
  expect(await ofTheirs()).toEqual({
    associationId,
    voters: ['Gun Holm', 'Hans Holm'].map((name) => ({ personId: null, name })),
    unnamed: 0,
  });
  await theirs.post('/list', { as: 'number' });
  await fetchList();
  expect(await ofTheirs()).toEqual({ associationId, voters: [], unnamed: 3 });
  expect((await story.freeze()).electionId).toBe(story.electionId);
  expect((await story.view()).register).toMatchObject({ voters: 9 });
});

test('an association destroys its own copy of the list when nobody can complain any more', async () => {
  const { host, story, neighbour, theirs, fetchList } = await startJoint('Gun Holm');
  const on = '2024-03-02';
  await theirs.post('/answer', { takesPart: true });
  expect((await theirs.post('/destruction', { on })).json().code).toBe('no-list-sent');
  await theirs.post('/list', { as: 'names' });
  await fetchList();
  expect((await theirs.post('/destruction', { on })).json().code).toBe('result-not-declared');
  await story.nominate({ personId: host.own[0]! }, 'ordinary');
  await story.close();
  const acclaimed = { part: 'ordinary', order: [], ordered: null, ballotAsked: false };
  await story.post('/acclamation', acclaimed);
  await story.declare(host.item);
  expect((await theirs.post('/destruction', { on: '2024-03-01' })).json()).toMatchObject({
    ...{ code: 'complaints-possible', facts: { until: '2024-03-01' } },
  });
  const keys = () => sealedBy(neighbour.organisationId);
  expect(await keys()).toEqual({ papers: 1, keys: 1 });
  const destroyed = await theirs.post('/destruction', { on });
  expect(destroyed.statusCode, destroyed.body).toBe(200);
  expect(await keys()).toEqual({ papers: 0, keys: 0 });
  expect((await theirs.get()).json()).toMatchObject({ list: null, sent: null, destroyedOn: on });
  // The host's is the host's to destroy.
  expect((await story.view()).lists).toMatchObject([{ voters: [{ name: 'Gun Holm' }] }]);
});

test('three associations of one installation: each sends its own list, and one voter of two is settled by both', async () => {
  const host = await startElectionMeeting(8);
  const story = await host.elect({ seats: 2, substitutes: 0 });
  const names = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
  const haninge = await startNeighbour(host, 'Medlem 07', 'Kim Ek', ...names('Haninge', 6));
  const nynas = await startNeighbour(host, 'Kim Ek', ...names('Nynäs', 5));
  const admit = async (name: string, organisationId: string): Promise<string> =>
    (await story.post('/associations', { name, organisationId })).json().associationId;
  const h = await admit('Haninge', haninge.organisationId);
  const n = await admit('Nynäshamn', nynas.organisationId);
  const [ofH, ofN] = [haninge, nynas].map((one) => one.at(host.organisationId, story.electionId));
  await story.list(host.voters);
  for (const [id, theirs] of [
    [h, ofH!],
    [n, ofN!],
  ] as const) {
    await theirs.post('/answer', { takesPart: true });
    await story.post(`/associations/${id}/answer`);
    await theirs.post('/list', { as: 'names' });
    await story.post(`/associations/${id}/voters`);
  }
  const seen = async (theirs: typeof ofH) =>
    (await theirs!.get()).json<JointElectionView>().doubles;
  expect(await seen(ofH)).toMatchObject([
    { name: 'Medlem 07', other: 'Föreningen', otherId: null, same: null, mine: null, theirs: null },
    { name: 'Kim Ek', other: 'Nynäshamn', same: null },
  ]);
  expect((await seen(ofN)).map(({ name }) => name)).toEqual(['Kim Ek']);
  expect((await ofN!.get()).body).not.toMatch(/Medlem|Haninge 1/);

  const medlem = { name: 'Medlem 07', associationId: null, otherId: h };
  const open = async () =>
    (await story.view()).doubles?.find(({ name }) => name === 'Medlem 07')?.same;
  // One side alone settles nothing, nor do two that differ; both see what the other says.
  await story.settle('Medlem 07', true, null, h);
  expect(await open()).toBeNull();
  expect(await seen(ofH)).toMatchObject([{ mine: null, theirs: { same: true } }, {}]);
  await ofH!.post('/doubles', { ...medlem, same: false });
  const fetched = await story.post(`/associations/${h}/doubles`);
  expect(fetched.statusCode, fetched.body).toBe(200);
  expect(await open()).toBeNull();
  expect((await story.view()).doubles).toContainEqual(
    expect.objectContaining({
      answers: [
        { by: null, same: true, associationId: null },
        { by: h, same: false, associationId: null },
      ],
    }),
  );
  expect((await story.post('/register')).json().code).toBe('doubles-not-settled');
  await ofH!.post('/doubles', { ...medlem, same: true });
  await story.post(`/associations/${h}/doubles`);
  expect(await open()).toBe(true);

  // Of two neighbours the host says nothing.
  const kim = { name: 'Kim Ek', associationId: n, otherId: h, same: true };
  expect((await story.post('/doubles', kim)).json().code).toBe('double-is-theirs');
  await ofH!.post('/doubles', kim);
  await ofN!.post('/doubles', kim);
  for (const id of [h, n]) await story.post(`/associations/${id}/doubles`);
  expect((await story.view()).doubles?.map(({ same }) => same)).toEqual([true, true]);
  expect((await ofN!.post('/doubles', { ...kim, name: 'Haninge 1' })).json().code).toBe(
    'no-double',
  );
  await story.freeze();
  expect((await story.view()).register).toMatchObject({
    voters: 20,
    byAssociation: [
      { associationId: null, voters: 8 },
      { associationId: h, voters: 6 },
      { associationId: n, voters: 6 },
    ],
  });
});

const sealedBy = async (organisationId: string) => {
  const [found] = await asOwner<{ papers: number; keys: number }>(
    await testDatabase(),
    organisationId,
    `with sent as (select distinct data->>'listId' as id from log.event where type = 'JointListSent')
     select (select count(*)::int from vault.personal p join sent on p.subject_id = sent.id::uuid) as papers,
       (select count(*)::int from vault.subject_key k join sent on k.subject_id = sent.id::uuid) as keys`,
  );
  return found;
};
