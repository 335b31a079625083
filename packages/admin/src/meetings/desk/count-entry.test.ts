import { expect, test } from 'vitest';
import { type CountEntry, countOf, emptyCount, typed } from './count-entry.ts';

/** Types like a secretary: every key goes to the box that has the caret. */
const type = (keys: string, voters: number): CountEntry => {
  let [entry, box] = [emptyCount, 0];
  for (const key of keys) {
    const step = typed(entry, box, `${entry[box]}${key}`, voters);
    entry = step.entry;
    if (step.moveOn) box = Math.min(box + 1, 2);
  }
  return entry;
};

test('a space or a sign goes on to the next number, and nothing else does', () => {
  expect(type('8 2', 11)).toEqual(['8', '2', '']);
  expect(type('14-9', 25)).toEqual(['14', '9', '']);
  expect(type('100 99 12', 250)).toEqual(['100', '99', '12']);
  expect(type('82', 11)).toEqual(['82', '', '']);
});

test('a miscount stays as it was typed, for the rule to refuse', () => {
  expect(type('26', 25)).toEqual(['26', '', '']);
  expect(countOf(['26', '0', ''], 25)).toMatchObject({ for: 26, notVoting: -1 });
});

test('whoever is neither for, against nor abstaining did not vote', () => {
  expect(countOf(['8', '2', ''], 11)).toEqual({ for: 8, against: 2, abstained: 0, notVoting: 1 });
});

test('there is no count until against is known, unless everybody was for', () => {
  expect(countOf(['8', '', ''], 11)).toBeUndefined();
  expect(countOf(['11', '', ''], 11)).toMatchObject({ for: 11, against: 0 });
});
