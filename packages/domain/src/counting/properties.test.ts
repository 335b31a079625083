import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Ballot,
  byId,
  type Count,
  count,
  type Lots,
  type Method,
  methods,
  type Poll,
  scottishStv,
  v22,
  wigm,
} from './index.ts';

const seed = '5f'.repeat(32);
/** Computed lots, so that every count comes to its end, and the same one whatever the order. */
const lots: Lots = { kind: 'computed', seed, words: 'klubban faller' };

type Ballots = Poll & { readonly ballots: readonly Ballot[] };

const ids = (size: number) => Array.from({ length: size }, (_, at) => String(at + 1));

const pollOf = (ballots: (candidates: string[]) => fc.Arbitrary<Ballot>) =>
  fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.record({
      candidates: fc.constant(ids(size).map((id) => ({ id, name: id }))),
      ballots: fc.array(ballots(ids(size)), { maxLength: 25 }),
    }),
  );

const weight = fc.integer({ min: 1, max: 40 });
const ranked = pollOf((candidates) =>
  fc.record({
    weight,
    preferences: fc.shuffledSubarray(candidates).map((order) => order.map((id) => [id])),
  }),
);
const marked = pollOf((candidates) =>
  fc.record({ weight, preferences: fc.subarray(candidates).map((all) => [all]) }),
);
const pollFor = (method: Method) =>
  method === 'scottish-stv' || method === 'wigm' || method === 'schulze' ? ranked : marked;

const seats = fc.integer({ min: 1, max: 5 });

/** What everybody must agree on, whoever typed the ballots in and in which order. */
const essence = (counted: Count) => {
  const { elected, ties, state, method } = counted;
  return {
    elected,
    ties,
    state,
    method,
    rest: 'rounds' in counted ? counted.rounds : counted.ranking,
  };
};

const shuffled = ({ candidates, ballots }: Ballots) =>
  fc.record({
    candidates: fc.shuffledSubarray([...candidates], { minLength: candidates.length }),
    ballots: fc.shuffledSubarray([...ballots], { minLength: ballots.length }),
  });

