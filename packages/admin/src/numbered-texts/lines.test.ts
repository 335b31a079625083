import { describe, expect, test } from 'vitest';
import { comparedLines } from './lines.tsx';
import { wrapped } from './wrapped.ts';

const said = (before: string, after: string) =>
  comparedLines(before, after).map(({ number, parts }) => [
    number,
    parts.map(({ value, change }) => (change ? `[${change} ${value}]` : value)).join(''),
  ]);

describe('two versions beside each other', () => {
  test('show words where a line was reworded, and the numbers of the later one', () => {
    expect(said('a\nvi går hem\nb', 'a\nvi springer hem\nb')).toEqual([
      [1, 'a'],
      [2, 'vi [removed går][added springer] hem'],
      [3, 'b'],
    ]);
  });
  test('show lines that came and lines that went whole', () => {
    expect(said('a\nb', 'a\nny\nb')).toEqual([
      [1, 'a'],
      [2, '[added ny]'],
      [3, 'b'],
    ]);
    expect(said('a\nb\nc', 'a\nc')).toEqual([
      [1, 'a'],
      [undefined, '[removed b]'],
      [2, 'c'],
    ]);
    expect(said('# A\nb\nc', '# A\nx')).toEqual([
      [1, 'A'],
      [2, '[removed b][added x]'],
      [undefined, '[removed c]'],
    ]);
  });
});

test('long lines are broken between words, and no word is lost', () => {
  const long = 'ett två tre fyra fem sex sju';
  expect(wrapped(`# ${long}\n${long}\n\nx`, 12)).toBe(
    `# ${long}\nett två tre\nfyra fem sex\nsju\n\nx`,
  );
});
