import { expect, test } from 'vitest';
import { byNameOrEmail, cellOf, lineOf, payerIn, personIn, rowsIn } from './rows.ts';

test('rows are pasted from a spreadsheet or typed with semicolons, and what each cell is follows from its shape', () => {
  const rows = rowsIn(
    'Åsa Ek\tasa@example.org\t070-123 45 67\t2026-01-01\n\n Bo Ek ; 2026-02-01\nCia Ek;?',
  );
  expect(rows.map((row) => personIn(row, false))).toEqual([
    {
      ...{ name: 'Åsa Ek', email: 'asa@example.org', phone: '070-123 45 67' },
      memberSince: '2026-01-01',
    },
    { name: 'Bo Ek', email: null, phone: null, memberSince: '2026-02-01' },
    { name: 'Cia Ek', email: '?', phone: null },
  ]);
  // An empty line is no row, but is counted.
  expect(lineOf(rows, '#/people/1/email')).toBe(3);
  expect(lineOf(rows, '#/reason')).toBeUndefined();
  expect(['#/people/1/memberSince', '#/people/1', '#/reason'].map(cellOf)).toEqual([
    ...['person.member-from', undefined, undefined],
  ]);
});

test('who paid is a name or an address, with a day where the row has one', () => {
  const [one, other] = rowsIn('Åsa Ek;2026-03-01\nbo@example.org');
  expect(payerIn(one!)).toEqual({ who: 'Åsa Ek', on: '2026-03-01' });
  expect(payerIn(other!)).toEqual({ who: 'bo@example.org', on: undefined });
});

test('a row names whoever has that name or address, in whatever letters; two have it, or nobody', () => {
  const person = (personId: string, name: string, email: string | null = null) => ({
    ...{ personId, name, email },
  });
  const find = byNameOrEmail([
    person('a', 'Åsa Ek', 'asa@example.org'),
    person('b', 'Bo Ek', 'BO@example.org'),
    person('c', 'Bo Ek'),
    person('d', 'd@example.org', 'd@example.org'),
  ]);
  const ids = (who: string) => find(who).map(({ personId }) => personId);
  expect(['åsa ek', 'bo@example.org', 'Bo Ek', 'd@example.org', 'Åsa'].map(ids)).toEqual([
    ...[['a'], ['b'], ['b', 'c'], ['d'], []],
  ]);
});
