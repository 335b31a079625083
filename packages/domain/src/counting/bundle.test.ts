import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf } from './fixtures.ts';
import {
  type ApprovalCount,
  type BallotFile,
  type Count,
  commitment,
  computedOrder,
  count,
  countSubstitutes,
  differenceFrom,
  drawsOf,
  en,
  explain,
  type Lots,
  methods,
  needsBallots,
  type PluralityCount,
  type PollOnFile,
  type RecordedLot,
  readBallots,
  writeBundle,
} from './index.ts';

const problem = (bundle: unknown, text = JSON.stringify(bundle)) => {
  const reading = readBallots(text, 'x.json');
  return 'problem' in reading ? reading.problem : undefined;
};
const read = (bundle: unknown) => fileOf(JSON.stringify(bundle), 'x.json');

const seed = '5f'.repeat(32);
const nonce = 'ab'.repeat(32);
const words = 'tre nycklar';
const computed = {
  kind: 'computed',
  among: ['B', 'C'],
  commitment: commitment(seed, nonce),
  seed,
  nonce,
  words,
};
const sheet = { votes: { A: 60, B: 30, C: 30 }, valid: 100, blank: 3, invalid: 1 };
const bundle = {
  method: 'v22',
  seats: 2,
  marks: 2,
  candidates: ['A', 'B', 'C'],
  ballots: sheet,
  runOff: { votes: { B: 40, C: 40 }, valid: 80, blank: 0, invalid: 0 },
  substitutes: {
    seats: 2,
    candidates: ['C', { id: 'd', name: 'D' }],
    ballots: [
      { weight: 9, marks: ['C', 'd'] },
      { weight: 1, marks: ['d'] },
    ],
  },
  lots: [
    { kind: 'physical', among: ['B', 'C'], order: ['B'] },
    { kind: 'physical', among: ['C', 'd'], order: ['d'] },
  ],
  result: { elected: ['A', 'B'], substitutes: ['d', 'C'] },
};

test('keeps papers that tellers put aside, without a reason, through writing and reading', () => {
  const ballots = [
    { weight: 5, preferences: [['A']] },
    { weight: 2, preferences: [], kind: 'invalid' },
  ];
  const again = read(
    writeBundle(read({ method: 'plurality', seats: 1, candidates: ['A'], ballots })),
  );
  expect(again.ballots).toEqual(ballots);
  const [round] = (countAll(again).counted as PluralityCount).rounds;
  expect(round.ballots).toEqual({ total: 7, valid: 5, blank: 0, invalid: 2, reasons: {} });
  expect(problem({ candidates: ['A'], ballots: [{ weight: 1, kind: 'lost' }] })).toMatchObject({
    found: 'ballots',
  });
});

test('keeps how many ballots say none of these, on a sheet as among whole ballots', () => {
  const start = { method: 'approval-each', seats: 2, candidates: ['A', 'B'] } as const;
  const votes = { A: 9, B: 8 };
  const onSheet = read({ ...start, ballots: { votes, valid: 16, none: 6, blank: 1, invalid: 0 } });
  const whole = read({
    ...start,
    ballots: [
      { weight: 7, marks: ['A', 'B'] },
      { weight: 2, marks: ['A'] },
      { weight: 1, marks: ['B'] },
      { weight: 6, kind: 'none' },
      { weight: 1, marks: [] },
    ],
  });
  for (const file of [onSheet, whole]) {
    const again = read(writeBundle(file));
    expect(again).toEqual(read(writeBundle(again)));
    const counted = countAll(again).counted as ApprovalCount;
    expect(ids(counted)).toEqual(['A']);
    expect(counted.rounds[0].ballots).toMatchObject({ total: 17, valid: 16, none: 6, blank: 1 });
    expect(explain(counted, again.candidates, en)).toEqual([
      '17 ballots: 16 valid, 1 blank and 0 invalid.',
      'Of the valid ballots 6 say none of these.',
      'More than half of 16 valid ballots is 9.',
      'A is elected with 9 votes on 16 valid ballots.',
      'B is not elected: 8 votes on 16 valid ballots.',
      'One seat is left vacant.',
    ]);
  }
  const impossible = { votes: { A: 11, B: 8 }, valid: 16, none: 6, blank: 0, invalid: 0 };
  expect(problem({ ...start, ballots: impossible })).toMatchObject({ found: 'ballots' });
});

