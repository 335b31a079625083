import { expect, test } from 'vitest';
import { namesIn, twiceAmong, votersOf } from './voter-names.ts';

test('a pasted list is one name per line, without its numbers and dashes', () => {
  const pasted = '1. Anna Ek\r\n2)  Bo   Ås\n\n- Cilla Öst\n• Dag Ek\n5\tEva Ek\n 6 Frans von Ek ';
  expect(namesIn(pasted)).toEqual([
    ...['Anna Ek', 'Bo Ås', 'Cilla Öst', 'Dag Ek', 'Eva Ek', 'Frans von Ek'],
  ]);
});

test('a dash in a name is a part of it', () => {
  expect(namesIn('Anna-Karin Ek\nBo Ek-Ås')).toEqual(['Anna-Karin Ek', 'Bo Ek-Ås']);
});

test('a name that stands twice is told, however it is written', () => {
  expect(twiceAmong(['Anna Ek', 'Bo Ås', 'anna ek'])).toEqual(['anna ek']);
  expect(twiceAmong(['Anna Ek', 'Bo Ås'])).toEqual([]);
});

test('people of the register stay who they are when the list is changed, each once', () => {
  const before = [
    { personId: 'one', name: 'Anna Ek' },
    { personId: 'two', name: 'Anna Ek' },
  ];
  expect(votersOf(['Anna Ek', 'Bo Ås', 'Anna Ek', 'Anna Ek'], before)).toEqual([
    { personId: 'one', name: 'Anna Ek' },
    { personId: null, name: 'Bo Ås' },
    { personId: 'two', name: 'Anna Ek' },
    { personId: null, name: 'Anna Ek' },
  ]);
});
