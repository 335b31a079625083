import { describe, expect, test } from 'vitest';
import type { ElectionCommand } from './commands.ts';
import { election } from './election.ts';
import type { ElectionEvent } from './events.ts';
import { countsToTell, holdersOn, nextSubstitutes, openSeats } from './index.ts';
import {
  at,
  call,
  close,
  consent,
  freeze,
  having,
  id,
  nominate,
  open,
  ready,
  refusalOf,
  seal,
  teller,
  voters,
} from './rehearsal.ts';
import { electionPowersOf, electionSightOf } from './sight.ts';
import { standingOf } from './standing.ts';

describe('nominating', () => {
  test('somebody a second time adds a nominator to the one candidate', () => {
    const by = { kind: 'committee' } as const;
    const state = having(call, nominate(1), {
      ...nominate(1),
      ...{ candidateId: id(77), name: 'NAMN 1', by },
    });
    expect(state.candidates).toMatchObject([{ candidateId: id(1), nominators: [by] }]);
    expect(refusalOf(state, nominate(1))).toBe('already-nominated');
  });
  test('after the day until which one may is only from the floor', () => {
    const state = having({ ...call, nominateBy: '2024-02-01T00:00:00.000Z' });
    expect(refusalOf(state, nominate(1))).toBe('pre-nominations-closed');
    expect(refusalOf(state, { ...nominate(1), fromFloor: true })).toBeUndefined();
  });
  test('is over when the nominations are closed; who has not agreed is left out', () => {
    const state = having(
      ...[call, nominate(1), nominate(2), nominate(3), consent(1), consent(3, 'declined'), close],
    );
    expect(state.listed.map(({ candidateId }) => candidateId)).toEqual([id(1)]);
    expect(state.leftOut).toEqual([
      { candidateId: id(2), reason: 'no-consent' },
      { candidateId: id(3), reason: 'declined' },
    ]);
    expect(refusalOf(state, nominate(4))).toBe('nominations-closed');
    const again = having(...[call, nominate(1), consent(1), close], {
      type: 'ReopenNominations',
      reason: 'Ett namn saknades',
      at,
    });
    expect(refusalOf(again, nominate(4))).toBeUndefined();
  });
  test('a proposal names only those who have agreed to stand for that', () => {
    const state = having(call, nominate(1), consent(1, 'substitute'));
    const proposal = { type: 'PresentProposal', reasons: '', at } as const;
    expect(refusalOf(state, { ...proposal, ordinary: [id(1)], substitutes: [] })).toBe(
      'no-consent',
    );
    expect(refusalOf(state, { ...proposal, ordinary: [], substitutes: [id(1)] })).toBeUndefined();
  });
});

describe('the register', () => {
  const admit = {
    ...{ type: 'AdmitAssociation', associationId: id(50), name: 'Haninge', organisationId: null },
  } as const;
  const named = (associationId: string | null, ...names: string[]) =>
    ({
      ...{ type: 'EnterVoters', associationId, unnamed: 0 },
      voters: names.map((name) => ({ personId: null, name })),
    }) as const;
  const lists = [call, admit, named(null, 'Åsa Ek', 'Bo Ek'), named(id(50), 'ÅSA EK', 'Eva')];

  test('waits for every possible double to be settled, and counts one person once', () => {
    const open = having(...lists);
    expect(refusalOf(open, freeze)).toBe('doubles-not-settled');
    const settle = {
      ...{ type: 'SettleDouble', associationId: null, otherId: id(50), name: 'Åsa Ek' },
    } as const;
    const one = having(...lists, { ...settle, same: true }, freeze);
    expect(one.register).toMatchObject({
      voters: 3,
      byAssociation: [
        { associationId: null, voters: 2 },
        { associationId: id(50), voters: 1 },
      ],
    });
    expect(having(...lists, { ...settle, same: false }, freeze).register?.voters).toBe(4);
  });
  test('loses the voters and candidates of an association that withdraws before the first ballot', () => {
    const release = { type: 'ReleaseAssociation', associationId: id(50), at } as const;
    const before = having(...[...lists, { ...nominate(1), associationId: id(50) }, release]);
    expect(before.lists).toHaveLength(1);
    expect(before.candidates[0]).toMatchObject({ withdrawn: true });
    const voting = having(
      ...[call, admit, nominate(1), consent(1), close, voters(9), freeze, open()],
    );
    expect(refusalOf(voting, release)).toBe('ballots-have-begun');
    expect(refusalOf(voting, { type: 'CallOffElection', reason: 'x', at })).toBeUndefined();
  });
});

