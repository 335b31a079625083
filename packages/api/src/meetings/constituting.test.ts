import { randomUUID } from 'node:crypto';
import { defaultRules, organisations } from '@klubba/domain';
import { expect, test } from 'vitest';
import { sitDown } from './stories/desk.ts';
import { refusing } from './testing/refusals.ts';
import { startHall } from './testing/start-hall.ts';

const now = '2024-02-14T18:00:00.000Z';
const unknown = randomUUID();

/** A member meeting that is called and not yet opened, with one item for each thing that constitutes it. */
const startCalled = async () => {
  const hall = await startHall({ now: () => new Date(now) });
  const present = await hall.members('Dag', 'Siv', 'Mats', 'Jon');
  const { memberMeetingId: bodyId, timeZone } = hall.association;
  const desk = await sitDown(hall.ask, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte', place: 'Lokalen' },
    ...{ date: '2024-02-14', clock: '18:30', timeZone },
  });
  const officers = await desk.formal('officers');
  const matter = await desk.item({ title: 'En fråga' });
  const board = { kind: 'body', id: hall.association.boardId } as const;
  const { clauseIds } = await desk.propose(matter, board, ['att besluta']);
  const url = `/meetings/${desk.meetingId}`;
  const [dag, siv, mats, jon] = present as [string, string, string, string];
  return {
    ...{ ...hall, desk, url, present, officers, matter, dag, siv, mats, jon },
    clause: `${url}/clauses/${clauseIds[0]}/acclamation`,
    no: refusing(hall.secretary.post),
  };
};

const carried = { outcome: 'carried' };

test('nothing is decided before the meeting is constituted, and each lack has its own answer', async () => {
  const { desk, url, no, clause, officers, matter, dag, siv, mats, jon, present, secretary } =
    await startCalled();
  await desk.call('2024-01-31', '12:00');
  await no(`${url}/agenda-items/${matter}/treatment`, {}, 'meeting-not-open');
  await no(`${url}/opening`, { at: '2024-02-14T19:00:00.000Z' }, 'not-yet-happened', 'at');
  // The same instant, as the clock on the wall shows it.
  await no(`${url}/opening`, { at: '2024-02-14T20:00:00+01:00' }, 'not-yet-happened', 'at');
  const dayBefore = { at: '2024-02-13T22:59:00.000Z' };
  await no(`${url}/opening`, dayBefore, 'meeting-before-its-day', 'at', {
    startsOn: '2024-02-14',
  });
  await desk.open('18:30');
  await no(`${url}/opening`, {}, 'meeting-already-opened');
  await no(`${url}/cancellation`, { reason: 'Ångrar oss.' }, 'meeting-cannot-be-cancelled');
  await no(`${url}/officers`, { personId: dag, offices: ['chair'] }, 'no-item-open');
  await no(`${url}/convening`, { dulyConvened: true }, 'no-item-open');
  await no(`${url}/register`, { personIds: [dag] }, 'no-item-open');
  await no(`${url}/agenda/adoption`, {}, 'no-item-open');
  await no(clause, carried, 'item-not-open', 'clauseId');
  await no(`${url}/agenda-items/${unknown}/treatment`, {}, 'item-not-on-agenda', 'itemId');
  await desk.takeUp(matter, '18:31');
  await no(`${url}/agenda-items/${officers}/closing`, {}, 'item-not-open', 'itemId');
  await no(`${url}/agenda-items/${officers}/treatment`, {}, 'clauses-undecided', '', { count: 1 });

  await no(clause, carried, 'no-chair');
  const { errors } = (await secretary.post(clause, carried)).json();
  expect(errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
    ['#', 'no-chair'],
    ['#', 'no-secretary'],
    ['#', 'too-few-verifiers'],
    ['#', 'convening-not-found'],
    ['#', 'no-register'],
    ['#', 'agenda-not-adopted'],
  ]);
  const elect = (personId: string, ...offices: string[]) =>
    [`${url}/officers`, { personId, offices }] as const;
  await no(...elect(unknown, 'chair'), 'person-not-registered', 'personId');
  await no(...elect(dag, 'chair', 'verifier'), 'verifier-must-be-another', 'offices');
  await desk.elect(dag, ['chair'], '18:32');
  await no(...elect(dag, 'chair'), 'already-holds-office', 'personId');
  for (const one of [dag, dag.toUpperCase()])
    await no(...elect(one, 'verifier'), 'verifier-must-be-another', 'personId');
  await no(clause, carried, 'no-secretary');
  await desk.elect(siv, ['secretary'], '18:33');
  await no(clause, carried, 'too-few-verifiers', '', { needed: 2, elected: 0 });
  await desk.elect(mats, ['verifier', 'teller'], '18:34');
  await desk.elect(jon, ['verifier', 'teller'], '18:34');
  await no(clause, carried, 'convening-not-found');
  await desk.convened('18:35');
  await no(`${url}/convening`, { dulyConvened: true }, 'convening-already-found');
  await no(clause, carried, 'no-register');
  const adjustments = `${url}/register/adjustments`;
  await no(adjustments, { in: [dag], out: [] }, 'no-register');
  await no(`${url}/register`, { personIds: [] }, 'register-empty', 'personIds');
  await desk.register(present, '18:36');
  await no(`${url}/register`, { personIds: [dag] }, 'register-already-established');
  await no(clause, carried, 'agenda-not-adopted');
  await desk.adopt('18:37');
  await no(`${url}/agenda/adoption`, {}, 'agenda-already-adopted');
  await no(adjustments, { in: [], out: [] }, 'nothing-to-adjust', 'in');
  await no(adjustments, { in: [dag], out: [] }, 'already-in-register', 'in');
  await no(adjustments, { in: [], out: [unknown] }, 'not-in-register', 'out');
  expect((await secretary.post(clause, carried)).statusCode).toBe(201);
});

