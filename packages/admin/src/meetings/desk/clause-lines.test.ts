import { afterEach, expect, test } from 'vitest';
import { setRecordLanguage } from '../../language/format.ts';
import { clauseLines } from './clause-lines.ts';

afterEach(() => setRecordLanguage('sv'));

test('every line is a clause of its own that begins with att', () => {
  expect(clauseLines('att anställa Anna\n  teckna avtalet \n\natt ')).toEqual([
    { text: 'att anställa Anna' },
    { text: 'att teckna avtalet' },
  ]);
});

test('an att that was typed behind the one that stood there is one', () => {
  expect(clauseLines('att att byta takpannor\nATT att  måla')).toEqual([
    { text: 'att byta takpannor' },
    { text: 'att  måla' },
  ]);
});

test('a word that only begins like att gets its att', () => {
  expect(clauseLines('attestera fakturan')).toEqual([{ text: 'att attestera fakturan' }]);
});

test('an association that writes English gets that', () => {
  setRecordLanguage('en');
  expect(clauseLines('hire Anna\nthat the board signs\nthat to build')).toEqual([
    { text: 'that hire Anna' },
    { text: 'that the board signs' },
    { text: 'to build' },
  ]);
});