test('no round is opened before the nominations are closed and the register is frozen', () => {
  const nominated = [call, nominate(1), consent(1)];
  expect(refusalOf(having(...nominated, voters(9), freeze), open())).toBe('nominations-not-closed');
  expect(refusalOf(having(...nominated, close), open())).toBe('register-not-frozen');
});

test('a polling place is removed before the first ballot; later a sheet of zeros seals it', () => {
  const place = (number: number) => ({
    ...{ type: 'AddPollingPlace', placeId: id(number), name: `Lokal ${number}` },
    ...{ opensAt: null, closesAt: null },
  });
  const remove = { type: 'RemovePollingPlace', placeId: id(62) };
  const placed = having(...ready(), place(61), place(62));
  expect(having(...ready(), place(61), place(62), remove).places).toEqual([placed.places[0]]);
  expect(refusalOf(having(...ready(), place(61)), remove)).toBe('place-not-there');
  const opened = [...ready(), place(61), place(62), open()];
  expect(refusalOf(having(...opened), remove)).toBe('place-stands');
  const zeros = seal({ 1: 0, 2: 0, 3: 0, 4: 0 }, { valid: 0 }, { placeId: id(62) });
  const all = seal({ 1: 15, 2: 12, 3: 2, 4: 1 }, { valid: 20 }, { placeId: id(61) });
  const { places } = standingOf(having(...opened, zeros, all), 'ordinary');
  expect(places.map(({ candidateId }) => candidateId)).toEqual([id(1), id(2)]);
});

test('of several places a sum that differs tells the last place, and how far all are from the register', () => {
  const placed = [61, 62].map((number) => ({
    ...{ type: 'AddPollingPlace', placeId: id(number), name: `Lokal ${number}` },
    ...{ opensAt: null, closesAt: null },
  }));
  const at = (placeId: string, valid: number) =>
    seal({ 1: valid, 2: 0, 3: 0, 4: 0 }, { valid }, { placeId });
  const opened = having(...ready(), ...placed, open(), at(id(61), 12));
  const told = (valid: number) => election.decide(opened, at(id(62), valid) as ElectionCommand);
  const facts = { place: 'Lokal 62', register: 20 };
  expect(told(6)).toMatchObject({
    refused: 'places-below-register',
    facts: { ...facts, difference: 2 },
  });
  expect(told(11)).toEqual({
    refused: 'places-above-register',
    field: 'sheet.notVoting',
    facts: { ...facts, difference: 3 },
  });
  expect(told(21)).toMatchObject({ refused: 'sum-differs-from-register', facts: { sum: 21 } });
  expect(refusalOf(opened, at(id(62), 8))).toBeUndefined();
});

test('whole ballots that were put aside are in what is counted', () => {
  const state = having(
    ...ready({ method: { ...call.method, entered: 'ballots' } }),
    open(),
    seal(
      {},
      { valid: 15, blank: 2, invalid: 3 },
      { ballots: [{ weight: 15, preferences: [[id(1)]] }] },
    ),
  );
  const { count } = standingOf(state, 'ordinary');
  expect(count).toMatchObject({
    rounds: [{ ballots: { total: 20, valid: 15, blank: 2, invalid: 3, reasons: {} } }],
  });
});

