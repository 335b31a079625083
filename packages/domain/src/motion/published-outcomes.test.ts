import { expect, test } from 'vitest';
import { readPublished } from './published-outcomes.ts';

const row = (said: string) => {
  const [one, ...more] = readPublished(said);
  expect(more).toEqual([]);
  const { line: _, said: __, ...rest } = one!;
  return rest;
};

test.each([
  ['A44 första att-satsen', { number: 'A44', clauses: [1] }],
  ['A44 första att', { number: 'A44', clauses: [1] }],
  ['B8 reservation 2', { number: 'B8', reservation: 2, outcome: 'reservationGranted' }],
  ['B123 att-sats 3 och 6', { number: 'B123', clauses: [3, 6] }],
  ['B123 att 3 och 6', { number: 'B123', clauses: [3, 6] }],
  ['B64 avslag', { number: 'B64', outcome: 'rejected' }],
  ['c 7: att-sats 1–3 samt 5 bifölls', { number: 'C7', clauses: [1, 2, 3, 5], outcome: 'granted' }],
  [
    'D12 andra och sista att-satsen besvarad',
    { number: 'D12', clauses: [2, -1], outcome: 'deemedAnswered' },
  ],
  ['E1 (till handlingarna)', { number: 'E1', outcome: 'filed' }],
  ['A007', { number: 'A7' }],
  ['A9 delegerades till partistyrelsen', { number: 'A9', outcome: 'delegated' }],
  ['A9 återkallades', { number: 'A9', outcome: 'withdrawn' }],
  ['A9 föll', { number: 'A9', outcome: 'lapsed' }],
  ['A44 first clause', { number: 'A44', clauses: [1] }],
  ['A44 clauses 2 and 4 granted', { number: 'A44', clauses: [2, 4], outcome: 'granted' }],
  ['A9 not treated', { number: 'A9', outcome: 'notTreated' }],
])('%s', (said, expected) => {
  expect(row(said)).toEqual({ clauses: 'all', outcome: null, reservation: null, ...expected });
});

test('a list is read place by place, whatever stands between', () => {
  const read = readPublished(
    'A44 första att-satsen, B8 reservation 2\r\n\n• B64 avslag; B65 bifall.',
  );
  expect(read.map(({ line, said }) => [line, said])).toEqual([
    [1, 'A44 första att-satsen'],
    [1, 'B8 reservation 2'],
    [3, 'B64 avslag'],
    [3, 'B65 bifall'],
  ]);
});

test('what cannot be read says so and nothing is guessed', () => {
  expect(row('att-sats 3')).toEqual({ number: null, fault: 'motion-number-missing' });
  expect(row('B9 kanske')).toEqual({ number: 'B9', fault: 'outcome-not-understood' });
  expect(row('B9 att-sats 2 återremitteras')).toEqual({
    number: 'B9',
    fault: 'outcome-not-understood',
  });
});
