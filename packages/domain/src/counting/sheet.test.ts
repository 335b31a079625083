import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Ballot,
  type Candidate,
  type Count,
  count,
  isSheet,
  type Lots,
  type Method,
  methods,
  needsBallots,
  type Sheet,
  sheetFault,
  sortBallots,
  tally,
  v22,
} from './index.ts';

const lots: Lots = { kind: 'computed', seed: '5f'.repeat(32), words: 'klubban faller' };

/** What tellers write when they sum the ballots up. */
const sheetOf = (
  candidates: readonly Candidate[],
  ballots: readonly Ballot[],
  marks?: number,
): Sheet => {
  const { valid, sorted } = sortBallots(
    { candidates, ballots },
    marks === undefined ? {} : { marks },
  );
  const noes = valid.map(({ weight, against = [] }) => ({ weight, preferences: [against] }));
  return {
    votes: tally(candidates, valid),
    ...(marks === undefined && { against: tally(candidates, noes) }),
    valid: sorted.valid,
    blank: sorted.blank,
    invalid: sorted.invalid,
  };
};

const ballotsFor = (names: string[]) =>
  fc.array(
    fc.record(
      {
        weight: fc.integer({ min: 1, max: 40 }),
        preferences: fc.subarray([...names, 'unknown']).map((all) => [all]),
        against: fc.subarray(names),
      },
      { requiredKeys: ['weight', 'preferences'] },
    ),
    { maxLength: 12 },
  );

const election = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }).chain((withdrawals) => {
  const candidates = withdrawals.map((withdrawn, at) => ({
    id: String(at + 1),
    name: String(at + 1),
    ...(withdrawn && at > 0 && { withdrawn }),
  }));
  const names = candidates.map(({ id }) => id);
  return fc.record({
    candidates: fc.constant(candidates),
    ballots: ballotsFor(names),
    runOff: ballotsFor(names),
    seats: fc.integer({ min: 1, max: 4 }),
    marks: fc.integer({ min: 1, max: 4 }),
    unmarked: fc.constantFrom('no' as const, 'abstained' as const),
    ordered: fc.boolean(),
  });
});

/** All of a count except why ballots were put aside, which a sheet does not say. */
const essence = (counted: Count): unknown =>
  JSON.parse(JSON.stringify(counted), (key, value) => (key === 'reasons' ? {} : value));

const byMarks = methods.filter((method) => !needsBallots(method));

describe.each(byMarks)('%s', (method) => {
  test('counts a sheet as it counts the ballots that the sheet sums up', () => {
    fc.assert(
      fc.property(election, ({ candidates, ballots, runOff, ...parameters }) => {
        const marks = method === 'approval-each' ? undefined : parameters.marks;
        const whole = count(method, { candidates, ballots }, { ...parameters, runOff }, lots);
        const sheet = sheetOf(candidates, ballots, marks);
        const second = whole.method === 'v22' ? whole.runOff : undefined;
        const runners = candidates.filter(({ id }) => second?.candidates.includes(id));
        const later = sheetOf(runners, runOff, second?.seats ?? 1);
        const poll = { candidates, ballots: sheet };
        const summed = count(method, poll, { ...parameters, runOff: later }, lots);
        expect(essence(summed)).toEqual(essence(whole));
      }),
    );
  });

  test('finds nothing wrong with a sheet that ballots sum up to', () => {
    fc.assert(
      fc.property(election, ({ candidates, ballots, marks: most }) => {
        const marks = method === 'approval-each' ? undefined : most;
        const marked = ballots.map(({ weight, preferences }) => ({ weight, preferences }));
        const sheet = sheetOf(candidates, marks === undefined ? ballots : marked, marks);
        expect(sheetFault(sheet, { candidates, marks })).toBeUndefined();
      }),
    );
  });
});

test('an ordered v22 elects whom it elects without order, each after those with more votes', () => {
  fc.assert(
    fc.property(election, ({ candidates, ballots, runOff, seats, marks }) => {
      const poll = { candidates, ballots };
      const plain = v22(poll, { seats, marks, runOff }, lots);
      const ordered = v22(poll, { seats, marks, runOff, ordered: true }, lots);
      expect(ids(ordered).toSorted()).toEqual(ids(plain).toSorted());
      for (const [at, { round, votes }] of ordered.elected.entries()) {
        const before = ordered.elected[at - 1];
        if (!before) continue;
        expect(before.round).toBeLessThanOrEqual(round);
        if (before.round === round) expect(before.votes).toBeGreaterThanOrEqual(votes);
      }
    }),
  );
});

