import { z } from 'zod';
import { addDays, addMonths, isCivilDate } from '../civil-date.ts';

const form = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A day, a month or a year, as far as it is known: `1987-03-12`, `1987-03` or `1987`, of 1800–2999. */
export const ToldDay = z
  .string()
  .refine(isToldDay, { params: { code: 'not-a-told-day' } })
  .describe('A day, a month or a year, as far as it is known: 1987-03-12, 1987-03 or 1987');

function isToldDay(text: string) {
  return form.test(text) && isCivilDate(firstDayOf(text)) && text >= '1800' && text < '3000';
}

const beginning = '0000-01-01';

/** The first day that it can be. */
export const firstDayOf = (told: string) => told + beginning.slice(told.length);

/** The last day that it can be. */
export const lastDayOf = (told: string) => {
  if (told.length === 10) return told;
  return addDays(addMonths(firstDayOf(told), told.length === 4 ? 12 : 1), -1);
};

/** Whether all of it lies after a day: a month or a year that is under way does not. */
export const isAheadOf = (told: string, today: string) => firstDayOf(told) > today;
