import { describe, expect, test } from 'vitest';
import type { AskElection, ElectionCommand } from './commands.ts';
import { nextCallIn } from './following.ts';
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
  refusalOf,
  seal,
  teller,
  voters,
} from './rehearsal.ts';
import { standingOf } from './standing.ts';

const haninge = id(501);
const nynas = id(502);
const admit = (
  associationId: string,
  more: Partial<AskElection<'AdmitAssociation'>> = {},
): ElectionCommand => ({
  ...{ type: 'AdmitAssociation', associationId, name: `Förening ${associationId.slice(-1)}` },
  ...{ organisationId: null, ...more },
});
const from = (number: number, associationId: string | null, more = {}) => [
  { ...nominate(number), associationId, ...more },
  consent(number),
];
const release = (associationId: string) => ({ type: 'ReleaseAssociation', associationId, at });
const share = (associationId: string | null, seats: number | null, substitutes: number | null) => ({
  ...{ associationId, seats, substitutes },
});
const { type: _, ruleSetVersion: __, papersId: ___, ...more } = call;
const { registerId: ____, committeeId: _____, at: ______, ...details } = more;
const change = (changed: Partial<AskElection<'ChangeElection'>>) => ({
  ...{ type: 'ChangeElection', ...details, ...changed },
});
const elected = (state: ReturnType<typeof having>, part: 'ordinary' | 'substitutes' = 'ordinary') =>
  standingOf(state, part).places.map(({ candidateId }) => Number(candidateId.slice(-3)));

describe('seats fixed for associations', () => {
  test('are told when an association is let in, or in the call, and exceed no places', () => {
    const start = [{ ...call, seats: 3, substitutes: 2, shares: [share(null, 1, null)] }];
    const state = having(...start, admit(haninge, { seats: 2, substitutes: 2 }));
    expect(state.shares).toEqual([share(null, 1, null), share(haninge, 2, 2)]);
    expect(refusalOf(state, admit(nynas, { seats: 1 }))).toBe('shares-exceed-places');
    expect(refusalOf(state, admit(nynas, { substitutes: 1 }))).toBe('shares-exceed-places');
    expect(refusalOf(state, admit(nynas))).toBeUndefined();
    expect(refusalOf(state, change({ seats: 2, substitutes: 2 }))).toBe('shares-exceed-places');
    const shares = [share(null, 1, 1), share(haninge, 1, 1)];
    expect(
      having(...start, admit(haninge), change({ seats: 2, substitutes: 2, shares })).shares,
    ).toEqual(shares);
    expect(refusalOf(state, change({ shares: [share(nynas, 1, null)] }))).toBe(
      'association-not-admitted',
    );
  });

  test('stay as they were where a change says nothing of them', () => {
    const state = having(
      { ...call, seats: 3, shares: [share(null, 1, null)] },
      change({ seats: 4 }),
    );
    expect(state.shares).toEqual([share(null, 1, null)]);
    expect(
      having({ ...call, shares: [share(null, 1, null)] }, change({ shares: [] })).shares,
    ).toEqual([]);
  });

  test('are kept by no method that reads ballots whole', () => {
    const method = { ...call.method, name: 'schulze' as const, entered: 'ballots' as const };
    const wrong = { ...call, method, shares: [share(null, 1, null)] };
    expect(refusalOf(having(), wrong)).toBe('method-keeps-no-places');
    expect(refusalOf(having({ ...call, method }), admit(haninge, { seats: 1 }))).toBe(
      'method-keeps-no-places',
    );
    expect(refusalOf(having({ ...call, method }), admit(haninge))).toBeUndefined();
  });

  test('leave no seat to nobody when the nominations are closed', () => {
    const start = [{ ...call, seats: 4, shares: [share(null, 1, null)] }];
    const state = having(...start, admit(haninge, { seats: 2 }), ...from(1, null));
    expect(refusalOf(state, close)).toBe('places-of-nobody');
    expect(refusalOf(having(...start, admit(haninge, { seats: 3 })), close)).toBeUndefined();
    expect(refusalOf(having(...start, admit(haninge)), close)).toBeUndefined();
  });

  test('go with an association that withdraws before the first ballot, as its voters do', () => {
    const start = [
      { ...call, seats: 3, substitutes: 2 },
      ...[admit(haninge, { seats: 2, substitutes: 1 }), admit(nynas)],
    ];
    const state = having(...start, release(haninge));
    expect(state).toMatchObject({ seats: 1, substitutes: 1, shares: [] });
    expect(having(...start, release(nynas))).toMatchObject({ seats: 3, substitutes: 2 });
    const all = having({ ...call, seats: 2 }, admit(haninge, { seats: 2 }));
    expect(refusalOf(all, release(haninge))).toBe('no-seats-without-it');
    expect(having(...start, release(haninge), admit(haninge)).shares).toEqual([]);
  });

  const joint = (more = {}) => [
    { ...call, seats: 3, substitutes: 2, ...more },
    admit(haninge, { seats: 1, substitutes: 1 }),
    ...[...from(1, null), ...from(2, null), ...from(3, null)],
    ...[...from(4, haninge), ...from(5, haninge), ...from(6, haninge)],
    ...[teller(1), teller(2), close, voters(20), freeze],
  ];

  test('skip who has more than half, in both rounds and among the substitutes', () => {
    const first = [
      ...joint(),
      open(),
      seal({ 1: 12, 2: 5, 3: 4, 4: 15, 5: 14, 6: 1 }, { valid: 20 }),
    ];
    const state = having(...first);
    expect(elected(state)).toEqual([4, 1]);
    const { next, count } = standingOf(state, 'ordinary');
    expect(next).toMatchObject({ kind: 'open', seats: 1, candidateIds: [id(2), id(3)] });
    expect(count).toMatchObject({
      groups: [
        { id: haninge, max: 1 },
        { id: 'host', max: 2, name: '' },
      ],
      rounds: [{ passedOver: [{ candidate: id(5), group: haninge }] }],
    });
    const second = [open(), seal({ 2: 8, 3: 9 }, { valid: 17, notVoting: 3 })];
    const substitutes = [
      open('substitutes'),
      seal({ 2: 13, 5: 12, 6: 14 }, { valid: 20 }, { part: 'substitutes' }),
    ];
    const all = having(...first, ...second, ...substitutes);
    expect(elected(all)).toEqual([4, 1, 3]);
    expect(elected(all, 'substitutes')).toEqual([6, 2]);
    const declare = {
      ...{ type: 'DeclareResult', meetingId: null, itemId: null, decisionId: null, number: null },
      outside: { document: 'Protokoll', on: '2024-02-14', paragraph: null, vouchedBy: null },
      at,
    };
    const declined = (number: number) => ({
      ...{ type: 'RecordAnswer', candidateId: id(number), answer: 'declined', on: '2024-02-20' },
    });
    const after = having(...first, ...second, ...substitutes, declare, declined(1));
    expect(nextCallIn(after)?.next.candidateId).toBe(id(2));
    const nobody = having(...first, ...second, ...substitutes, declare, declined(4), declined(6));
    expect(refusalOf(nobody, { type: 'CallInSubstitute', on: '2024-02-21' })).toBe(
      'no-substitute-left',
    );
  });

  test('need a ballot where an association has more candidates than places, though all would fit', () => {
    const voices = {
      ...{ type: 'ElectByAcclamation', part: 'ordinary', order: [], ordered: null },
      ...{ ballotAsked: false, at },
    };
    const state = having(...joint({ seats: 7 }));
    expect(refusalOf(state, voices)).toBe('more-candidates-than-own-seats');
    expect(
      standingOf(having(...joint({ seats: 7, uncontested: 'yesAndNo' })), 'ordinary').method,
    ).toBe('v22');
    const few = having(
      ...[
        { ...call, seats: 3 },
        admit(haninge, { seats: 1 }),
        ...from(1, null),
        ...from(4, haninge),
      ],
      ...[teller(1), teller(2), close, voters(20), freeze],
    );
    expect(refusalOf(few, voices)).toBeUndefined();
  });

  test('stay as they are once the nominations are closed', () => {
    const state = having(...joint());
    const shares = [share(haninge, 1, 1)];
    expect(refusalOf(state, change({ seats: 3, substitutes: 2, shares }))).toBeUndefined();
    expect(refusalOf(state, change({ seats: 3, substitutes: 2, shares: [] }))).toBe(
      'fixed-by-the-ballot',
    );
  });
});

