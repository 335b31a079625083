import { expect, test } from 'vitest';
import { firstInstantOf, instantOf } from './time.ts';

test('the wall clock of the hall becomes an instant, summer and winter', () => {
  expect(instantOf('2024-02-14', '19:32', 'Europe/Stockholm')).toBe('2024-02-14T18:32:00.000Z');
  expect(instantOf('2024-06-09', '19:32', 'Europe/Stockholm')).toBe('2024-06-09T17:32:00.000Z');
});

test('on the night when the clock changes it is the offset of that hour that counts', () => {
  expect(instantOf('2024-03-31', '01:30', 'Europe/Stockholm')).toBe('2024-03-31T00:30:00.000Z');
  expect(instantOf('2024-03-31', '03:30', 'Europe/Stockholm')).toBe('2024-03-31T01:30:00.000Z');
});

test('for a calendar an hour that is there twice is the first, and one that is not there is read by the clock before it', () => {
  const first = (date: string, clock: string) => firstInstantOf(date, clock, 'Europe/Stockholm');
  expect(first('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(first('2026-10-25', '01:59')).toBe('2026-10-24T23:59:00.000Z');
  expect(first('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  expect(first('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(first('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(first('2026-06-09', '19:32')).toBe('2026-06-09T17:32:00.000Z');
});