describe('a ballot that can say none of these', () => {
  const two = [call, ...[1, 2].flatMap((number) => [nominate(number), consent(number)])];
  const opened = [
    ...[{ ...call, uncontested: 'noneOfThese' }, ...two.slice(1)],
    ...[teller(1), teller(2), close, voters(20), freeze, open()],
  ] as const;
  const sheet = (votes: Record<number, number>, valid: number, none: number) => {
    const asked = seal(votes, { valid, notVoting: 20 - valid });
    return { ...asked, sheet: { ...asked.sheet, none } };
  };
  test('is what is voted with where candidates are no more than seats, and elects with more than half', () => {
    const state = having(...opened, sheet({ 1: 9, 2: 8 }, 16, 6));
    const { ballot, count, places, next } = standingOf(state, 'ordinary');
    expect(ballot).toBe('noneOfThese');
    expect(places).toEqual([{ candidateId: id(1), round: 1, votes: 9 }]);
    expect(next).toEqual({ kind: 'complete' });
    expect(count).toMatchObject({ rounds: [{ ballots: { valid: 16, none: 6 } }] });
  });
  test.for([
    ['votes-beside-none', sheet({ 1: 11, 2: 8 }, 16, 6)],
    ['more-none-than-ballots', sheet({ 1: 0, 2: 0 }, 16, 17)],
    ['fewer-marks-than-ballots', sheet({ 1: 5, 2: 4 }, 16, 6)],
    ['more-votes-than-ballots', sheet({ 1: 17, 2: 4 }, 16, 0)],
  ] as const)('refuses %s', ([refusal, command]) => {
    expect(refusalOf(having(...opened), command)).toBe(refusal);
  });
  test('is no other ballot', () => {
    const other = having(...ready({ uncontested: 'noneOfThese' }), open());
    expect(standingOf(other, 'ordinary').ballot).toBe('marks');
    expect(refusalOf(other, sheet({ 1: 9, 2: 8, 3: 1, 4: 1 }, 16, 1))).toBe('none-not-on-ballot');
  });
  test('counts the same where whole ballots are entered', () => {
    const [first, ...rest] = opened;
    const whole = { ...first, method: { ...call.method, entered: 'ballots' } };
    const { sheet: totals, ...asked } = sheet({}, 16, 6);
    const ballots = [
      { weight: 7, preferences: [[id(1)], [id(2)]] },
      { weight: 2, preferences: [[id(1)]] },
      { weight: 1, preferences: [[id(2)]] },
    ];
    const state = having(whole, ...rest, { ...asked, sheet: totals, ballots });
    const { places, count } = standingOf(state, 'ordinary');
    expect(places).toEqual([{ candidateId: id(1), round: 1, votes: 9 }]);
    expect(count).toMatchObject({ rounds: [{ ballots: { valid: 16, none: 6 } }] });
    const short = { ...asked, sheet: { ...totals, none: 5 }, ballots };
    expect(refusalOf(having(whole, ...rest), short)).toBe('ballots-differ-from-sheet');
  });
  test('stays what it was printed as when somebody withdraws', () => {
    const state = having(...ready({ seats: 3, uncontested: 'noneOfThese' }), open(), {
      type: 'WithdrawCandidacy',
      candidateId: id(4),
      at,
    });
    expect(standingOf(state, 'ordinary').ballot).toBe('marks');
  });
});

describe('a count', () => {
  const opened = having(...ready(), open());
  test.for([
    ['sum-differs-from-register', seal({ 1: 9, 2: 8, 3: 2, 4: 1 }, { valid: 18 })],
    ['more-votes-than-ballots', seal({ 1: 19, 2: 8, 3: 2, 4: 1 }, { valid: 18, notVoting: 2 })],
    ['more-marks-than-possible', seal({ 1: 18, 2: 18, 3: 2, 4: 1 }, { valid: 18, notVoting: 2 })],
    ['votes-missing', seal({ 1: 9, 2: 8, 3: 2 }, { valid: 18, notVoting: 2 })],
    ['not-on-ballot', seal({ 1: 9, 2: 8, 3: 2, 4: 1, 5: 1 }, { valid: 18, notVoting: 2 })],
    [
      'same-teller-twice',
      seal({ 1: 9, 2: 8, 3: 2, 4: 1 }, { valid: 20 }, { tellers: [id(801), id(801)] }),
    ],
    ['two-tellers-sign', seal({ 1: 9, 2: 8, 3: 2, 4: 1 }, { valid: 20 }, { tellers: [id(801)] })],
    [
      'not-a-teller',
      seal({ 1: 9, 2: 8, 3: 2, 4: 1 }, { valid: 20 }, { tellers: [id(801), id(809)] }),
    ],
    [
      'envelopes-differ-from-ballots',
      {
        ...seal({ 1: 9, 2: 8, 3: 2, 4: 1 }, { valid: 20 }),
        sheet: {
          ...seal({ 1: 9, 2: 8, 3: 2, 4: 1 }, { valid: 20 }).sheet,
          envelopes: { received: 22, late: 1, rejected: 0 },
        },
      },
    ],
    ['paper-of-another-round', seal({ 1: 9 }, { valid: 20 }, { code: 'XXXXX' })],
    ['place-unknown', seal({ 1: 9 }, { valid: 20 }, { placeId: id(1) })],
  ] as const)('is refused with %s', ([code, command]) => {
    expect(refusalOf(opened, command)).toBe(code);
  });
  test('gives no vote to who has withdrawn', () => {
    const gone = having(...ready(), open(), {
      ...{ type: 'WithdrawCandidacy', candidateId: id(4), at },
    });
    const voted = seal({ 1: 15, 2: 12, 3: 2, 4: 1 }, { valid: 20 });
    expect(refusalOf(gone, voted)).toBe('candidate-withdrawn');
    expect(refusalOf(gone, seal({ 1: 15, 2: 12, 3: 2 }, { valid: 20 }))).toBeUndefined();
  });
  test('of a round that failed stands, and the round is held anew', () => {
    const state = having(...[...ready(), open()], {
      type: 'EndRound',
      part: 'ordinary',
      reason: 'failed',
      note: 'Urnan föll',
      at,
    });
    expect(standingOf(state, 'ordinary').next).toMatchObject({ kind: 'open', round: 1 });
    const [first, second] = having(
      ...[...ready(), open()],
      { type: 'EndRound', part: 'ordinary', reason: 'failed', note: 'Urnan föll', at },
      ...[open(), seal({ 1: 15, 2: 12, 3: 2, 4: 1 }, { valid: 20 })],
    ).rounds;
    expect(first).toMatchObject({ counts: [], ended: { reason: 'failed' } });
    expect(second!.counts).toHaveLength(1);
  });
});

