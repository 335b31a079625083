import { expect, test } from 'vitest';
import { idsIn } from './address.ts';

const [one, two] = ['6de297be-b1fa-4fe5-8470-0356e657de15', '00000000-0000-4000-8000-000000000001'];

test('an address tells the association and the election that it leads to', () => {
  expect(idsIn(`https://klubba.example/${one.toUpperCase()}/elections/${two}?x=1`)).toEqual([
    one,
    two,
  ]);
  expect(idsIn(`https://klubba.example/${one}`)).toEqual([one]);
  expect(idsIn('Haninge')).toEqual([]);
});
