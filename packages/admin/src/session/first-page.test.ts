import { expect, test } from 'vitest';
import { firstPageOf } from './first-page.ts';

test('whoever is here for the motions alone begins with them, everybody else at home', () => {
  const begins = (...roles: Parameters<typeof firstPageOf>[0]['roles']) =>
    firstPageOf({ organisationId: 'v', roles });
  expect(begins('motionAuthor')).toBe('/v/motions');
  expect(begins('congressGroup', 'motionAuthor')).toBe('/v/motions');
  expect(begins('member', 'motionAuthor')).toBe('/v');
  expect(begins('board')).toBe('/v');
  expect(begins()).toBe('/v');
});