test('an ordered v22 orders equals by nothing but lots', () => {
  fc.assert(
    fc.property(election, ({ candidates, ballots, runOff, seats, marks }) => {
      const counted = v22({ candidates, ballots }, { seats, marks, runOff, ordered: true }, lots);
      const drawn = counted.ties.filter((tie) => tie.for === 'substitute-order');
      for (const [at, { round, votes, candidate }] of counted.elected.entries()) {
        const before = counted.elected[at - 1];
        if (before?.round !== round || before.votes !== votes) continue;
        const tied = [before.candidate, candidate];
        expect(drawn.some(({ among }) => tied.every((id) => among.includes(id)))).toBe(true);
      }
    }),
  );
});

const ids = ({ elected }: Count) => elected.map(({ candidate }) => candidate);

describe('a sheet of votes per name', () => {
  const candidates = [
    { id: 'A', name: 'A' },
    { id: 'B', name: 'B' },
    { id: 'C', name: 'C', withdrawn: true },
  ];
  const sheet: Sheet = { votes: { A: 6, B: 5 }, valid: 10, blank: 2, invalid: 1 };

  test('is told from ballots', () => {
    expect(isSheet(sheet)).toBe(true);
    expect(isSheet([])).toBe(false);
  });

  test.each(methods.filter(needsBallots))('cannot be counted by %s', (method: Method) => {
    const counting = () => count(method, { candidates, ballots: sheet }, { seats: 1 });
    expect(counting).toThrow(RangeError);
    expect(counting).toThrow(method);
  });

  test.each([
    [{ votes: { A: 6, X: 1 } }, 'unknown-candidate', { candidate: 'X' }],
    [{ against: { X: 1 } }, 'unknown-candidate', { candidate: 'X' }],
    [{ votes: { A: 6, B: -1 } }, 'votes-negative', { candidate: 'B', votes: -1 }],
    [{ votes: { A: 5.5, B: 6 } }, 'votes-negative', { candidate: 'A', votes: 5.5 }],
    [{ blank: -2 }, 'votes-negative', { field: 'blank', votes: -2 }],
    [{ votes: { A: 11 } }, 'more-votes-than-ballots', { candidate: 'A', votes: 11, valid: 10 }],
    [
      { against: { A: 5, B: 5 } },
      'more-votes-than-ballots',
      { candidate: 'A', votes: 11, valid: 10 },
    ],
    [{ votes: { A: 6, B: 3 } }, 'fewer-marks-than-ballots', { votes: 9, valid: 10 }],
  ] as const)('that cannot be right says why: %j', (part, code, facts) => {
    expect(sheetFault({ ...sheet, ...part }, { candidates, marks: 2 })).toEqual({ code, facts });
  });

  test('holds at most as many marks as its ballots may', () => {
    expect(sheetFault(sheet, { candidates, marks: 1 })).toEqual({
      code: 'more-marks-than-possible',
      facts: { votes: 11, most: 10 },
    });
    expect(sheetFault(sheet, { candidates, marks: 2 })).toBeUndefined();
  });

  test('may hold fewer yeses than ballots where noes are counted, and where any number may be marked', () => {
    const approval = { votes: { A: 1 }, against: { A: 9, B: 4 }, valid: 10, blank: 0, invalid: 0 };
    expect(sheetFault(approval, { candidates, marks: 2 })).toBeUndefined();
    const yeses = { votes: { A: 1 }, valid: 10, blank: 0, invalid: 0 };
    expect(sheetFault(yeses, { candidates })).toBeUndefined();
  });

  test('gives no votes to whom it does not name, whatever they are called', () => {
    const named = [...candidates, { id: 'constructor', name: 'constructor' }];
    expect(sheetFault(sheet, { candidates: named, marks: 2 })).toBeUndefined();
    const counted = count('plurality', { candidates: named, ballots: sheet }, { seats: 3 });
    expect(ids(counted)).toEqual(['A', 'B']);
  });

  test('gives nobody the votes of one who has withdrawn', () => {
    const counted = count(
      'plurality',
      { candidates, ballots: { ...sheet, votes: { A: 6, B: 5, C: 9 } } },
      { seats: 3 },
    );
    expect(ids(counted)).toEqual(['A', 'B']);
  });
});
