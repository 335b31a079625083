import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf } from './fixtures.ts';
import {
  approvalEach,
  areGroupsExact,
  byId,
  type Candidate,
  count,
  countSubstitutes,
  en,
  explain,
  explainGroups,
  type Group,
  isCountableBy,
  type Lots,
  noLots,
  plurality,
  readBallots,
  type Sheet,
  sv,
  v22,
  writeBundle,
} from './index.ts';

const people = (...names: string[]): Candidate[] => names.map((name) => ({ id: name, name }));
const sheet = (votes: Readonly<Record<string, number>>, valid: number): Sheet => ({
  ...{ votes, valid, blank: 0, invalid: 0 },
});
const most = (id: string, max: number, ...members: string[]): Group => ({
  ...{ id, name: id, members, max },
});
const least = (min: number, ...members: string[]): Group => ({
  ...{ id: 'woman', name: '', members, min },
});
const lot = (...order: string[]): Lots => ({ kind: 'physical', draws: [{ order }] });
const electedIn = ({ elected }: { readonly elected: readonly { readonly candidate: string }[] }) =>
  elected.map(({ candidate }) => candidate);

describe('seats fixed for associations, by v22', () => {
  const candidates = people('Ann', 'Bo', 'Cy', 'Di', 'Eva', 'Fia');
  const groups = [most('Haninge', 1, 'Ann', 'Bo', 'Cy'), most('Nynäshamn', 2, 'Di', 'Eva', 'Fia')];
  const ballots = sheet({ Ann: 19, Bo: 18, Cy: 6, Di: 12, Eva: 5, Fia: 0 }, 20);

  test('skip whoever has more than half when the seats of theirs are filled', () => {
    const counted = v22({ candidates, ballots }, { seats: 3, groups }, noLots);
    expect(electedIn(counted)).toEqual(['Ann', 'Di']);
    expect(counted.rounds[0]?.passedOver).toEqual([{ candidate: 'Bo', group: 'Haninge' }]);
  });

  test('let those into the run-off who can still be elected, at most twice as many as seats left', () => {
    const { runOff } = v22({ candidates, ballots }, { seats: 3, groups }, noLots);
    expect(runOff).toEqual({
      ...{ seats: 1, most: 2, candidates: ['Eva', 'Fia'] },
      passedOver: [{ candidate: 'Cy', group: 'Haninge' }],
    });
  });

  test('leave a seat vacant that nobody of theirs can have, and mark the run-off by those that can', () => {
    const few = [most('Haninge', 1, 'Ann', 'Bo', 'Cy', 'Eva'), most('Nynäshamn', 3, 'Di', 'Fia')];
    const none = sheet({ Ann: 9, Bo: 8, Cy: 6, Di: 19, Eva: 5, Fia: 18 }, 20);
    const { runOff } = v22({ candidates, ballots: none }, { seats: 4, groups: few }, noLots);
    expect(runOff).toMatchObject({ seats: 1, most: 2, candidates: ['Ann', 'Bo'] });
    const all = sheet({ Ann: 12, Bo: 8, Cy: 6, Di: 19, Eva: 5, Fia: 18 }, 20);
    const complete = v22({ candidates, ballots: all }, { seats: 4, groups: few }, noLots);
    expect(complete).toMatchObject({ state: 'complete' });
    expect(electedIn(complete)).toEqual(['Di', 'Fia', 'Ann']);
  });

  test('fill the rest in the run-off and skip again', () => {
    const two = [most('Haninge', 1, 'Ann', 'Bo', 'Cy'), most('Nynäshamn', 2, 'Di', 'Eva', 'Fia')];
    const counted = v22(
      { candidates, ballots: sheet({ Ann: 9, Bo: 8, Cy: 1, Di: 9, Eva: 5, Fia: 2 }, 20) },
      {
        ...{ seats: 3, groups: two },
        runOff: sheet({ Ann: 14, Bo: 13, Di: 2, Eva: 1, Fia: 0 }, 18),
      },
      noLots,
    );
    expect(counted.runOff?.candidates).toEqual(['Di', 'Ann', 'Bo', 'Eva', 'Fia']);
    expect(electedIn(counted)).toEqual(['Ann', 'Di', 'Eva']);
    expect(counted.rounds[1]?.passedOver).toEqual([{ candidate: 'Bo', group: 'Haninge' }]);
  });

  test('are told in words and figures, in both languages', () => {
    const counted = v22({ candidates, ballots }, { seats: 3, groups }, noLots);
    const told = explain(counted, candidates, en);
    expect(told).toContain('There is at most 1 seat for Haninge.');
    expect(told).toContain('Bo has votes enough but no seat: the one seat for Haninge is filled.');
    expect(told).toContain(
      'Cy takes no part in the second round: the one seat for Haninge is filled.',
    );
    expect(explain(counted, candidates, sv)).toContain(
      'Bo har röster nog men får ingen plats: den enda platsen för Haninge är fylld.',
    );
    expect(explainGroups(counted, candidates, sv)).toEqual([
      'Bo har röster nog men får ingen plats: den enda platsen för Haninge är fylld.',
      'Cy är inte med i andra valomgången: den enda platsen för Haninge är fylld.',
    ]);
    const done = plurality({ candidates, ballots }, { seats: 3, groups }, noLots);
    expect(explain(done, candidates, sv)).toContain('För Nynäshamn fylls 2 av 2 platser.');
  });
});

