import { addDays, daysBetween } from '../../calendar.ts';
import { countByMonths, countDays, type Days, within } from './days.ts';

/** When something comes by either way of counting; null where it never does. */
export type Reading = { readonly earliest: string | null; readonly latest: string | null };

type Sum = {
  /** The days of employment on which it can come, in order and apart. */
  readonly employed: readonly Days[];
  /** The days that are added up: those, and what counts as if it were. */
  readonly counted: readonly Days[];
  /** The first day that is added up, seen from a later one. */
  readonly since: (day: string) => string;
  readonly months: number;
  /** What so many months are in days; a month is 30 where the law says months, a year 365 where it says years. */
  readonly days: number;
};

/** The first day on which more than so many months are reached: *earliest* day by day, *latest* by calendar months. */
export const moreThan = ({ employed, counted, since, months, days }: Sum): Reading => {
  const upTo = (day: string) => within(counted, since(day), day);
  const earliest = firstDay(employed, (day) => days + 1 - countDays(upTo(day)));
  if (earliest === null) return { earliest, latest: null };
  const later = within(employed, earliest, employed.at(-1)!.until);
  // A short month counts as a whole one, so calendar months may be faster day by day; the step is one day.
  const latest = firstDay(later, (day) => (countByMonths(upTo(day)) > months * 30 ? 0 : 1));
  return { earliest, latest };
};

/** The first day on which nothing is lacking; where so much is, it cannot come in fewer days. */
const firstDay = (employed: readonly Days[], lacking: (day: string) => number): string | null => {
  for (const { from, until } of employed) {
    let day = from;
    for (;;) {
      const lack = lacking(day);
      if (lack <= 0) return day;
      if (daysBetween(day, until) < lack) break;
      day = addDays(day, lack);
    }
  }
  return null;
};
