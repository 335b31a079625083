import { randomUUID } from 'node:crypto';
import { organisations } from '@klubba/domain';
import { expect, test } from 'vitest';
import { sitDown } from './stories/desk.ts';
import { refusing } from './testing/refusals.ts';
import { startHall } from './testing/start-hall.ts';
import { startMeeting } from './testing/start-meeting.ts';

const unknown = randomUUID();
const carried = { outcome: 'carried' };
const start = async () => {
  const meeting = await startMeeting();
  const item = async (matter: string, title = 'Ny fråga') => {
    const asked = { title, kind: 'matter', matter, background: '', parentId: null, beforeId: null };
    return (await meeting.send('/agenda-items', asked)).json().itemId as string;
  };
  return { ...meeting, item, no: refusing(meeting.send) };
};

test('a question is put once, in its order, and the votes add up', async () => {
  const { clauses, no, carry, send, items, association, present, vote } = await start();
  const [first, second] = (await clauses('att ett', 'att två')) as [string, string];
  const path = (clauseId: string, how = 'acclamation') => `/clauses/${clauseId}/${how}`;
  const by = { kind: 'body', id: association.boardId };
  await no(path(unknown), carried, 'clause-not-found', 'clauseId');
  const amendment = { itemId: items.matter, kind: 'amendment', targetId: first, by };
  const amended = (
    await send('/proposals', { ...amendment, clauses: [{ text: 'att ett och ett halvt' }] })
  ).json();
  await no(path(first), carried, 'amendments-first', 'clauseId');
  expect((await carry(amended.clauseIds[0])).statusCode).toBe(201);
  expect((await carry(first)).json()).toMatchObject({ outcome: 'carried' });
  await no(path(first), carried, 'clause-already-decided', 'clauseId');
  const late = { ...amendment, clauses: [{ text: 'att två' }] };
  await no('/proposals', late, 'question-already-put', 'targetId');

  const count = { for: 3, against: 1, abstained: 0, tieBreak: null };
  const counting = path(second, 'counted-vote');
  await no(counting, { ...count, for: 5 }, 'more-votes-than-register', 'for', {
    register: 5,
    votes: 6,
  });
  const castingVote = { kind: 'castingVote', outcome: 'carried' };
  await no(counting, { ...count, tieBreak: castingVote }, 'no-tie', 'tieBreak');
  const division = path(second, 'division');
  await no(division, { by: unknown }, 'not-in-register', 'by');
  expect((await send(division, { by: present[0] })).statusCode).toBe(200);
  await no(division, { by: null }, 'division-already-demanded', 'clauseId');
  await no(path(second), carried, 'division-demanded', 'clauseId');
  expect((await vote(second, count)).json()).toMatchObject({ outcome: 'carried' });
});

test('an addition waits for its base, and a withdrawn proposal has no question', async () => {
  const { desk, items, association, no, send } = await start();
  const board = { kind: 'body', id: association.boardId } as const;
  const base = await desk.propose(items.matter, board, ['att bygga']);
  const more = await desk.propose(items.matter, board, ['att måla'], 'addition', base.proposalId);
  const clause = `/clauses/${more.clauseIds[0]}/acclamation`;
  await no(clause, carried, 'base-first', 'clauseId');
  await send(`/proposals/${more.proposalId}/withdrawal`, {});
  await no(clause, carried, 'proposal-withdrawn', 'clauseId');
  await send(`/clauses/${base.clauseIds[0]}/acclamation`, carried);
  const rewording = { clauses: [{ text: 'att riva' }] };
  await no(
    `/proposals/${base.proposalId}/wording`,
    rewording,
    'question-already-put',
    'proposalId',
  );
});