const lotsIn = ({ lots = [] }: PollOnFile): Lots => ({ kind: 'physical', draws: drawsOf(lots) });

const countAll = (file: BallotFile) => {
  const { method = 'v22', seats = 1, marks, runOff, unmarked, unranked, substitutes } = file;
  const how = { ...(unmarked && { unmarked }), ...(unranked && { unranked }) };
  const parameters = { seats, ...how, ...(marks && { marks }), ...(runOff && { runOff }) };
  return {
    counted: count(method, file, parameters, lotsIn(file)),
    substitutes: countSubstitutes(
      file,
      method,
      how,
      lotsIn(substitutes?.lots ? substitutes : file),
    ),
  };
};
const ids = (counted: Count | undefined) => counted?.elected.map(({ candidate }) => candidate);

describe('a bundle with sheets of votes', () => {
  test('is counted, substitutes and all', () => {
    const { counted, substitutes } = countAll(read(bundle));
    expect(ids(counted)).toEqual(['A', 'B']);
    expect(ids(substitutes)).toEqual(['d', 'C']);
  });

  test('may elect the substitutes by a method of their own', () => {
    const approval = {
      ...bundle,
      method: 'approval-each',
      ballots: { ...sheet, against: { A: 2, B: 1, C: 50 } },
      unmarked: 'abstained',
      substitutes: {
        ...bundle.substitutes,
        method: 'v22',
        ballots: { ...sheet, votes: { C: 20, d: 80 } },
      },
    };
    const { counted, substitutes } = countAll(read(approval));
    expect(ids(counted)).toEqual(['A', 'B']);
    expect(substitutes).toMatchObject({ method: 'v22', state: 'run-off-needed' });
  });

  test('may stand in the field count of a larger file, whose other fields are left alone', () => {
    const evidence = { declaration: { method: 7 }, candidates: 1, register: [], count: bundle };
    expect(read(evidence)).toEqual(read(bundle));
    expect(read({ ...bundle, count: 3 })).toEqual(read(bundle));
  });

  test.each([
    [{ ballots: { ...sheet, votes: { A: 60, X: 1 } } }, 'possible-sheet', 'ballots'],
    [{ ballots: { ...sheet, valid: 50 } }, 'possible-sheet', 'ballots'],
    [{ ballots: { ...sheet, votes: { A: 99, B: 99, C: 9 } } }, 'possible-sheet', 'ballots'],
    [{ ballots: { ...sheet, votes: { A: -1 } } }, 'bundle-field', 'ballots'],
    [{ ballots: { votes: {}, valid: 0 } }, 'bundle-field', 'ballots'],
    [{ ballots: { ...sheet, against: 3 } }, 'bundle-field', 'ballots'],
    [{ runOff: { ...sheet, valid: 50 } }, 'possible-sheet', 'runOff'],
    [{ runOff: 'no' }, 'bundle-field', 'runOff'],
    [{ method: 'schulze', runOff: undefined }, 'whole-ballots', 'ballots'],
    [{ marks: 0 }, 'bundle-field', 'marks'],
    [{ unmarked: 'yes' }, 'bundle-field', 'unmarked'],
    [{ substitutes: [] }, 'bundle-field', 'substitutes'],
    [
      { substitutes: { ...bundle.substitutes, method: 'dice' } },
      'bundle-field',
      'substitutes.method',
    ],
    [
      { substitutes: { ...bundle.substitutes, seats: undefined } },
      'bundle-field',
      'substitutes.seats',
    ],
    [{ substitutes: { ...bundle.substitutes, ballots: 1 } }, 'bundle-field', 'substitutes.ballots'],
    [
      { substitutes: { ...bundle.substitutes, ballots: sheet } },
      'possible-sheet',
      'substitutes.ballots',
    ],
    [{ substitutes: { ...bundle.substitutes, lots: [{}] } }, 'bundle-field', 'substitutes.lots'],
    [{ result: { elected: 'A' } }, 'bundle-field', 'result'],
    [{ result: { elected: [], substitutes: 'A' } }, 'bundle-field', 'result'],
  ])('that is wrong names the field: %j', (part, expected, found) => {
    expect(problem({ ...bundle, ...part })).toEqual({ line: 1, expected, found });
  });

  test('names the line of a name that stands twice, within the count', () => {
    const text =
      '{"candidates": [\n"Ann"],\n"count": {"candidates": [\n"Ann",\n"ann"], "ballots": []}}';
    expect(problem(undefined, text)).toMatchObject({ line: 5, expected: 'different-names' });
    const own =
      '{"candidates": [\n"Ann"], "ballots": [], "substitutes": {"candidates": [\n"Ann",\n"ann"]}}';
    expect(problem(undefined, own)).toMatchObject({ line: 4, first: 3 });
  });
});