describe('a lot', () => {
  const candidates = people('A', 'B', 'C', 'D');
  const ballots = sheet({ A: 5, B: 5, C: 5, D: 5 }, 20);

  test('is among those of the group that is too small', () => {
    const groups = [most('x', 1, 'A', 'B'), most('y', 2, 'C', 'D')];
    const counted = plurality({ candidates, ballots }, { seats: 3, groups }, noLots);
    expect(counted.missing).toMatchObject({ among: ['A', 'B'], places: 1 });
    expect(electedIn(counted)).toEqual(['C', 'D']);
    expect(
      electedIn(plurality({ candidates, ballots }, { seats: 3, groups }, lot('B', 'A'))),
    ).toEqual(['C', 'D', 'B']);
  });

  test('is drawn for each group by itself where each has too few seats', () => {
    const groups = [most('x', 1, 'A', 'B'), most('y', 1, 'C', 'D')];
    const poll = { candidates, ballots };
    const draws = [{ among: ['A', 'B'], order: ['B'] }];
    const counted = plurality(poll, { seats: 2, groups }, { kind: 'physical', draws });
    expect(counted.missing).toMatchObject({ among: ['C', 'D'], places: 1 });
  });

  test('is among all where seats are too few too, and then drawn one by one', () => {
    const groups = [least(1, 'C', 'D')];
    const poll = { candidates, ballots };
    const first = plurality(poll, { seats: 2, groups }, noLots);
    expect(first.missing).toMatchObject({ among: ['A', 'B', 'C', 'D'], places: 1 });
    const counted = plurality(poll, { seats: 2, groups }, lot('A', 'B', 'D', 'C'));
    expect(electedIn(counted)).toEqual(['A', 'D']);
  });

  test('gives substitutes an order, skipping those whose group is full', () => {
    const groups = [most('x', 1, 'A', 'B'), most('y', 2, 'C', 'D')];
    const order = { seats: 3, groups, ordered: true };
    const counted = plurality({ candidates, ballots }, order, lot('B', 'A', 'D', 'C'));
    expect(electedIn(counted)).toEqual(['B', 'D', 'C']);
  });
});

