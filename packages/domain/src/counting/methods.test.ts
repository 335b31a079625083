import { describe, expect, test } from 'vitest';
import { fileOf, fixtures, v22Vectors } from './fixtures.ts';
import {
  approvalEach,
  type Candidate,
  count,
  methods,
  noLots,
  type Poll,
  plurality,
  schulze,
  v22,
} from './index.ts';

const people = (...names: string[]): Candidate[] => names.map((name) => ({ id: name, name }));

const marks = (candidates: readonly string[], ...ballots: [readonly string[], number][]) => ({
  candidates: people(...candidates),
  ballots: ballots.map(([names, weight]) => ({ weight, preferences: [names] })),
});

const lot = (...order: string[]) => ({ kind: 'physical', draws: [{ order }] }) as const;

describe.each(v22Vectors)('v22, $name', ({ seats, candidates, ballots, expected }) => {
  test('is counted as the statutes say', () => {
    const poll = marks(
      candidates,
      ...ballots.map(([names, weight]): [readonly string[], number] => [names, weight]),
    );
    const counted = v22(poll, { seats }, noLots);
    const [first] = counted.rounds;
    expect(first).toMatchObject({
      votes: expected.tally,
      needed: expected.votes_needed,
      ballots: {
        valid: expected.valid_ballots,
        invalid: expected.invalid,
        blank: expected.blank,
      },
    });
    expect(counted.elected.map(({ candidate }) => candidate)).toEqual(expected.elected);
    const { seats: left, max_candidates: most, candidates: standing } = expected.runoff ?? {};
    expect(counted.runOff).toEqual(
      expected.runoff ? { seats: left, most, candidates: standing } : undefined,
    );
    const [required] = expected.lots_required;
    expect(counted.missing).toEqual(
      required && {
        round: 1,
        for: 'run-off-place',
        among: required.among,
        places: required.places,
      },
    );
  });
});

