import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  headingsOf,
  type LineChange,
  lineFault,
  linesCollide,
  linesOf,
  withLinesChanged,
} from './lines.ts';

const plan = ['# Plan', 'Meet', 'Walk', '## Economy', 'Save', '# Later', 'Rest'].join('\n');
const change = (
  operation: LineChange['operation'],
  from: number,
  to = from,
  text = operation === 'delete' ? '' : 'new',
): LineChange => ({ operation, from, to, text });

describe('a change of lines', () => {
  test('puts in after a line, takes out, or puts other lines in place', () => {
    const changed = withLinesChanged(plan, [
      change('insert', 0, 0, 'first\nsecond'),
      change('delete', 2, 3),
      change('replace', 5, 5, 'Spend'),
      change('insert', 7, 7, 'last'),
    ]);
    expect(linesOf(changed)).toEqual([
      ...['first', 'second', '# Plan', '## Economy', 'Spend', '# Later', 'Rest', 'last'],
    ]);
  });
  test('stays within the text, and says something', () => {
    const code = (one: LineChange) => lineFault(plan, one, 'clauses')?.refused;
    expect(lineFault(plan, change('delete', 6, 8), 'clauses')).toEqual({
      ...{ refused: 'lines-outside-text', field: 'clauses', facts: { lines: 7 } },
    });
    expect(code(change('replace', 0, 1))).toBe('lines-outside-text');
    expect(code(change('replace', 3, 2))).toBe('lines-outside-text');
    expect(code(change('insert', 8))).toBe('lines-outside-text');
    expect(code(change('replace', 2, 2, 'Meet'))).toBe('change-says-nothing');
    expect(code(change('insert', 2, 2, ''))).toBe('change-says-nothing');
    expect(code(change('delete', 2, 2, 'Meet'))).toBe('deletion-puts-nothing');
    expect(code(change('insert', 0))).toBeUndefined();
    expect(code(change('insert', 7))).toBeUndefined();
  });
  test('excludes another one on its lines, or in its place, and none beside it', () => {
    const collide = (a: LineChange, b: LineChange) => [linesCollide(a, b), linesCollide(b, a)];
    expect(collide(change('delete', 2, 3), change('replace', 3))).toEqual([true, true]);
    expect(collide(change('insert', 2), change('insert', 2))).toEqual([true, true]);
    expect(collide(change('insert', 2), change('delete', 2, 3))).toEqual([true, true]);
    expect(collide(change('delete', 2), change('replace', 3))).toEqual([false, false]);
    expect(collide(change('insert', 1), change('delete', 2, 3))).toEqual([false, false]);
    expect(collide(change('insert', 3), change('delete', 2, 3))).toEqual([false, false]);
    expect(collide(change('insert', 2), change('insert', 3))).toEqual([false, false]);
  });
});

test('a heading reaches to the next one of its level or above', () => {
  expect(headingsOf(plan)).toEqual([
    { level: 1, words: 'Plan', from: 1, to: 5 },
    { level: 2, words: 'Economy', from: 4, to: 5 },
    { level: 1, words: 'Later', from: 6, to: 7 },
  ]);
});

const numbered = (most: number) => Array.from({ length: most }, (_, i) => `line ${i + 1}`);
const someChange = (lines: number, n: number): fc.Arbitrary<LineChange> =>
  fc
    .record({
      operation: fc.constantFrom('insert' as const, 'delete' as const, 'replace' as const),
      from: fc.integer({ min: 0, max: lines }),
      length: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ operation, from, length }) => {
      if (operation === 'insert') return { operation, from, to: from, text: `put ${n}` };
      const first = Math.max(from, 1);
      const to = Math.min(first + length, lines);
      return { operation, from: first, to, text: operation === 'delete' ? '' : `put ${n}` };
    });
const played = fc
  .integer({ min: 1, max: 12 })
  .chain((lines) =>
    fc.tuple(
      fc.constant(numbered(lines)),
      fc.tuple(...Array.from({ length: 6 }, (_, n) => someChange(lines, n))),
    ),
  )
  .map(([lines, changes]) => {
    const together: LineChange[] = [];
    for (const one of changes)
      if (!together.some((other) => linesCollide(one, other))) together.push(one);
    return { text: lines.join('\n'), lines, changes: together };
  });

describe('changes that do not collide', () => {
  test('give the same text in whatever order they come', () => {
    fc.assert(
      fc.property(played, ({ text, changes }) => {
        expect(withLinesChanged(text, changes.toReversed())).toBe(withLinesChanged(text, changes));
      }),
    );
  });
  test('are all in it, and no other line is lost, doubled or moved', () => {
    fc.assert(
      fc.property(played, ({ text, lines, changes }) => {
        const made = linesOf(withLinesChanged(text, changes));
        const isGone = (n: number) =>
          changes.some((c) => c.operation !== 'insert' && c.from <= n && n <= c.to);
        const kept = lines.filter((_, i) => !isGone(i + 1));
        expect(made.filter((line) => lines.includes(line))).toEqual(kept);
        const put = changes.flatMap((c) => (c.operation === 'delete' ? [] : [c.text]));
        expect(made.filter((line) => line.startsWith('put')).toSorted()).toEqual(put.toSorted());
      }),
    );
  });
  test('each read alone on what the others made, from the last line up, give the same', () => {
    fc.assert(
      fc.property(played, ({ text, changes }) => {
        const fromBelow = changes.toSorted(
          (a, b) => b.from - a.from || (a.operation === 'insert' ? -1 : 1),
        );
        const oneByOne = fromBelow.reduce((made, one) => withLinesChanged(made, [one]), text);
        expect(oneByOne).toBe(withLinesChanged(text, changes));
      }),
    );
  });
});
