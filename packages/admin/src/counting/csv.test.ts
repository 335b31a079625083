import { count } from '@klubba/domain/counting';
import { beforeEach, expect, test } from 'vitest';
import { speak } from '../language/language.ts';
import { csvOf } from './csv.ts';
import { tablesOf } from './tables.ts';
import { en } from './words/en.ts';

beforeEach(() => speak('sv'));

const table = (...rows: string[][]) => [{ title: 'T', columns: ['A', 'B'], rows }];

test('tables become what a Swedish spreadsheet opens: semicolons, a title above, an empty row between', () => {
  const [one] = table(['Å', '1,5']);
  expect(csvOf([one!, one!])).toBe('\uFEFFT\r\nA;B\r\nÅ;1,5\r\n\r\nT\r\nA;B\r\nÅ;1,5\r\n');
});

test('and commas where English is spoken', async () => {
  await speak('en');
  expect(csvOf(table(['Å, B', '1.5']))).toContain('"Å, B",1.5\r\n');
});

test('what would break a cell is quoted, and a name that looks like a formula is not run', () => {
  expect(csvOf(table(['a;"b"', '=1+1']))).toContain(`"a;""b""";'=1+1\r\n`);
});

test('every method gives its figures as tables, all rows as wide as their head', () => {
  const poll = {
    candidates: ['A', 'B', 'C'].map((id) => ({ id, name: id })),
    ballots: [
      { weight: 3, preferences: [['A'], ['B']] },
      { weight: 2, preferences: [['B']] },
      { weight: 2, preferences: [['C'], ['B']] },
    ],
  };
  const read = { name: (id: string) => id, figure: String, words: en };
  const lots = { kind: 'computed', seed: '00'.repeat(32), words: '' } as const;
  for (const method of [
    'v22',
    'plurality',
    'approval-each',
    'scottish-stv',
    'wigm',
    'schulze',
  ] as const) {
    const tables = tablesOf(count(method, poll, { seats: 2 }, lots), read);
    expect(tables.length).toBeGreaterThan(1);
    for (const { columns, rows } of tables)
      for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});
