import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  afterMonths,
  compareDates,
  daysBetween,
  isCivilDate,
  wholeMonths,
  yearOf,
} from './civil-date.ts';

const date = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('civil dates', () => {
  test('know the leap years of the Gregorian calendar', () => {
    expect(['2024-02-29', '2000-02-29'].map(isCivilDate)).toEqual([true, true]);
    expect(['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', ''].map(isCivilDate)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('count over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2026-12-07', -14)).toBe('2026-11-23');
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(yearOf('2026-11-23')).toBe(2026);
  });

  test('a month later is its last day where it has no such day; whole months end the day before', () => {
    expect(['2024-01-31', '2023-01-31'].map((day) => addMonths(day, 1))).toEqual([
      '2024-02-29',
      '2023-02-28',
    ]);
    expect(addMonths('2026-12-31', -1)).toBe('2026-11-30');
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
    expect(addMonths('9999-12-31', -1)).toBe('9999-11-30');
    expect(afterMonths('2024-02-29', 12)).toBe('2025-03-01');
    expect(afterMonths('2024-02-15', 12)).toBe('2025-02-15');
    expect(wholeMonths('2024-02-29', '2025-02-28')).toBe(11);
    expect(wholeMonths('2024-02-29', '2025-03-01')).toBe(12);
  });

  test('months keep the order of days, and are counted as they are added', () => {
    const months = fc.integer({ min: -600, max: 600 });
    const modern = date.filter((day) => day > '0100' && day < '9900');
    fc.assert(
      fc.property(modern, months, (day, number) => {
        const next = addDays(day, 1);
        expect(addMonths(day, number) <= addMonths(next, number)).toBe(true);
        expect(afterMonths(day, number) <= afterMonths(next, number)).toBe(true);
        if (number >= 0) expect(wholeMonths(day, afterMonths(day, number))).toBe(number);
      }),
    );
  });

  test('stop at the ends of the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addMonths('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('0000-01-01', -1)).toBe('0000-01-01');
  });

  test('agree with the platform’s own calendar', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -200_000, max: 200_000 }), (from, days) => {
        const moment = new Date(`${from}T00:00:00Z`);
        moment.setUTCDate(moment.getUTCDate() + days);
        const year = moment.getUTCFullYear();
        if (year < 0 || year > 9999) return;
        expect(addDays(from, days)).toBe(moment.toISOString().slice(0, 10));
      }),
    );
  });

  test('adding the days between two dates leads from one to the other', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(to, from))).toBe(compareDates(from, to));
      }),
    );
  });
});