describe('the lots of a bundle', () => {
  const withLots = (...lots: unknown[]) => ({ ...bundle, lots });

  test('may be computed, and are computed again', () => {
    const { lots } = read(withLots(computed));
    expect(lots).toEqual([computed]);
    const order = computedOrder({ seed, words }, ['B', 'C']);
    expect(drawsOf(lots!)).toEqual([{ among: ['B', 'C'], order }]);
    expect(read(withLots({ ...computed, order })).lots).toEqual([computed]);
    expect(ids(countAll(read(withLots(computed))).counted)).toEqual(['A', order[0]]);
  });

  test.each([
    [{ seed: '60'.repeat(32) }, 'opened-commitment'],
    [{ nonce: 'ac'.repeat(32) }, 'opened-commitment'],
    [{ commitment: 'ab'.repeat(32) }, 'opened-commitment'],
    [{ seed: `${seed}ab`, nonce: nonce.slice(2) }, 'opened-commitment'],
    [{ order: computedOrder({ seed, words }, ['B', 'C']).toReversed() }, 'computed-order'],
    [{ words: 7 }, 'bundle-field'],
    [{ among: ['B', 'X'] }, 'bundle-field'],
    [{ among: ['B', 'B'] }, 'bundle-field'],
    [{ kind: 'dice' }, 'bundle-field'],
    [{ kind: 'physical', order: [] }, 'bundle-field'],
    [{ kind: 'physical', order: ['A'] }, 'bundle-field'],
  ])('are refused where they are not what was committed to, or cannot be: %j', (part, expected) => {
    const wrong = withLots({ ...computed, ...part });
    expect(problem(wrong)).toEqual({ line: 1, expected, found: 'lots' });
  });

  test('may be of the substitutes alone, and are then no lots of the ordinary', () => {
    const own = { kind: 'physical', among: ['C', 'd'], order: ['C', 'd'] };
    const file = read({ ...bundle, substitutes: { ...bundle.substitutes, lots: [own] } });
    expect(file.substitutes?.lots).toEqual([own]);
    expect(ids(countAll(file).counted)).toEqual(['A', 'B']);
  });
});

describe('the result that a bundle declares', () => {
  const { counted, substitutes } = countAll(read(bundle));
  const difference = (elected: string[], others?: string[]) =>
    differenceFrom({ elected, ...(others && { substitutes: others }) }, counted, substitutes);

  test('is the same, or differs first at a place', () => {
    expect(difference(['A', 'B'], ['d', 'C'])).toBeUndefined();
    expect(difference(['A', 'B'])).toBeUndefined();
    expect(difference(['A', 'C'], [])).toEqual({
      of: 'elected',
      place: 2,
      counted: 'B',
      declared: 'C',
    });
    expect(difference(['A', 'B', 'C'])).toEqual({ of: 'elected', place: 3, declared: 'C' });
    expect(difference(['A', 'B'], ['d'])).toEqual({ of: 'substitutes', place: 2, counted: 'C' });
  });

  test('may hold substitutes that one continued ballot has ordered', () => {
    const poll = {
      candidates: [
        { id: 'A', name: 'A' },
        { id: 'B', name: 'B' },
      ],
    };
    const ballots = [
      { weight: 3, preferences: [['A']] },
      { weight: 1, preferences: [['B']] },
    ];
    const continued = { places: 1, ballots: 'continued' } as const;
    const one = count('v22', { ...poll, ballots }, { seats: 1, substitutes: continued });
    const declared = { elected: ['A'], substitutes: ['B'] };
    expect(differenceFrom(declared, one, undefined)).toBeUndefined();
  });
});

