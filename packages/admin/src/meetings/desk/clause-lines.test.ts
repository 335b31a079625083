import { expect, test } from 'vitest';
import { clauseLines } from './clause-lines.ts';

test('every line is a clause of its own that begins with att', () => {
  expect(clauseLines('att anställa Anna\n  teckna avtalet \n\natt ')).toEqual([
    { text: 'att anställa Anna' },
    { text: 'att teckna avtalet' },
  ]);
});

test('a word that only begins like att gets its att', () => {
  expect(clauseLines('attestera fakturan')).toEqual([{ text: 'att attestera fakturan' }]);
});
