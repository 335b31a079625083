import { describe, expect, test } from 'vitest';
import {
  acclaim,
  commitment,
  computedOrder,
  drawn,
  drawOf,
  genderBalance,
  halfWomen,
  opens,
} from './index.ts';

const tie = { round: 1, for: 'seat', among: ['A', 'B', 'C'], places: 2 } as const;

describe('a lot drawn by hand', () => {
  test('chooses in the order of the slips', () => {
    expect(drawn(tie, { kind: 'physical', draws: [{ order: ['C', 'X', 'A', 'B'] }] })).toEqual([
      'C',
      'A',
    ]);
  });

  test('says nothing of a tie with someone who was not in the hat', () => {
    expect(drawn(tie, { kind: 'physical', draws: [{ order: ['C', 'A'] }] })).toBeUndefined();
    const draws = [{ among: ['A', 'B'], order: ['B'] }];
    expect(drawn(tie, { kind: 'physical', draws })).toBeUndefined();
  });

  test('needs no more slips than there are places', () => {
    const draws = [{ among: ['A', 'B', 'C'], order: ['B'] }];
    expect(drawn(tie, { kind: 'physical', draws })).toBeUndefined();
    expect(drawn({ ...tie, places: 1 }, { kind: 'physical', draws })).toEqual(['B']);
  });

  test('leaves the last slip in the hat', () => {
    const draws = [{ among: ['A', 'B'], order: ['B'] }];
    expect(drawn({ ...tie, among: ['A', 'B'] }, { kind: 'physical', draws })).toEqual(['B', 'A']);
  });
});

describe('a computed lot', () => {
  const seed = `${'00'.repeat(31)}01`;
  const nonce = 'ab'.repeat(32);

  // Made with sha256sum over the same bytes.
  test('commits to SHA-256(seed ‖ nonce)', () => {
    const published = '34ab3c3a5e19a4fe99c0d558e43a6b8dfb7f55588b1b9fc9da0e7e76c2c24584';
    expect(commitment(seed, nonce)).toBe(published);
    expect(opens(published, seed, nonce)).toBe(true);
    expect(opens(published, seed, 'ac'.repeat(32))).toBe(false);
    expect(opens(published, 'not hex', nonce)).toBe(false);
    // The same bytes, cut elsewhere.
    expect(opens(published, `${seed}ab`, nonce.slice(2))).toBe(false);
    expect(opens(published, seed.slice(2), `01${nonce}`)).toBe(false);
  });

  test('orders by SHA-256(seed ‖ words ‖ candidate id), whatever order the tied come in', () => {
    const order = ['C', 'A', 'B'];
    const lots = { seed, words: 'blåsippa och rött' };
    expect(computedOrder(lots, ['A', 'B', 'C'])).toEqual(order);
    expect(computedOrder(lots, ['C', 'B', 'A'])).toEqual(order);
    expect(drawn(tie, { kind: 'computed', ...lots })).toEqual(order.slice(0, 2));
  });

  test('can stand as a draw among those drawn by hand', () => {
    const computed = { seed, words: 'blåsippa och rött' };
    const draws = [{ among: ['D', 'E'], order: ['E'] }, drawOf(tie, computed)];
    expect(drawn(tie, { kind: 'physical', draws })).toEqual(['C', 'A']);
    expect(drawn({ ...tie, among: ['D', 'E'], places: 1 }, { kind: 'physical', draws })).toEqual([
      'E',
    ]);
  });
});

describe('acclamation', () => {
  const candidates = [
    { id: 'A', name: 'A' },
    { id: 'B', name: 'B', withdrawn: true },
  ];

  test('elects everybody when they are no more than the seats, without numbers', () => {
    expect(acclaim({ candidates, seats: 1, ballotAsked: false })).toEqual({
      method: 'acclamation',
      seats: 1,
      elected: ['A'],
    });
  });

  test('is refused when somebody asks for a ballot or there are too many', () => {
    expect(acclaim({ candidates, seats: 1, ballotAsked: true })).toEqual({
      refused: 'ballot-asked-for',
    });
    expect(acclaim({ candidates, seats: 0, ballotAsked: false })).toMatchObject({
      refused: 'more-candidates-than-seats',
      facts: { candidates: 1, seats: 0 },
    });
  });
});

describe('the gender rule', () => {
  const stated = { A: 'woman', B: 'man', C: 'man' };

  test('wants at least half women, half a person counted as one', () => {
    expect(genderBalance(['A', 'B', 'C'], stated, halfWomen)).toEqual({
      inGroup: 1,
      of: 3,
      needed: 2,
      unknown: 0,
      met: false,
    });
    expect(genderBalance(['A', 'B'], stated, halfWomen).met).toBe(true);
  });

  test('rounds as the association has decided, and shows who stated nothing', () => {
    const down = { ...halfWomen, rounding: 'down' } as const;
    expect(genderBalance(['A', 'B', 'D'], stated, down)).toMatchObject({
      needed: 1,
      unknown: 1,
      met: true,
    });
  });

  test('is not confirmed', () => {
    expect(halfWomen.confirmed).toBe(false);
  });
});

test('a lot that says what it was drawn for breaks no other tie', () => {
  const tie = { round: 2, for: 'seat', among: ['a', 'b'], places: 1 } as const;
  const lots = (draw: object) =>
    ({ kind: 'physical', draws: [{ among: ['a', 'b'], order: ['b'], ...draw }] }) as const;
  expect(drawn(tie, lots({}))).toEqual(['b']);
  expect(drawn(tie, lots({ round: 2, for: 'seat' }))).toEqual(['b']);
  expect(drawn(tie, lots({ round: 1, for: 'seat' }))).toBeUndefined();
  expect(drawn(tie, lots({ round: 2, for: 'run-off-place' }))).toBeUndefined();
});
