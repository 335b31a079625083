import { readBallots } from '@klubba/domain/counting';
import { expect, test } from 'vitest';
import { linesOfFile, readLine } from './ballot-line.ts';
import { taskOf } from './testing.ts';

const task = taskOf({ wholeBallots: true });
const ranked = taskOf({ wholeBallots: true, ranked: true, marks: undefined });

test('a line is how many, and who stands on them', () => {
  expect(readLine('12 1 3', task)).toEqual({ weight: 12, preferences: [['a'], ['c']] });
  expect(readLine(' 4: 2,3 ', task)).toEqual({ weight: 4, preferences: [['b'], ['c']] });
  expect(readLine('2 3=1 2', ranked)).toEqual({ weight: 2, preferences: [['c', 'a'], ['b']] });
});

test.each([
  ['', { fault: 'no-number' }],
  ['0 1', { fault: 'no-number' }],
  ['12', { fault: 'no-names' }],
  ['12 4', { fault: 'no-candidate', number: 4 }],
  ['12 1 1', { fault: 'twice', number: 1 }],
  ['12 1 2 3', { fault: 'too-many', marks: 2 }],
])('”%s” is no ballot', (text, fault) => expect(readLine(text, task)).toEqual(fault));

const fileOf = (text: string) => {
  const read = readBallots(text, 'val.csv');
  if ('problem' in read) throw new Error(read.problem.expected);
  return read.file;
};

test('a file is matched by name, with its blank and invalid papers apart', () => {
  const file = fileOf('antal;Cilla Öst;anna ek;ogiltig\n5;x;x;\n2;;;\n1;;;x\n');
  expect(linesOfFile(file, task)).toEqual({ lines: ['5 3 1'], none: 0, blank: 2, invalid: 1 });
  const strange = fileOf('antal;Anna Ek;Ingen Alls\n5;x;\n');
  expect(linesOfFile(strange, task)).toEqual({ unknown: ['Ingen Alls'] });
});

test('ranks of a file stay ranks', () => {
  const file = fileOf('antal;Anna Ek;Bo Ås;Cilla Öst\n5;2;1;\n');
  expect(linesOfFile(file, ranked)).toMatchObject({ lines: ['5 2 1'] });
});
