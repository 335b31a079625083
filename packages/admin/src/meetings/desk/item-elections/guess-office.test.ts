import { expect, test } from 'vitest';
import { guessOffice } from './guess-office.ts';

test('the title of an item says what is elected under it, and how many', () => {
  expect(guessOffice('Val av kassör')).toEqual({ role: 'treasurer', body: 'board', seats: 1 });
  expect(guessOffice('Val av två revisorer')).toMatchObject({ role: 'auditor', seats: 2 });
  expect(guessOffice('Val av 3 ledamöter i styrelsen')).toMatchObject({ role: 'member', seats: 3 });
  expect(guessOffice('Val av vice ordförande')).toMatchObject({ role: 'viceChair' });
  expect(guessOffice('Election of chair')).toMatchObject({ role: 'chair' });
  expect(guessOffice('Val av valberedning')).toMatchObject({ body: 'nominatingCommittee' });
  expect(guessOffice('Övriga frågor')).toBeUndefined();
});