describe('v22', () => {
  const tied = marks(['A', 'B', 'C'], [['A'], 40], [['B'], 20], [['C'], 20]);

  test('asks for the run-off once its candidates are clear', () => {
    const counted = v22(tied, { seats: 1 }, lot('C', 'B'));
    expect(counted.state).toBe('run-off-needed');
    expect(counted.runOff?.candidates).toEqual(['A', 'C']);
    expect(counted.ties).toMatchObject([{ for: 'run-off-place', chosen: ['C'], by: 'lot' }]);
  });

  test('lets most votes win the run-off, and counts a name that is not in it as invalid', () => {
    const runOff = marks(['A', 'C'], [['A'], 30], [['C'], 35], [['B'], 5], [[], 2]).ballots;
    const counted = v22(tied, { seats: 1, runOff }, lot('C', 'B'));
    expect(counted.state).toBe('complete');
    expect(counted.elected).toEqual([{ candidate: 'C', round: 2, votes: 35 }]);
    expect(counted.rounds[1]?.ballots).toMatchObject({ valid: 65, invalid: 5, blank: 2 });
  });

  test('draws lots for a tie at the last seat of the run-off', () => {
    const runOff = marks(['A', 'C'], [['A'], 30], [['C'], 30]).ballots;
    expect(v22(tied, { seats: 1, runOff }, lot('C', 'B')).missing).toEqual({
      round: 2,
      for: 'seat',
      among: ['A', 'C'],
      places: 1,
    });
    expect(v22(tied, { seats: 1, runOff }, lot('C', 'B', 'A')).elected).toEqual([
      { candidate: 'C', round: 2, votes: 30 },
    ]);
  });

  test('draws lots when more than the seats have more than half and the last are tied', () => {
    const poll = marks(['A', 'B', 'C'], [['A', 'B'], 40], [['A', 'C'], 40], [['B', 'C'], 40]);
    const counted = v22(poll, { seats: 2 }, noLots);
    expect(counted.missing).toEqual({ round: 1, for: 'seat', among: ['A', 'B', 'C'], places: 2 });
    expect(
      v22(poll, { seats: 2 }, lot('C', 'A', 'B')).elected.map((each) => each.candidate),
    ).toEqual(['C', 'A']);
  });

  test('orders substitutes by the votes of one continued ballot, ties by lot', () => {
    const poll = marks(['A', 'B', 'C', 'D'], [['A'], 10], [['B'], 3], [['C'], 3], [['D'], 1]);
    const parameters = { seats: 1, substitutes: { places: 3, ballots: 'continued' } } as const;
    expect(v22(poll, parameters, noLots).missing).toEqual({
      round: 1,
      for: 'substitute-order',
      among: ['B', 'C'],
      places: 1,
    });
    expect(v22(poll, parameters, lot('C', 'B')).substitutes).toEqual({
      places: 1,
      ballots: 'continued',
      ordered: [{ candidate: 'C', round: 1, votes: 3 }],
    });
  });

  test('orders substitutes by ballots of their own', () => {
    const poll = marks(['A', 'B', 'C'], [['A', 'B'], 10], [['B', 'A'], 9]);
    const ballots = marks([], [['C'], 4], [['A', 'C'], 3], [[], 1]).ballots;
    const counted = v22(poll, { seats: 2, substitutes: { places: 5, ballots } }, noLots);
    expect(counted.substitutes).toMatchObject({
      places: 2,
      ballots: 'own',
      ordered: [{ candidate: 'C', round: 3, votes: 7 }],
      sorted: { valid: 7, blank: 1 },
    });
  });

  test('names one fault of a ballot that has two, whatever the order of its names', () => {
    for (const names of [
      ['X', 'A', 'A'],
      ['A', 'A', 'X'],
    ]) {
      const { rounds } = v22(marks(['A'], [names, 1]), { seats: 3 }, noLots);
      expect(rounds[0]!.ballots.reasons).toEqual({ 'unknown-name': 1 });
    }
  });

  test('a mark for someone who has withdrawn counts among the marks, but for nobody', () => {
    const poll = {
      candidates: [
        { id: 'A', name: 'A' },
        { id: 'B', name: 'B', withdrawn: true },
      ],
      ballots: [
        { weight: 2, preferences: [['B']] },
        { weight: 3, preferences: [['A', 'B']] },
        { weight: 1, preferences: [['A']] },
      ],
    };
    expect(v22(poll, { seats: 1 }, noLots).rounds[0]).toMatchObject({
      votes: { A: 1 },
      ballots: { valid: 1, blank: 2, invalid: 3, reasons: { 'too-many-marks': 3 } },
    });
  });
});

describe('v22 in an order without equals, as for substitutes', () => {
  const order = (counted: ReturnType<typeof v22>) =>
    counted.elected.map(({ candidate }) => candidate);
  const places = { seats: 3, ordered: true } as const;
  const poll = marks(
    ['A', 'B', 'C', 'D', 'E'],
    [['A', 'B', 'C'], 30],
    [['D', 'E'], 20],
    [['A', 'B', 'D'], 5],
  );

  test('draws lots for every tie in the order, though all tied have a place', () => {
    expect(v22(poll, places, noLots)).toMatchObject({
      state: 'lot-needed',
      elected: [],
      missing: { round: 1, for: 'substitute-order', among: ['A', 'B'], places: 2 },
    });
    expect(order(v22(poll, places, lot('B', 'A')))).toEqual(['B', 'A', 'C']);
    expect(v22(poll, { seats: 3 }, noLots)).toMatchObject({ state: 'complete', ties: [] });
  });

  test('draws one lot for the last place and the order before it', () => {
    const two = { seats: 1, marks: 2, ordered: true } as const;
    const tied = marks(['A', 'B'], [['A', 'B'], 3]);
    expect(v22(tied, two, noLots).missing).toEqual({
      round: 1,
      for: 'substitute-order',
      among: ['A', 'B'],
      places: 1,
    });
    expect(order(v22(tied, two, lot('B', 'A')))).toEqual(['B']);
  });

  test('puts those of the first round before those of the second, whatever their votes', () => {
    const first = marks(['A', 'B', 'C', 'D'], [['A'], 30], [['B'], 12], [['C'], 11], [['D'], 1]);
    const runOff = marks([], [['C', 'B'], 40], [['D'], 9]).ballots;
    const counted = v22(first, { ...places, runOff }, lot('C', 'B'));
    expect(counted.elected).toEqual([
      { candidate: 'A', round: 1, votes: 30 },
      { candidate: 'C', round: 2, votes: 40 },
      { candidate: 'B', round: 2, votes: 40 },
    ]);
    expect(counted.ties).toMatchObject([{ round: 2, for: 'substitute-order' }]);
    expect(v22(first, { ...places, runOff }, noLots).missing).toEqual({
      round: 2,
      for: 'substitute-order',
      among: ['B', 'C'],
      places: 2,
    });
  });

  test('leaves places empty rather than rank somebody without half or a run-off', () => {
    const counted = v22(poll, { ...places, seats: 5, marks: 3 }, lot('A', 'B'));
    expect(counted).toMatchObject({ state: 'run-off-needed', runOff: { seats: 2 } });
  });
});