describe('a minimum for a group', () => {
  const candidates = people('A', 'B', 'C', 'W', 'V');
  const ballots = sheet({ A: 9, B: 8, C: 7, W: 2, V: 0 }, 20);

  test('keeps places for those who can have them', () => {
    const counted = plurality(
      { candidates, ballots },
      { seats: 3, groups: [least(1, 'W')] },
      noLots,
    );
    expect(electedIn(counted)).toEqual(['A', 'B', 'W']);
    expect(counted.rounds[0].passedOver).toEqual([{ candidate: 'C', group: 'woman' }]);
    expect(explain(counted, candidates, sv)).toContain(
      'C har röster nog men får ingen plats: platserna som är kvar är för kvinnor, minst 1.',
    );
    expect(explain(counted, candidates, sv)).toContain(
      'Av kvinnor väljs 1; minst 1 skulle väljas.',
    );
  });

  test('gives to others what nobody of the group has votes for', () => {
    const groups = [least(2, 'W', 'V')];
    expect(electedIn(plurality({ candidates, ballots }, { seats: 3, groups }, noLots))).toEqual([
      ...['A', 'B', 'W'],
    ]);
  });

  test('keeps them over the first round of v22 for the run-off', () => {
    const many = sheet({ A: 19, B: 18, C: 17, W: 2, V: 1 }, 20);
    const groups = [least(1, 'W', 'V')];
    const counted = v22({ candidates, ballots: many }, { seats: 3, groups }, noLots);
    expect(electedIn(counted)).toEqual(['A', 'B']);
    expect(counted.runOff).toMatchObject({ seats: 1, candidates: ['W', 'V'] });
  });
});

test('yes and no to each skips those whose group is full', () => {
  const candidates = people('A', 'B', 'C');
  const ballots = { ...sheet({ A: 9, B: 8, C: 7 }, 10), against: { A: 1, B: 2, C: 3 } };
  const groups = [most('x', 1, 'A', 'B'), most('y', 2, 'C')];
  const counted = approvalEach({ candidates, ballots }, { seats: 3, groups }, noLots);
  expect(electedIn(counted)).toEqual(['A', 'C']);
  expect(explain(counted, candidates, en)).toContain(
    'B has votes enough but no seat: the one seat for x is filled.',
  );
});

test('groups are exact when no candidate is in two, or when one with a minimum stands alone', () => {
  const candidates = people('A', 'B', 'C');
  expect(areGroupsExact([most('x', 1, 'A'), most('y', 0, 'B', 'C')], candidates)).toBe(true);
  expect(areGroupsExact([least(1, 'A')], candidates)).toBe(true);
  expect(areGroupsExact([most('x', 1, 'A', 'B'), most('y', 1, 'B')], candidates)).toBe(false);
  expect(areGroupsExact([most('x', 1, 'A'), most('x', 1, 'B')], candidates)).toBe(false);
  expect(areGroupsExact([most('x', 1, 'A'), least(1, 'B')], candidates)).toBe(false);
  expect(areGroupsExact([{ ...most('x', 2, 'A', 'B'), min: 1 }], candidates)).toBe(false);
  expect(areGroupsExact([most('x', 1, 'D')], candidates)).toBe(false);
});

test('methods that read ballots whole keep no places for groups', () => {
  const candidates = people('A', 'B');
  const poll = { candidates, ballots: [{ weight: 1, preferences: [['A']] }] };
  const groups = [most('x', 1, 'A')];
  for (const method of ['scottish-stv', 'wigm', 'schulze'] as const) {
    expect(() => count(method, poll, { seats: 1, groups })).toThrow(RangeError);
    expect(isCountableBy({ ...poll, groups }, method)).toBe(false);
  }
});

const seed: Lots = { kind: 'computed', seed: '5f'.repeat(32), words: '' };
const ids = (size: number) => Array.from({ length: size }, (_, at) => String(at + 1));

/** Candidates with their votes, each in one of three groups or in none. */
const setting = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc.record({
    seats: fc.integer({ min: 1, max: 5 }),
    votes: fc.array(fc.nat(6), { minLength: size, maxLength: size }),
    second: fc.array(fc.nat(6), { minLength: size, maxLength: size }),
    home: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
    max: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
    min: fc.option(fc.nat(5), { nil: null }),
    ordered: fc.boolean(),
  }),
);
type Setting = typeof setting extends fc.Arbitrary<infer Value> ? Value : never;

