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

test('what has items of its own goes in with them, but not under itself', () => {
  expect(stepOf(items, 'b', 'in')).toEqual({ parentId: 'a', beforeId: null });
  expect(stepOf(items, 'b2', 'in')).toEqual({ parentId: 'b1', beforeId: null });
  expect(dropOn(items, 'b', 'b1')).toBeUndefined();
});

test('an item far down leaves one level at a time, and goes in as deep as anybody likes', () => {
  const deep = [
    { itemId: 'x', parentId: null },
    ...['x', 'x1', 'x2', 'x3', 'x4'].map((parentId, i) => ({ itemId: `x${i + 1}`, parentId })),
    { itemId: 'y', parentId: 'x4' },
  ];
  expect(stepOf(deep, 'y', 'in')).toEqual({ parentId: 'x5', beforeId: null });
  expect(stepOf(deep, 'y', 'out')).toEqual({ parentId: 'x3', beforeId: null });
  expect(stepOf(deep, 'x5', 'up')).toEqual({ parentId: 'x3', beforeId: 'x4' });
});

test('the first and last beneath an item leave it at that end', () => {
  expect(stepOf(items, 'b1', 'up')).toEqual({ parentId: null, beforeId: 'b' });
  expect(stepOf(items, 'b2', 'down')).toEqual({ parentId: null, beforeId: 'c' });
});

test('a dropped item stands before the row it was dropped on', () => {
  expect(dropOn(items, 'c', 'b2')).toEqual({ parentId: 'b', beforeId: 'b2' });
  expect(dropOn(items, 'c', 'c')).toBeUndefined();
});
