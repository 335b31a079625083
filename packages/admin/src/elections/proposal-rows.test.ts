import { expect, test } from 'vitest';
import { moved, proposalOf, rowsFrom } from './proposal-rows.ts';
import { nominee } from './testing.ts';

const nominees = [
  nominee('Anna', 'both'),
  nominee('Bo', 'substitute'),
  nominee('Cilla', null),
  nominee('Dag', 'declined'),
  { ...nominee('Eva', 'both'), withdrawn: true },
];

test('a proposal is made among those who have agreed and not withdrawn', () => {
  expect(rowsFrom({ proposal: null, nominees })).toEqual([
    { candidateId: 'Anna', to: '' },
    { candidateId: 'Bo', to: '' },
  ]);
});

test('one that is presented anew begins as it was, without those who have withdrawn since', () => {
  const proposal = { ordinary: ['Eva'], substitutes: ['Bo'], reasons: '', at: '' };
  expect(rowsFrom({ proposal, nominees })).toEqual([
    { candidateId: 'Bo', to: 'substitutes' },
    { candidateId: 'Anna', to: '' },
  ]);
});

test('its order is that of the rows', () => {
  const rows = [
    { candidateId: 'Anna', to: 'ordinary' },
    { candidateId: 'Bo', to: 'substitutes' },
    { candidateId: 'Frans', to: 'ordinary' },
  ] as const;
  expect(proposalOf(moved(rows, 2, -1))).toEqual({
    ordinary: ['Anna', 'Frans'],
    substitutes: ['Bo'],
  });
  expect(proposalOf(moved(moved(rows, 2, -1), 1, -1)).ordinary).toEqual(['Frans', 'Anna']);
  expect(moved(rows, 0, -1)).toBe(rows);
});