const given = ({ votes, second, home, max, min, seats }: Setting) => {
  const names = ids(votes.length);
  const of = (group: number) => names.filter((_, at) => home[at] === group);
  const groups =
    min === null
      ? max.map((each, at) => most(`g${at + 1}`, each, ...of(at + 1)))
      : [least(min, ...of(1))];
  const voted = (all: readonly number[], among = names) =>
    Object.fromEntries(names.flatMap((id, at) => (among.includes(id) ? [[id, all[at]!]] : [])));
  const candidates = people(...names);
  const poll = { candidates, ballots: sheet(voted(votes), 7) };
  const runOff = (among: readonly string[]) => sheet(voted(second, [...among]), 7);
  return { names, groups, candidates, poll, seats, runOff, votes: voted(votes) };
};

const within = (groups: readonly Group[], elected: readonly string[]) => {
  for (const { members, max = Number.POSITIVE_INFINITY } of groups)
    expect(elected.filter((id) => members.includes(id)).length).toBeLessThanOrEqual(max);
};

test('by most votes: as many votes as any choice within the groups can hold, and as many elected', () => {
  fc.assert(
    fc.property(setting, (each) => {
      const { groups, poll, seats, votes } = given(each);
      const { ordered } = each;
      const elected = electedIn(plurality(poll, { seats, groups, ordered }, seed));
      within(groups, elected);
      const open = Object.keys(votes).filter((id) => votes[id]! > 0);
      const total = (all: readonly string[]) => all.reduce((sum, id) => sum + votes[id]!, 0);
      const fits = (all: readonly string[]) =>
        all.length <= seats &&
        groups.every(({ members, max, min = 0 }) => {
          const has = all.filter((id) => members.includes(id)).length;
          const others = all.length - has;
          const kept = Math.min(min, seats, open.filter((id) => members.includes(id)).length);
          return max === undefined ? others <= seats - kept : has <= max;
        });
      const sets = Array.from({ length: 2 ** open.length }, (_, bits) =>
        open.filter((_, at) => bits & (1 << at)),
      );
      const best = sets.filter(fits).map(total);
      expect(fits(elected)).toBe(true);
      expect(total(elected)).toBe(Math.max(...best));
      for (const { members, min } of groups.filter((one) => one.min !== undefined)) {
        const could = open.filter((id) => members.includes(id)).length;
        const has = elected.filter((id) => members.includes(id)).length;
        expect(has).toBeGreaterThanOrEqual(Math.min(min!, could, seats));
      }
    }),
    { numRuns: 1000 },
  );
});

test('by v22: never more of a group than its most, never fewer than its least where they have votes, in both rounds', () => {
  fc.assert(
    fc.property(setting, (each) => {
      const { groups, poll, seats, runOff: second } = given(each);
      const asked = { seats, groups, ordered: each.ordered };
      const first = v22(poll, asked, seed);
      within(groups, electedIn(first));
      if (!first.runOff) return;
      const { candidates, seats: left, most: at } = first.runOff;
      expect(candidates.length).toBeLessThanOrEqual(at);
      expect(at).toBeLessThanOrEqual(2 * (seats - first.elected.length));
      for (const { members, max } of groups.filter((one) => one.max !== undefined)) {
        const has = electedIn(first).filter((id) => members.includes(id)).length;
        const runners = candidates.filter((id) => members.includes(id)).length;
        expect(runners).toBeLessThanOrEqual(2 * (max! - has));
      }
      const runOff = second(candidates);
      const counted = v22(poll, { ...asked, runOff }, seed);
      const elected = electedIn(counted);
      within(groups, elected);
      expect(elected.length).toBeLessThanOrEqual(first.elected.length + left);
      for (const { members, min } of groups.filter((one) => one.min !== undefined)) {
        const could = candidates.filter(
          (id) => members.includes(id) && runOff.votes[id]! > 0,
        ).length;
        const had = electedIn(first).filter((id) => members.includes(id)).length;
        const has = elected.filter((id) => members.includes(id)).length;
        expect(has).toBeGreaterThanOrEqual(Math.min(min!, had + could, seats));
      }
    }),
    { numRuns: 1000 },
  );
});