test('a lot breaks a tie between people, before witnesses that the association knows', async () => {
  const { item, desk, association, no, send, present } = await start();
  const election = await item('byElection', 'Fyllnadsval');
  await desk.takeUp(election, '18:34');
  const board = { kind: 'body', id: association.boardId } as const;
  const { clauseIds } = await desk.propose(election, board, [`att välja @{${present[4]}}`]);
  const path = `/clauses/${clauseIds[0]}/counted-vote`;
  const tie = { for: 2, against: 2, abstained: 1 };
  const lot = {
    kind: 'lot',
    method: 'Slantsingling, klave bifaller',
    witnesses: [],
    outcome: 'carried',
  };
  await no(path, { ...tie, tieBreak: null }, 'tie-by-lot', 'tieBreak');
  const strangers = { ...lot, witnesses: [unknown] };
  await no(path, { ...tie, tieBreak: strangers }, 'person-not-registered', 'tieBreak/witnesses');
  const drawn = await send(path, { ...tie, tieBreak: { ...lot, witnesses: [present[0]] } });
  expect(drawn.json()).toMatchObject({ outcome: 'carried' });
});

test('a meeting decides only what is in its power, and only what the notice named where that is needed', async () => {
  const { item, desk, association, no } = await start();
  const board = { kind: 'body', id: association.boardId } as const;
  const plan = await item('activityPlan', 'Verksamhetsplan');
  const employment = await item('employment', 'Anställning');
  await desk.takeUp(plan, '18:34');
  const planned = await desk.propose(plan, board, ['att anta planen']);
  const question = ({ clauseIds }: { clauseIds: string[] }) =>
    `/clauses/${clauseIds[0]}/acclamation`;
  await no(question(planned), carried, 'body-not-competent', '', { matter: 'activityPlan' });
  await no(`/agenda-items/${employment}/treatment`, {}, 'clauses-undecided');
  await desk.withdraw(planned.proposalId);
  await desk.takeUp(employment, '18:35');
  const employed = await desk.propose(employment, board, ['att anställa']);
  await no(question(employed), carried, 'matter-not-in-notice', '', { matter: 'employment' });
});

test('only a meeting of the members employs: the board may prepare it, and is told so at the gavel', async () => {
  const { ask, association, decide, members, secretary, organisationId } = await startHall({
    now: () => new Date('2024-02-14T18:00:00.000Z'),
  });
  const seats = await members('Dag', 'Siv', 'Mats', 'Jon');
  await decide(async (unit) => {
    for (const personId of seats)
      await unit.decide(organisations, organisationId, {
        ...{ type: 'GiveOffice', officeId: randomUUID(), bodyId: association.boardId, personId },
        ...{ role: 'member', title: 'Ledamot', from: '2024-01-01', to: null, decisionId: null },
        personIsRegistered: true,
      });
  });
  const desk = await sitDown(ask, {
    ...{ bodyId: association.boardId, kind: 'boardMeeting', title: 'Styrelsemöte' },
    ...{ date: '2024-02-14', clock: '18:30', timeZone: association.timeZone, place: 'Kansliet' },
  });
  const officers = await desk.formal('officers');
  const employment = await desk.item({ title: 'Anställning på 20 %', matter: 'employment' });
  const preparing = await desk.item({ title: 'Beredning av anställningen', matter: 'general' });
  await desk.call('2024-01-02', '12:00');
  await desk.open('18:30');
  await desk.takeUp(officers, '18:30');
  const [dag, siv, mats, jon] = seats as [string, string, string, string];
  await desk.elect(dag, ['chair'], '18:31');
  await desk.elect(jon, ['secretary'], '18:31');
  for (const verifier of [siv, mats]) await desk.elect(verifier, ['verifier'], '18:31');
  await desk.convened('18:32');
  await desk.register(seats, '18:32');
  await desk.adopt('18:32');
  await desk.takeUp(employment, '18:33');
  const board = { kind: 'body', id: association.boardId } as const;
  const employing = await desk.propose(employment, board, ['att anställa en administratör']);
  const no = refusing((path, body) => secretary.post(`/meetings/${desk.meetingId}${path}`, body));
  for (const [path, body] of [
    ['acclamation', carried],
    ['counted-vote', { for: 4, against: 0, abstained: 0, tieBreak: null }],
  ] as const)
    await no(`/clauses/${employing.clauseIds[0]}/${path}`, body, 'body-not-competent', '', {
      matter: 'employment',
    });
  await desk.withdraw(employing.proposalId);
  await desk.takeUp(preparing, '18:34');
  const prepared = await desk.propose(preparing, board, ['att föreslå medlemsmötet att anställa']);
  const taken = await secretary.post(
    `/meetings/${desk.meetingId}/clauses/${prepared.clauseIds[0]}/acclamation`,
    carried,
  );
  expect(taken.json(), taken.body).toMatchObject({ outcome: 'carried' });
});