describe.each(methods)('%s', (method) => {
  const poll = pollFor(method);

  test('never elects more than the seats, nor anyone twice', () => {
    fc.assert(
      fc.property(poll, seats, (each, places) => {
        const counted = count(method, each, { seats: places }, lots);
        const elected = counted.elected.map(({ candidate }) => candidate);
        expect(elected.length).toBeLessThanOrEqual(places);
        expect(new Set(elected).size).toBe(elected.length);
      }),
    );
  });

  test('does not depend on the order of ballots or of candidates', () => {
    const both = poll.chain((each) => fc.tuple(fc.constant(each), shuffled(each)));
    fc.assert(
      fc.property(both, seats, ([each, other], places) => {
        const [one, two] = [each, other].map((it) => count(method, it, { seats: places }, lots));
        expect(essence(two!)).toEqual(essence(one!));
      }),
    );
  });

  test('counts a ballot of weight two as two ballots', () => {
    fc.assert(
      fc.property(poll, seats, (each, places) => {
        const split = each.ballots.flatMap(({ weight: all, preferences }) =>
          Array.from({ length: all }, () => ({ weight: 1, preferences })),
        );
        const apart = count(method, { ...each, ballots: split }, { seats: places }, lots);
        expect(apart).toEqual(count(method, each, { seats: places }, lots));
      }),
      { numRuns: 30 },
    );
  });

  test('holds only whole numbers within 2^53, for the log to keep', () => {
    fc.assert(
      fc.property(poll, seats, (each, places) => {
        const numbers = JSON.stringify(count(method, each, { seats: places }, lots)).match(
          /-?\d+(\.\d+)?/g,
        );
        for (const text of numbers ?? []) expect(Number.isSafeInteger(Number(text))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each([
  { method: 'scottish-stv', run: scottishStv },
  { method: 'wigm', run: wigm },
])('$method', ({ run }) => {
  test('conserves votes in every round, up to truncation', () => {
    fc.assert(
      fc.property(ranked, seats, (poll, places) => {
        const { rounds, ballots, decimals } = run(poll, { seats: places }, lots);
        let moved = 0;
        for (const { votes, nonTransferable, truncated, action } of rounds) {
          const held = Object.values(votes).reduce((sum, each) => sum + each, 0);
          expect(held + nonTransferable + truncated).toBe(ballots.valid * 10 ** decimals);
          // A paper loses less than one unit at each of two truncations.
          if (action.type === 'surplus') moved += ballots.valid;
          expect(truncated).toBeGreaterThanOrEqual(0);
          expect(truncated).toBeLessThanOrEqual(2 * moved);
        }
      }),
    );
  });

  test('transfers exactly what it takes from a candidate, up to truncation', () => {
    fc.assert(
      fc.property(ranked, seats, (poll, places) => {
        const { rounds } = run(poll, { seats: places }, lots);
        for (const [at, { transfers, votes, truncated }] of rounds.entries()) {
          const before = rounds[at - 1];
          if (!before) continue;
          const passed = transfers.reduce((sum, each) => sum + each.votes, 0);
          const lost = Object.keys(votes).reduce(
            (sum, id) => sum + Math.max(before.votes[id]! - votes[id]!, 0),
            0,
          );
          expect(passed + truncated - before.truncated).toBe(lost);
        }
      }),
    );
  });

  test('elects whoever reaches the quota, and fills every seat it can', () => {
    fc.assert(
      fc.property(ranked, seats, (poll, places) => {
        const { rounds, elected, quota, ballots } = run(poll, { seats: places }, lots);
        const chosen = new Set(elected.map(({ candidate }) => candidate));
        for (const { votes } of rounds)
          for (const [id, each] of Object.entries(votes))
            if (each >= quota) expect(chosen).toContain(id);
        const all = ballots.valid > 0 ? Math.min(places, poll.candidates.length) : 0;
        expect(elected).toHaveLength(all);
      }),
    );
  });
});

test('a v22 winner stays elected when a ballot with a mark for them alone is added', () => {
  fc.assert(
    fc.property(marked, seats, weight, (poll, places, more) => {
      const before = v22(poll, { seats: places }, lots);
      for (const { candidate } of before.elected) {
        const ballots = [...poll.ballots, { weight: more, preferences: [[candidate]] }];
        const after = v22({ ...poll, ballots }, { seats: places }, lots);
        expect(after.elected.map((each) => each.candidate)).toContain(candidate);
      }
    }),
  );
});

test('a run-off has at most twice as many candidates as seats left, none of them elected', () => {
  fc.assert(
    fc.property(marked, seats, (poll, places) => {
      const { runOff, elected } = v22(poll, { seats: places }, lots);
      if (!runOff) return;
      expect(runOff.seats).toBe(places - elected.length);
      expect(runOff.candidates.length).toBeLessThanOrEqual(2 * runOff.seats);
      for (const { candidate } of elected) expect(runOff.candidates).not.toContain(candidate);
    }),
  );
});

test('a count that asks for a lot goes on once that lot is drawn, and asks for no lot twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...methods), ranked, seats, (method, poll, places) => {
      const draws: { among: readonly string[]; order: readonly string[] }[] = [];
      const asked = new Set<string>();
      for (;;) {
        const counted = count(method, poll, { seats: places }, { kind: 'physical', draws });
        if (!counted.missing) break;
        const { among, round, for: purpose, places: free } = counted.missing;
        const tie = JSON.stringify([round, purpose, among]);
        expect(asked).not.toContain(tie);
        asked.add(tie);
        draws.push({ among, order: among.toSorted(byId).slice(0, free) });
      }
    }),
  );
});

// Numbers that look random and are the same every time.
const pseudoRandom = (start: number) => {
  let state = start;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

// Half a second each on an idle machine; a quadratic merge would take hours.
test.each(methods)(
  '%s counts 100,000 ballots, nearly all different, at once',
  (method) => {
    const random = pseudoRandom(2006);
    const candidates = ids(20).map((id) => ({ id, name: id }));
    const ballots = Array.from({ length: 100_000 }, (): Ballot => {
      const left = ids(20);
      const order = Array.from({ length: 1 + random(20) }, () =>
        left.splice(random(left.length), 1),
      );
      return { weight: 1, preferences: order };
    });
    const counted = count(method, { candidates, ballots }, { seats: 10, marks: 20 }, lots);

    expect(counted.state).not.toBe('lot-needed');
  },
  30_000,
);
