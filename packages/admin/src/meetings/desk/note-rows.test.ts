import { expect, test } from 'vitest';
import { rowsAsTyped, rowsIn } from './note-rows.ts';

test('a table is typed with semicolons or pasted with tabs, and short rows are filled', () => {
  expect(rowsIn(';2023\nIntäkter;12 000\n\nSumma')).toEqual([
    ['', '2023'],
    ['Intäkter', '12 000'],
    ['Summa', ''],
  ]);
  const pasted = 'a;b\t1\nc\t2';
  expect(rowsIn(pasted)).toEqual([
    ['a;b', '1'],
    ['c', '2'],
  ]);
  expect(rowsAsTyped(rowsIn(pasted))).toBe(pasted);
  expect(rowsIn('\n ')).toBe(null);
});
