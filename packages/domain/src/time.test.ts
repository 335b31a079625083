import { expect, test } from 'vitest';
import { instantOf } from './time.ts';

test('the wall clock of the hall becomes an instant, summer and winter', () => {
  expect(instantOf('2024-02-14', '19:32', 'Europe/Stockholm')).toBe('2024-02-14T18:32:00.000Z');
  expect(instantOf('2024-06-09', '19:32', 'Europe/Stockholm')).toBe('2024-06-09T17:32:00.000Z');
});

test('on the night when the clock changes it is the offset of that hour that counts', () => {
  expect(instantOf('2024-03-31', '01:30', 'Europe/Stockholm')).toBe('2024-03-31T00:30:00.000Z');
  expect(instantOf('2024-03-31', '03:30', 'Europe/Stockholm')).toBe('2024-03-31T01:30:00.000Z');
});