test('the register takes those who have a voting right that day, and says why not', async () => {
  const { desk, url, no, officers, member, dag, secretary } = await startCalled();
  const unpaid = await member('Obetald', { years: [2023] });
  const recent = await member('Ny', { since: '2024-02-01' });
  await desk.call('2024-01-31', '12:00');
  await desk.open('18:30');
  await desk.takeUp(officers, '18:31');
  const register = `${url}/register`;
  const why = (personId: string, reason: string) => ({ personId, reason, count: 1 });
  const wrong = ['no-voting-right', 'personIds'] as const;
  await no(register, { personIds: [dag, unpaid] }, ...wrong, why(unpaid, 'fee-not-paid'));
  await no(register, { personIds: [recent] }, ...wrong, why(recent, 'membership-too-short'));
  await no(register, { personIds: [unknown] }, ...wrong, why(unknown, 'not-registered'));
  const { people } = (await secretary.get(`${url}/electorate`)).json();
  expect(people).toContainEqual({
    ...{
      personId: recent,
      name: 'Ny',
      apart: null,
      entitled: false,
      reason: 'membership-too-short',
    },
    facts: { since: '2024-02-01', days: 13, required: 30, entitledFrom: '2024-03-02' },
    lastTime: false,
    seat: null,
  });
  expect(people).toContainEqual({
    personId: dag,
    name: 'Dag',
    apart: null,
    entitled: true,
    reason: null,
    facts: {},
    lastTime: false,
    seat: null,
  });
  expect(people).toContainEqual({
    ...{
      personId: secretary.personId,
      name: 'Siv',
      apart: null,
      entitled: false,
      reason: 'never-a-member',
      facts: {},
      lastTime: false,
      seat: null,
    },
  });
  await desk.register([dag], '18:36');
  const late = { in: [unpaid], out: [] };
  await no(
    `${url}/register/adjustments`,
    late,
    'no-voting-right',
    'in',
    why(unpaid, 'fee-not-paid'),
  );
});

test('a meeting that was not duly convened discusses and decides nothing', async () => {
  const { desk, url, no, clause, matter, dag, siv, mats, jon, present, secretary } =
    await startCalled();
  await desk.call('2024-01-31', '12:00');
  await desk.open('18:30');
  await desk.takeUp(matter, '18:31');
  await desk.elect(dag, ['chair'], '18:32');
  await desk.elect(siv, ['secretary'], '18:32');
  for (const verifier of [mats, jon]) await desk.elect(verifier, ['verifier'], '18:32');
  await desk.register(present, '18:33');
  await desk.adopt('18:33');
  expect((await secretary.post(`${url}/convening`, { dulyConvened: false })).statusCode).toBe(200);
  await no(clause, carried, 'not-duly-convened');
});

