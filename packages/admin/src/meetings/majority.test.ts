import { expect, test } from 'vitest';
import { isTie, votesNeeded } from './majority.ts';

const half = { comparison: 'moreThan', numerator: 1, denominator: 2, of: 'cast' } as const;
const twoThirds = { comparison: 'atLeast', numerator: 2, denominator: 3, of: 'cast' } as const;

test('more than half of ten cast is six, of eleven is six too', () => {
  expect(votesNeeded(half, { for: 8, against: 2, register: 11 })).toBe(6);
  expect(votesNeeded(half, { for: 9, against: 2, register: 11 })).toBe(6);
});

test('two thirds of ten cast is seven; nobody carries nothing', () => {
  expect(votesNeeded(twoThirds, { for: 7, against: 3, register: 11 })).toBe(7);
  expect(votesNeeded(twoThirds, { for: 0, against: 0, register: 11 })).toBe(1);
});

test('a share of the register asks the same whoever votes', () => {
  expect(votesNeeded({ ...half, of: 'register' }, { for: 1, against: 0, register: 11 })).toBe(6);
});

test('as many for as against is a tie only where half is the line', () => {
  expect(isTie(half, { for: 4, against: 4, register: 9 })).toBe(true);
  expect(isTie(twoThirds, { for: 4, against: 4, register: 9 })).toBe(false);
});