describe('after the result', () => {
  const declare = {
    ...{ type: 'DeclareResult', meetingId: null, itemId: null, decisionId: null, number: null },
    outside: { document: 'Protokoll', on: '2024-02-14', paragraph: null, vouchedBy: null },
    at,
  } as const;
  const declared = [
    ...ready({ substitutes: 2 }),
    ...[open(), seal({ 1: 15, 2: 12, 3: 6, 4: 5 }, { valid: 20 }), open('substitutes')],
    seal({ 3: 16, 4: 14 }, { valid: 20 }, { part: 'substitutes' }),
    declare,
  ];
  test('the next substitute steps in for who declines, and the order moves', () => {
    const state = having(
      ...declared,
      { type: 'RecordAnswer', candidateId: id(1), answer: 'declined', on: '2024-02-20' },
      { type: 'CallInSubstitute', on: '2024-02-21' },
    );
    expect(holdersOn(state, '2024-02-19')).toEqual([id(1), id(2)]);
    expect(holdersOn(state, '2024-02-21')).toEqual([id(2), id(3)]);
    expect(nextSubstitutes(state).map(({ candidateId }) => candidateId)).toEqual([id(4)]);
    expect(openSeats(state)).toEqual([]);
    expect(refusalOf(state, { type: 'CallInSubstitute', on: '2024-03-01' })).toBe('no-seat-open');
  });
  test('a complaint that is upheld annuls it; both stand', () => {
    const lodged = { type: 'LodgeComplaint', complaintId: id(70), text: 'x', on: '2024-02-16' };
    const settled = {
      ...{ type: 'SettleComplaint', complaintId: id(70), outcome: 'upheld', reason: 'y' },
      on: '2024-02-20',
    };
    const state = having(...declared, lodged, settled);
    expect(state).toMatchObject({ phase: 'annulled', result: { elected: [{}, {}] } });
    expect(refusalOf(state, { type: 'CallInSubstitute', on: '2024-03-01' })).toBe(
      'result-annulled',
    );
  });
  test('papers are destroyed when nobody can complain any more', () => {
    const destroy = { type: 'DestroyPapers', papers: ['register'], on: '2024-02-20' } as const;
    expect(refusalOf(having(...ready()), destroy)).toBe('result-not-declared');
    const state = having(...declared);
    expect(refusalOf({ ...state, complaintsUntil: '2024-02-20' }, destroy)).toBe(
      'complaints-possible',
    );
    expect(having(...declared, destroy).destroyed).toEqual([
      { papers: 'register', on: '2024-02-20' },
    ]);
  });
});

