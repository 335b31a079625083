import { expect, test } from 'vitest';
import type { CountTask } from './count-task.ts';
import {
  agreementOf,
  faultIn,
  figuresIn,
  firstEmpty,
  rowsOf,
  sheetOf,
  validIn,
  votesRow,
} from './sheet-entry.ts';
import { taskOf } from './testing.ts';

const entryOf = (task: CountTask, figures: readonly number[]) =>
  Object.fromEntries(rowsOf(task).map((row, at) => [row, String(figures[at] ?? '')]));

const task = taskOf();
const full = entryOf(task, [31, 20, 12, 58, 2, 0, 1]);

test('the rows stand as on the paper: each candidate, then what became of the papers', () => {
  expect(rowsOf(task)).toEqual([
    ...['votes:a', 'votes:b', 'votes:c'],
    ...['valid', 'blank', 'invalid', 'notVoting'],
  ]);
  expect(rowsOf(taskOf({ yesAndNo: true })).slice(0, 2)).toEqual(['votes:a', 'against:a']);
  expect(rowsOf(taskOf({ wholeBallots: true }))).toEqual(['blank', 'invalid', 'notVoting']);
});

test('whoever has withdrawn has no row', () => {
  const [a, b, c] = task.candidates;
  const candidates = [a!, { ...b!, withdrawn: true }, c!];
  expect(rowsOf(taskOf({ candidates }))).not.toContain(votesRow('b'));
});

test('only figures are taken', () => {
  expect(figuresIn('3a1 ,')).toBe('31');
  expect(figuresIn('12345678')).toBe('123456');
});

test('the sum goes with the register in a plain word', () => {
  expect(agreementOf({}, task)).toEqual({ kind: 'nothing' });
  expect(agreementOf({ valid: '58' }, task)).toEqual({ kind: 'short', sum: 58, count: 3 });
  expect(agreementOf(full, task)).toEqual({ kind: 'agrees', sum: 61, count: 0 });
  const over = { ...full, notVoting: '3' };
  expect(agreementOf(over, task)).toEqual({ kind: 'over', sum: 63, count: 2 });
});

test('at one of several places nobody can say yet whether it agrees, only that it is too much', () => {
  const places = ['x', 'y'].map((placeId) => ({ placeId, name: placeId, open: true }));
  const several = taskOf({ places });
  expect(agreementOf({ valid: '30' }, several)).toEqual({ kind: 'part', sum: 30 });
  expect(agreementOf({ valid: '62' }, several)).toMatchObject({ kind: 'over', count: 1 });
});

test('a sheet is whole when every row is written, zero too', () => {
  expect(sheetOf({ ...full, invalid: '' }, task)).toBeUndefined();
  expect(firstEmpty({ ...full, invalid: '' }, task)).toBe('invalid');
  expect(sheetOf(full, task)).toEqual({
    votes: [
      { candidateId: 'a', votes: 31 },
      { candidateId: 'b', votes: 20 },
      { candidateId: 'c', votes: 12 },
    ],
    ...{ valid: 58, blank: 2, invalid: 0, notVoting: 1 },
  });
});

test('what cannot be right is said by the rule of the server', () => {
  expect(faultIn(full, task)).toBeUndefined();
  const most = faultIn({ ...full, 'votes:a': '59' }, task);
  expect(most).toMatchObject({ code: 'more-votes-than-ballots', facts: { candidate: 'a' } });
  expect(faultIn({ ...full, 'votes:b': '' }, task)).toBeUndefined();
  expect(faultIn(entryOf(task, [10, 10, 10, 58]), task)?.code).toBe('fewer-marks-than-ballots');
});

test('a paper that can say none of these has a row for it, and those that do are among the valid', () => {
  const none = taskOf({ noneOfThese: true, marks: 3 });
  expect(rowsOf(none).slice(2, 5)).toEqual(['votes:c', 'none', 'valid']);
  const typed = entryOf(none, [31, 20, 12, 20, 58, 2, 0, 1]);
  expect(sheetOf(typed, none)).toMatchObject({ valid: 58, none: 20 });
  expect(faultIn(typed, none)).toBeUndefined();
  expect(faultIn({ ...typed, none: '30' }, none)).toMatchObject({
    code: 'votes-beside-none',
    facts: { candidate: 'a', none: 30 },
  });
  const papers = taskOf({ noneOfThese: true, wholeBallots: true });
  const rest = { none: '6', blank: '0', invalid: '0', notVoting: '1' };
  expect(sheetOf(rest, papers, validIn(rest, 54))).toMatchObject({ valid: 60, none: 6 });
});