describe('a bundle that is written', () => {
  const names = ['1', '2', '3', '10'];
  const candidates = names.map((id) => ({ id, name: `Kandidat ${id}` }));
  const weight = fc.integer({ min: 1, max: 30 });
  const ranked = fc.record({
    weight,
    preferences: fc.shuffledSubarray(names).map((order) => order.map((id) => [id])),
  });
  const marked = fc.record(
    {
      weight,
      preferences: fc.shuffledSubarray([...names, 'unknown']).map((all) => [all]),
      against: fc.shuffledSubarray(names),
    },
    { requiredKeys: ['weight', 'preferences'] },
  );
  const votes = fc.record(
    Object.fromEntries(names.map((id) => [id, fc.integer({ min: 3, max: 6 })])),
  );
  const sheets = fc.record({
    votes,
    valid: fc.constant(9),
    blank: fc.nat({ max: 9 }),
    invalid: fc.nat({ max: 9 }),
  });
  const countedFor = (method: (typeof methods)[number]) =>
    needsBallots(method)
      ? fc.array(ranked, { maxLength: 9 })
      : fc.oneof(fc.array(marked, { maxLength: 9 }), sheets);
  const lot: fc.Arbitrary<RecordedLot> = fc
    .shuffledSubarray(names, { minLength: 2 })
    .chain((among) =>
      fc.constantFrom<RecordedLot>(
        { kind: 'physical', among, order: among },
        { ...computed, kind: 'computed', among },
      ),
    );
  const all = { kind: 'physical', among: names, order: ['10', '2', '1', '3'] } as const;
  const lots = fc.array(lot, { maxLength: 3 }).map((some): RecordedLot[] => [...some, all]);
  const poll = (method: (typeof methods)[number]) => ({
    candidates: fc.constant([...candidates]),
    seats: fc.integer({ min: 3, max: 4 }),
    marks: fc.constant(4),
    ballots: countedFor(method),
    runOff: countedFor(method),
    lots,
  });
  const file = fc.constantFrom(...methods).chain((method) =>
    fc.record(
      {
        ...poll(method),
        title: fc.constant('Ombud'),
        method: fc.constant(method),
        unranked: fc.constantFrom('last' as const, 'no-opinion' as const),
        unmarked: fc.constantFrom('no' as const, 'abstained' as const),
        substitutes: fc
          .constantFrom(method, ...methods)
          .chain((own) =>
            fc.record(
              { ...poll(own), method: fc.constant(own) },
              { requiredKeys: ['method', 'candidates', 'seats', 'ballots'] },
            ),
          ),
        result: fc.constant({ elected: ['1'], substitutes: ['2', '3'] }),
      },
      { requiredKeys: ['method', 'candidates', 'seats', 'marks', 'ballots', 'lots'] },
    ),
  );
  const essence = (counted: Count | undefined): unknown =>
    counted && JSON.parse(JSON.stringify(counted));

  test('counts the same when it is read, and is written the same again', () => {
    fc.assert(
      fc.property(file, (written) => {
        const value = writeBundle(written);
        const again = fileOf(JSON.stringify(value), 'x.json');
        const [before, after] = [countAll(written), countAll(again)];
        expect(essence(after.counted)).toEqual(essence(before.counted));
        expect(essence(after.substitutes)).toEqual(essence(before.substitutes));
        expect(JSON.stringify(writeBundle(again))).toBe(JSON.stringify(value));
        expect(again.result).toEqual(written.result);
      }),
    );
  });

  test('tells nothing of the order in which ballots, or the names on them, were entered', () => {
    const both = fc
      .array(marked, { minLength: 1, maxLength: 9 })
      .chain((ballots) =>
        fc.tuple(fc.constant(ballots), fc.shuffledSubarray(ballots, { minLength: ballots.length })),
      );
    fc.assert(
      fc.property(both, ([ballots, shuffled]) => {
        const apart = shuffled.flatMap(({ weight: whole, preferences, against }) =>
          Array.from({ length: whole }, () => ({
            weight: 1,
            preferences: preferences
              .flat()
              .toReversed()
              .map((id) => [id]),
            ...(against && { against: against.toReversed() }),
          })),
        );
        const [one, other] = [ballots, apart].map((each) =>
          JSON.stringify(writeBundle({ method: 'v22', candidates, ballots: each })),
        );
        expect(other).toBe(one);
      }),
    );
  });

  test('keeps the order of ranks where the method reads it', () => {
    const ballots = [{ weight: 1, preferences: [['3'], ['2', '1'], ['10']] }];
    expect(writeBundle({ method: 'schulze', candidates, ballots })).toMatchObject({
      ballots: [{ weight: 1, preferences: [['3'], ['1', '2'], ['10']] }],
    });
  });
});
