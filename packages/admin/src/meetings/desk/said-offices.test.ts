import { expect, test } from 'vitest';
import { saidOffices } from './said-offices.ts';

test('the title of an item says which officers are elected under it', () => {
  expect(saidOffices('Val av justerare')).toEqual(['verifier']);
  expect(saidOffices('Val av två justeringspersoner tillika rösträknare')).toEqual(['verifier']);
  expect(saidOffices('Val av mötesordförande')).toEqual(['chair']);
  expect(saidOffices('Val av vice ordförande')).toEqual(['viceChair']);
  expect(saidOffices('Val av ordförande och sekreterare för mötet')).toEqual([
    'chair',
    'secretary',
  ]);
  expect(saidOffices('Election of vice chair')).toEqual(['viceChair']);
  expect(saidOffices('Val av mötesfunktionärer')).toEqual([]);
});