test('whoever was entitled to vote may dissent, once; a conflict of interest leaves the register', async () => {
  const { clauses, carry, no, send, present, items, item, secretary, url, member } = await start();
  const [first, second] = (await clauses('att ett', 'att två')) as [string, string];
  const [dag, siv] = present as [string, string];
  const outsider = await member('Utanför');
  const declared = { personId: dag, itemId: items.matter, reason: 'Det gäller mitt företag.' };
  await no('/conflicts', { ...declared, personId: unknown }, 'person-not-registered', 'personId');
  await no('/conflicts', { ...declared, itemId: unknown }, 'item-not-on-agenda', 'itemId');
  expect((await send('/conflicts', declared)).statusCode).toBe(200);
  await no('/conflicts', declared, 'conflict-already-declared', 'personId');
  const { decisionId } = (await carry(first)).json();
  const reservation = { decisionId, personId: siv, text: 'Jag håller inte med.' };
  await no(
    '/reservations',
    { ...reservation, decisionId: unknown },
    'decision-not-found',
    'decisionId',
  );
  for (const personId of [dag, outsider])
    await no('/reservations', { ...reservation, personId }, 'was-not-entitled-to-vote', 'personId');
  expect((await send('/reservations', reservation)).statusCode).toBe(200);
  await no('/reservations', reservation, 'reservation-already-entered', 'personId');
  await carry(second);
  expect((await secretary.get(url)).json()).toMatchObject({
    conflicts: [{ personId: dag, reason: 'Det gäller mitt företag.' }],
    reservations: [{ decisionId, personId: siv, text: 'Jag håller inte med.' }],
  });
  const other = await item('general');
  await send(`/agenda-items/${other}/treatment`, {});
  await no('/conflicts', { ...declared, personId: siv }, 'item-already-treated', 'itemId');
  await no(`/agenda-items/${items.matter}/treatment`, {}, 'item-already-treated', 'itemId');
  const over = {
    itemId: items.matter,
    kind: 'main',
    targetId: null,
    by: { kind: 'person', id: siv },
  };
  await no(
    '/proposals',
    { ...over, clauses: [{ text: 'att tre' }] },
    'item-already-treated',
    'itemId',
  );
});

test('a meeting closes when every item is treated or passed over, and stays closed', async () => {
  const { no, send, item, clause, carry, items, secretary, url } = await start();
  const later = await item('general', 'Hinner vi inte');
  await no('/closing', {}, 'items-not-treated', '', { count: 1, title: 'Hinner vi inte' });
  await send(`/agenda-items/${later}/passing-over`, { outcome: 'tabled' });
  await no(
    `/agenda-items/${later}/passing-over`,
    { outcome: 'tabled' },
    'item-already-treated',
    'itemId',
  );
  await no(`/agenda-items/${unknown}/note`, { text: 'Hej' }, 'item-not-on-agenda', 'itemId');
  const open = await clause();
  await no('/closing', {}, 'clauses-undecided', '', { count: 1 });
  await carry(open);
  expect((await send('/closing', {})).statusCode).toBe(200);
  await no('/closing', {}, 'meeting-not-open');
  expect(
    (await send(`/agenda-items/${items.matter}/note`, { text: 'Diskussion.' })).statusCode,
  ).toBe(200);
  expect((await secretary.get(url)).json()).toMatchObject({
    ...{ phase: 'closed', closedAt: '2024-02-14T18:00:00.000Z' },
    items: [{}, { note: 'Diskussion.' }, { status: 'closed' }, { status: 'tabled' }],
  });
});