describe('plurality', () => {
  test('elects those with most votes, and nobody without one', () => {
    const poll = marks(['A', 'B', 'C'], [['B'], 5], [['A', 'B'], 2]);
    const counted = plurality(poll, { seats: 3 }, noLots);
    expect(counted.elected.map(({ candidate }) => candidate)).toEqual(['B', 'A']);
  });

  test('draws lots for the last seat', () => {
    const poll = marks(['A', 'B', 'C'], [['A'], 5], [['B'], 2], [['C'], 2]);
    expect(plurality(poll, { seats: 2 }, noLots).missing).toEqual({
      round: 1,
      for: 'seat',
      among: ['B', 'C'],
      places: 1,
    });
    expect(plurality(poll, { seats: 2 }, lot('C', 'B')).state).toBe('complete');
  });

  test('draws lots for the order, too, where there is to be one', () => {
    const poll = marks(['A', 'B', 'C'], [['A'], 5], [['B'], 2], [['C'], 2]);
    const parameters = { seats: 3, ordered: true };
    expect(plurality(poll, parameters, noLots).missing).toMatchObject({ for: 'substitute-order' });
    const { elected } = plurality(poll, parameters, lot('C', 'B'));
    expect(elected.map(({ candidate }) => candidate)).toEqual(['A', 'C', 'B']);
  });
});

describe('approval-each', () => {
  const poll = marks(['Slate', 'Anna'], [['Slate', 'Anna'], 4], [['Slate'], 3], [[], 9]);

  test('elects whoever has more yes than no; a blank ballot says nothing', () => {
    const counted = approvalEach(poll, { seats: 2 }, noLots);
    expect(counted.rounds[0]).toMatchObject({
      votes: { Slate: 7, Anna: 4 },
      against: { Slate: 0, Anna: 3 },
      ballots: { valid: 7, blank: 9 },
    });
    expect(counted.elected).toHaveLength(2);
  });

  test('draws lots for the order, too, where there is to be one', () => {
    const tied = marks(['A', 'B'], [['A', 'B'], 3]);
    const parameters = { seats: 2, ordered: true };
    expect(approvalEach(tied, { seats: 2 }, noLots).state).toBe('complete');
    expect(approvalEach(tied, parameters, noLots).state).toBe('lot-needed');
    expect(approvalEach(tied, parameters, lot('B', 'A')).elected[0]!.candidate).toBe('B');
  });

  test('may count only the noes that were said', () => {
    const said: Poll = {
      candidates: people('A', 'B'),
      ballots: [
        { weight: 2, preferences: [['A']], against: ['B'] },
        { weight: 1, preferences: [['B']] },
        { weight: 2, preferences: [], against: ['A'] },
      ],
    };
    const counted = approvalEach(said, { seats: 2, unmarked: 'abstained' }, noLots);
    expect(counted.rounds[0]).toMatchObject({ votes: { A: 2, B: 1 }, against: { A: 2, B: 2 } });
    expect(counted.elected).toEqual([]);
  });
});

