import { expect, test } from 'vitest';
import { dropOn, stepOf } from './agenda-moves.ts';

const items = [
  { itemId: 'a', parentId: null },
  { itemId: 'b', parentId: null },
  { itemId: 'b1', parentId: 'b' },
  { itemId: 'b2', parentId: 'b' },
  { itemId: 'c', parentId: null },
];

test('an item moves past its neighbours, and the first and last stay', () => {
  expect(stepOf(items, 'b', 'up')).toEqual({ parentId: null, beforeId: 'a' });
  expect(stepOf(items, 'a', 'down')).toEqual({ parentId: null, beforeId: 'c' });
  expect(stepOf(items, 'b', 'down')).toEqual({ parentId: null, beforeId: null });
  expect(stepOf(items, 'a', 'up')).toBeUndefined();
  expect(stepOf(items, 'c', 'down')).toBeUndefined();
});

test('an item goes in under the one before it, and out after it', () => {
  expect(stepOf(items, 'c', 'in')).toEqual({ parentId: 'b', beforeId: null });
  expect(stepOf(items, 'b1', 'out')).toEqual({ parentId: null, beforeId: 'c' });
});

test('what has items of its own does not go in under another', () => {
  expect(stepOf(items, 'b', 'in')).toBeUndefined();
  expect(dropOn(items, 'b', 'b1')).toBeUndefined();
});

test('the first and last beneath an item leave it at that end', () => {
  expect(stepOf(items, 'b1', 'up')).toEqual({ parentId: null, beforeId: 'b' });
  expect(stepOf(items, 'b2', 'down')).toEqual({ parentId: null, beforeId: 'c' });
});

test('a dropped item stands before the row it was dropped on', () => {
  expect(dropOn(items, 'c', 'b2')).toEqual({ parentId: 'b', beforeId: 'b2' });
  expect(dropOn(items, 'c', 'c')).toBeUndefined();
});