test('one group of everybody with as many places as the seats changes nothing', () => {
  fc.assert(
    fc.property(setting, fc.constantFrom('v22', 'plurality', 'approval-each'), (each, method) => {
      const { poll, seats, names } = given(each);
      const { ordered } = each;
      const strip = (value: unknown) =>
        JSON.parse(JSON.stringify(value, (key, one) => (key === 'groups' ? undefined : one)));
      const all = [most('all', seats, ...names)];
      const plain = count(method as 'v22', poll, { seats, ordered }, noLots);
      const counted = count(method as 'v22', poll, { seats, ordered, groups: all }, noLots);
      expect(strip(counted)).toEqual(strip(plain));
    }),
  );
});

test('a lot is only among those whom it matters for, and none is asked for twice', () => {
  const permutations = (all: readonly string[]): string[][] =>
    all.length < 2
      ? [[...all]]
      : all.flatMap((one) =>
          permutations(all.filter((id) => id !== one)).map((rest) => [one, ...rest]),
        );
  fc.assert(
    fc.property(setting, (each) => {
      const { groups, poll, seats } = given(each);
      const asked = { seats, groups };
      const { missing } = plurality(poll, asked, noLots);
      if (!missing || missing.among.length > 5) return;
      const results = permutations(missing.among).map((order) => {
        const draws = [{ order }];
        for (;;) {
          const counted = plurality(poll, asked, { kind: 'physical', draws });
          if (!counted.missing) return electedIn(counted);
          const { among } = counted.missing;
          expect(draws.some((draw) => among.every((id) => draw.order.includes(id)))).toBe(false);
          draws.push({ order: among.toSorted(byId) });
        }
      });
      for (const id of missing.among) {
        expect(results.some((elected) => elected.includes(id))).toBe(true);
        expect(results.some((elected) => !elected.includes(id))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('a bundle with groups', () => {
  const groups = [most('x', 1, 'B', 'A'), most('y', 1, 'C')];
  const votes = { A: 9, B: 8, C: 3 };
  const ballots = { votes, valid: 10, blank: 0, invalid: 0 };
  const poll = { seats: 2, candidates: ['A', 'B', 'C'], ballots, groups };
  const bundle = { method: 'plurality', ...poll, substitutes: poll };
  const reading = (value: unknown) => readBallots(JSON.stringify(value), 'x.json');

  test('is counted with them, substitutes too, and written with them', () => {
    const read = fileOf(JSON.stringify(bundle), 'x.json');
    const again = fileOf(JSON.stringify(writeBundle(read)), 'x.json');
    for (const file of [read, again]) {
      const { seats = 0, groups: within = [] } = file;
      expect(electedIn(count('plurality', file, { seats, groups: within }))).toEqual(['A', 'C']);
      const substitutes = countSubstitutes(file, 'plurality', {}, noLots);
      expect(electedIn(substitutes!)).toEqual(['A', 'C']);
    }
  });

  test.each([
    ['groups', { ...poll, groups: [{ id: 'x', members: ['A'] }] }, 'bundle-field'],
    ['groups', { ...poll, groups: [most('x', -1, 'A')] }, 'bundle-field'],
    ['groups', { ...poll, groups: [...groups, most('z', 1, 'A')] }, 'exact-groups'],
    ['groups', { ...poll, groups: [most('x', 1, 'nobody')] }, 'exact-groups'],
    ['substitutes.groups', { ...bundle, substitutes: { ...poll, groups: 'x' } }, 'bundle-field'],
    ['groups', { ...poll, ballots: [], method: 'schulze' }, 'method-with-groups'],
  ])('is refused at its field %s where they have no one outcome', (found, value, expected) => {
    expect(reading(value)).toEqual({ problem: { line: 1, expected, found } });
  });
});