describe('a minimum of one stated gender', () => {
  const woman = { gender: 'woman' as const };
  const people = [
    ...from(1, null, { gender: 'man' }),
    ...from(2, null, { gender: 'woman' }),
    ...[...from(3, null), ...from(4, null, { gender: 'man' })],
  ];
  const rest = [...people, teller(1), teller(2), close, voters(20), freeze];
  const minimum = { gender: 'woman' as const, seats: 1, substitutes: 0 };

  test('is kept in the count, by what is stated alone', () => {
    const start = [{ ...call, seats: 2, minimum }, ...rest];
    const state = having(...start, open(), seal({ 1: 19, 2: 2, 3: 18, 4: 0 }, { valid: 20 }));
    expect(elected(state)).toEqual([1]);
    expect(standingOf(state, 'ordinary').next).toMatchObject({ candidateIds: [id(2)] });
    expect(state.genders).toEqual({ [id(1)]: 'man', [id(2)]: 'woman', [id(4)]: 'man' });
    expect(having({ ...call, seats: 2 }, ...rest).genders).toEqual({});
  });

  test('is at most as many as the places, and stands alone', () => {
    const wrong = { ...call, seats: 2, minimum: { ...woman, seats: 3, substitutes: 0 } };
    expect(refusalOf(having(), wrong)).toBe('minimum-exceeds-places');
    const both = { ...call, seats: 2, minimum, shares: [share(null, 1, null)] };
    expect(refusalOf(having(), both)).toBe('one-quota-at-a-time');
    const none = having({ ...call, minimum: { ...woman, seats: 0, substitutes: 0 } });
    expect(none.minimum).toBeNull();
  });
});