describe('Schulze', () => {
  const debian = fileOf(fixtures.debian);
  const names = (ids: readonly string[]) =>
    ids.map((id) =>
      debian.candidates
        .find((each) => each.id === id)!
        .name.split(' ')
        .at(-1),
    );

  test.each([
    {
      unranked: 'last',
      ranking: [
        ['Towns'],
        ['McIntyre'],
        ['Wolffelaar', 'Schuldei'],
        ['Allombert'],
        ['Above'],
        ['Pollak'],
        ['Walther'],
      ],
    },
    {
      unranked: 'no-opinion',
      ranking: [
        ['McIntyre'],
        ['Towns'],
        ['Wolffelaar'],
        ['Schuldei'],
        ['Allombert'],
        ['Above'],
        ['Pollak'],
        ['Walther'],
      ],
    },
  ] as const)('ranks Debian 2006 with unranked as $unranked', ({ unranked, ranking }) => {
    const counted = schulze(debian, { seats: 1, unranked }, noLots);
    expect(counted.ranking.map(names)).toEqual(ranking);
    expect(counted.ballots).toMatchObject({ total: 421, valid: 421 });
  });

  // Schulze, "A new monotonic, clone-independent … method" (2011), example 1.
  test('finds the order of the published example by the strongest paths', () => {
    const ranked: [string, number][] = [
      ['ACDB', 8],
      ['BADC', 2],
      ['CDBA', 4],
      ['DBAC', 4],
      ['DCBA', 3],
    ];
    const poll = {
      candidates: people('A', 'B', 'C', 'D'),
      ballots: ranked.map(([order, weight]) => ({
        weight,
        preferences: [...order].map((id) => [id]),
      })),
    };
    const counted = schulze(poll, { seats: 1 }, noLots);
    expect(counted.ranking.flat().join('')).toBe('DACB');
    expect(counted.pairs[0]).toEqual([0, 8, 14, 10]);
    expect(counted.paths[0]).toEqual([0, 14, 14, 12]);
  });

  test('lets only victories make a path', () => {
    const poll = marks(['A', 'B'], [['A'], 3], [['B'], 1]);
    expect(schulze(poll, { seats: 1 }, noLots)).toMatchObject({
      pairs: [
        [0, 3],
        [1, 0],
      ],
      paths: [
        [0, 3],
        [0, 0],
      ],
    });
  });

  test('draws lots when the best cannot be told apart', () => {
    const poll = marks(['A', 'B', 'C'], [['A', 'B'], 3]);
    const counted = schulze(poll, { seats: 1 }, noLots);
    expect(counted.missing).toEqual({ round: 1, for: 'seat', among: ['A', 'B'], places: 1 });
    expect(schulze(poll, { seats: 1 }, lot('B', 'A')).elected).toEqual([
      { candidate: 'B', rank: 1 },
    ]);
  });
});

describe.each(methods)('%s', (method) => {
  const candidates = people('A', 'B', 'C');

  test('elects nobody without ballots', () => {
    const counted = count(method, { candidates, ballots: [] }, { seats: 2 });
    expect(counted).toMatchObject({ elected: [], state: 'complete' });
  });

  test('elects nobody when all ballots are invalid or blank', () => {
    const ballots = [
      { weight: 3, preferences: [['X']] },
      { weight: 2, preferences: [['A'], ['A']] },
      { weight: 1, preferences: [] },
    ];
    const counted = count(method, { candidates, ballots }, { seats: 2 });
    expect(counted).toMatchObject({ elected: [], state: 'complete' });
    const { ballots: sorted } =
      'rounds' in counted && 'decimals' in counted ? counted : first(counted);
    expect(sorted).toMatchObject({ total: 6, valid: 0, blank: 1, invalid: 5 });
  });

  test('counts one ballot', () => {
    const counted = count(
      method,
      { candidates, ballots: [{ weight: 1, preferences: [['B']] }] },
      {
        seats: 1,
      },
    );
    expect(counted.elected.map(({ candidate }) => candidate)).toEqual(['B']);
  });

  test('never elects someone who has withdrawn', () => {
    const withdrawn = [{ id: 'A', name: 'A', withdrawn: true }, ...people('B')];
    const ballots = [{ weight: 9, preferences: [['A'], ['B']] }];
    const counted = count(method, { candidates: withdrawn, ballots }, { seats: 2 });
    expect(counted.elected.map(({ candidate }) => candidate)).toEqual(['B']);
  });
});

const first = (counted: ReturnType<typeof count>) =>
  'ballots' in counted ? counted : counted.rounds[0]!;