/** A body whose rules number paragraphs through the year; `call` calls a meeting of it with one matter. */
const startNumberedThroughTheYear = async () => {
  const hall = await startHall({ now: () => new Date(now) });
  const { decide, organisationId, association, ask } = hall;
  const adopt = (effectiveFrom: string, quorum: number, verifiers: number) =>
    decide((unit) =>
      unit.decide(organisations, organisationId, {
        ...{ type: 'AdoptRuleSet', effectiveFrom, reference: 'Årsmötet' },
        rules: {
          ...defaultRules,
          quorum: { ...defaultRules.quorum, value: quorum },
          verifiers: { ...defaultRules.verifiers, value: verifiers },
          paragraphNumbering: { ...defaultRules.paragraphNumbering, value: 'perYear' },
        },
      }),
    );
  await adopt('2024-01-01', 3, 1);
  await adopt('2024-02-15', 99, 9);
  const call = async (date: string) => {
    const { memberMeetingId: bodyId, timeZone } = association;
    const called = { bodyId, kind: 'memberMeeting', title: 'Möte', place: 'Lokalen' } as const;
    const desk = await sitDown(ask, { ...called, date, clock: '18:30', timeZone });
    await desk.formal('opening');
    const matter = await desk.item({ title: 'En fråga' });
    const board = { kind: 'body', id: association.boardId } as const;
    const { clauseIds } = await desk.propose(matter, board, ['att besluta']);
    await desk.call('2024-01-01', '12:00');
    return { desk, matter, clauseId: clauseIds[0]! };
  };
  return { ...hall, call };
};

test('a meeting is held under the rules in force on its day: quorum, verifiers and numbering through the year', async () => {
  const { call, members, secretary } = await startNumberedThroughTheYear();
  const present = await members('Dag', 'Siv', 'Mats');
  const [dag, siv, mats] = present as [string, string, string];
  type Called = Awaited<ReturnType<typeof call>>;
  const hold = async ({ desk, matter, clauseId }: Called, members: string[]) => {
    await desk.open('18:30');
    await desk.takeUp(matter, '18:31');
    await desk.elect(dag, ['chair'], '18:32');
    await desk.elect(siv, ['secretary'], '18:32');
    await desk.elect(mats, ['verifier'], '18:32');
    await desk.convened('18:33');
    await desk.register(members, '18:33');
    await desk.adopt('18:33');
    const url = `/meetings/${desk.meetingId}`;
    return { desk, url, clauseId };
  };
  const first = await hold(await call('2024-02-12'), [dag, siv]);
  const no = refusing(secretary.post);
  const acclamation = `${first.url}/clauses/${first.clauseId}/acclamation`;
  await no(acclamation, carried, 'not-quorate', '', { quorum: 3, present: 2 });
  const arrival = { in: [mats], out: [], at: first.desk.at('18:35') };
  await secretary.post(`${first.url}/register/adjustments`, arrival);
  await first.desk.carry(first.clauseId, '18:40');
  const called = await call('2024-02-14');
  const opening = { at: called.desk.at('18:30') };
  await no(`/meetings/${called.desk.meetingId}/opening`, opening, 'another-meeting-open');
  await first.desk.close('18:50');

  const second = await hold(called, present);
  const view = (await secretary.get(second.url)).json();
  expect(view).toMatchObject({ quorum: 3, verifiersNeeded: 1 });
  expect(view.items.map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual([3, 4]);
});

test('of the meetings of one body that are opened in the same moment, one is', async () => {
  const { call, members, secretary } = await startNumberedThroughTheYear();
  await members('Dag');
  const called = [];
  for (const day of ['08', '09', '10', '11', '12', '13']) called.push(await call(`2024-02-${day}`));
  const answers = await Promise.all(
    called.map(({ desk }) =>
      secretary.post(`/meetings/${desk.meetingId}/opening`, { at: desk.at('18:30') }),
    ),
  );
  const codes = answers.map((answer) => answer.json().code ?? 'opened').sort();
  expect(codes).toEqual([...Array(5).fill('another-meeting-open'), 'opened']);
});
