import { addDays, daysBetween, defaultRules, votingRight, yearOf } from '@klubba/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesFrom } from './dates.ts';

const now = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2040-12-31T23:59:59Z'),
  noInvalidDate: true,
});

test('on whatever day the example is loaded, its story happens in order and in time', () => {
  fc.assert(
    fc.property(now, (at) => {
      const { today, nextNotice, pastMeeting, pastNotice, registered, annualMeeting, fees } =
        datesFrom(at);
      const story = [annualMeeting, registered, pastNotice, pastMeeting, nextNotice, today];
      expect(story.toSorted()).toEqual(story);
      expect(daysBetween(pastNotice, pastMeeting)).toBeGreaterThanOrEqual(14);
      expect(daysBetween(nextNotice, today)).toBeGreaterThanOrEqual(14);
      expect(new Date(pastMeeting).getUTCDay()).toBe(3);
      for (const { on } of fees) expect(on < registered).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('on whatever day, who has paid may vote at both meetings and who has not may not', () => {
  fc.assert(
    fc.property(now, (at) => {
      const { today, pastMeeting, registered, fees } = datesFrom(at);
      const memberships = [{ from: addDays(registered, -120), to: null }];
      const lastYear = [{ year: yearOf(registered) - 1, on: addDays(registered, -300) }];
      for (const meeting of [today, pastMeeting]) {
        expect(votingRight({ memberships, fees }, meeting, defaultRules).entitled).toBe(true);
        expect(votingRight({ memberships, fees: lastYear }, meeting, defaultRules)).toMatchObject({
          reason: 'fee-not-paid',
        });
      }
    }),
    { numRuns: 1000 },
  );
});
