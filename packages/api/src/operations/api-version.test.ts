import { expect, test } from 'vitest';
import { breaksBetween } from './testing/shape.ts';

test('what breaks a program is told from what does not', () => {
  const old = ['a: GET /a', 'a query q: string', 'A.b: string'];
  expect(breaksBetween(old, [...old, 'b: GET /b', 'b needs query x', 'A.c: string'])).toEqual([]);
  expect(breaksBetween(old, ['a: GET /a', 'A.b: string', 'a needs query x'])).toEqual([
    '- a query q: string',
    '+ a needs query x',
  ]);
  expect(breaksBetween(old, [...old, 'A needs b'])).toEqual(['+ A needs b']);
});
