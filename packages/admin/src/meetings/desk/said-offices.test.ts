import { expect, test } from 'vitest';
import { saidOffices, tellersToo } from './said-offices.ts';

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

test('who verifies counts votes as well where the title says so, or says neither at a meeting of members', () => {
  expect(tellersToo('Val av två justerare, tillika rösträknare', 'boardMeeting')).toBe(true);
  expect(tellersToo('Val av mötesfunktionärer', 'memberMeeting')).toBe(true);
  expect(tellersToo('Val av justerare', 'annualMeeting')).toBe(false);
  expect(tellersToo('Val av mötesfunktionärer', 'boardMeeting')).toBe(false);
});