describe('who sees what', () => {
  const board = { personId: id(500), roles: ['board'] } as const;
  const committee = { personId: id(501), roles: ['member'] } as const;
  const appoint = (office: 'committee' | 'registrar', personId: string) =>
    ({
      ...{ type: 'AppointOfficial', officialId: personId, office, personId, name: null },
      associationId: null,
    }) as const;
  test('nominations are the committee’s and lists the registrar’s, not the board’s', () => {
    const alone = having(call);
    expect(electionPowersOf(board, alone)).toMatchObject({ prepare: true, register: true });
    const kept = having(
      ...[call, appoint('committee', committee.personId), appoint('registrar', id(502))],
    );
    expect(electionSightOf(board, kept)).toMatchObject({ nominations: false, register: false });
    expect(electionSightOf(committee, kept)).toMatchObject({ nominations: true, register: false });
    expect(electionSightOf({ personId: id(9), roles: ['member'] }, kept)).toEqual({
      ...{ nominations: false, register: false, counts: false, result: false },
    });
  });
});

test('whoever is adjusted out of the order of tellers is no teller', () => {
  const state = having(...ready(), { type: 'StandDownOfficial', officialId: id(802) }, open());
  const sheet = seal({ 1: 15, 2: 12, 3: 2, 4: 1 }, { valid: 20 });
  expect(refusalOf(state, sheet)).toBe('not-a-teller');
  expect(refusalOf(state, teller(3))).toBeUndefined();
});

describe('the call', () => {
  const { type: _, papersId: __, registerId: ___, committeeId: ____, ...called } = call;
  const { ruleSetVersion: _____, at: ______, ...details } = called;
  const change = { type: 'ChangeElection', ...details } as const;
  test('may name its meeting until the result, and change what is on the ballot only before that is fixed', () => {
    const open = having(call);
    expect(refusalOf(open, { ...change, seats: 3 })).toBeUndefined();
    const closed = having(...ready());
    expect(refusalOf(closed, { ...change, meetingId: id(60) })).toBeUndefined();
    expect(refusalOf(closed, { ...change, seats: 3 })).toBe('fixed-by-the-ballot');
  });
});

describe('a place where very few voted', () => {
  const place = (number: number) => ({
    ...{ type: 'AddPollingPlace', placeId: id(700 + number), name: `P${number}` },
    ...{ opensAt: null, closesAt: null },
  });
  const counted = (few: number) =>
    having(
      ...[call, nominate(1), consent(1), nominate(2), consent(2), nominate(3), consent(3)],
      ...[place(1), place(2), teller(1), teller(2), close, voters(10 + few), freeze, open()],
      seal({ 1: 10, 2: 4, 3: 1 }, { valid: 10 }, { placeId: id(701) }),
      seal({ 1: few, 2: 0, 3: 0 }, { valid: few }, { placeId: id(702) }),
    ).rounds[0]!;
  test('is told together with the others', () => {
    expect(countsToTell(counted(5))).toHaveLength(2);
    const told = countsToTell(counted(4));
    expect(told).toMatchObject([
      { placeId: null, sheet: { valid: 14, votes: [{ votes: 14 }, {}, {}] } },
    ]);
  });
});

test('in a second round a ballot has as many marks as seats are left, whatever the call says', () => {
  const state = having(
    ...ready({ seats: 3, method: { ...call.method, marks: 3 } }),
    ...[open(), seal({ 1: 20, 2: 9, 3: 8, 4: 7 }, { valid: 20 })],
    open(),
  );
  const second = state.rounds[1]!;
  expect(second).toMatchObject({ round: 2, seats: 2 });
  expect(refusalOf(state, seal({ 2: 20, 3: 20, 4: 20 }, { valid: 20 }))).toBe(
    'more-marks-than-possible',
  );
});

test('a sheet says which of its tellers signed it on paper', () => {
  const state = having(...ready(), open());
  const sheet = seal({ 1: 10, 2: 10, 3: 10, 4: 10 }, { valid: 20 });
  const [teller] = sheet.tellers;
  expect(refusalOf(state, { ...sheet, onPaper: [id(899)] })).toBe('not-a-teller');
  const [sealed] = election.decide(state, { ...sheet, onPaper: [teller!] }) as ElectionEvent[];
  expect(sealed).toMatchObject({ type: 'CountSealed', onPaper: [teller] });
  expect((election.decide(state, sheet) as ElectionEvent[])[0]).not.toHaveProperty('onPaper');
});
