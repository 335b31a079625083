// Days of the calendar are text, `YYYY-MM-DD`; see civil-date.ts for their schema.

/** The day that lies `days` after (or, when negative, before) a date; never leaves the years 0000–9999. */
export const addDays = (date: string, days: number): string =>
  fromDayNumber(Math.min(Math.max(dayNumber(date) + days, firstDay), lastDay));

/** How many days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export const compareDates = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** The same day of the month so many months later (or, when negative, earlier); the month's last day where it has no such day. */
export const addMonths = (date: string, months: number): string => {
  const index = monthIndex(date) + months;
  if (index < 0) return '0000-01-01';
  if (index > 9999 * 12 + 11) return '9999-12-31';
  const first = `${padded(Math.floor(index / 12), 4)}-${padded((index % 12) + 1, 2)}-01`;
  return addDays(first, Math.min(dayOf(date), daysInMonth(first)) - 1);
};

/** The first day after so many whole months that begin with a date: 1 March, where February has no such day. */
export const afterMonths = (from: string, months: number): string => {
  const same = addMonths(from, months);
  return dayOf(same) === dayOf(from) ? same : addDays(same, 1);
};

/** How many whole months there are from a date to, and not with, another that is not earlier. */
export const wholeMonths = (from: string, to: string): number => {
  const months = monthIndex(to) - monthIndex(from);
  return afterMonths(from, months) <= to ? months : months - 1;
};

export const yearOf = (date: string): number => Number(date.slice(0, 4));

// Days are counted from 1 March of year 0, so that the leap day ends a year (Hinnant, "chrono-compatible date algorithms").
const daysIn400Years = 146_097;

const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysIn400Years + yearOfEra * 365 + leapDays + dayOfYear;
};

const fromDayNumber = (number: number): string => {
  const era = Math.floor(number / daysIn400Years);
  const dayOfEra = number - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + leapDays);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

const monthIndex = (date: string) => yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;

const dayOf = (date: string) => Number(date.slice(-2));

const daysInMonth = (first: string) => 32 - dayOf(fromDayNumber(dayNumber(first) + 31));

const padded = (number: number, length: number) => String(number).padStart(length, '0');

const firstDay = dayNumber('0000-01-01');
const lastDay = dayNumber('9999-12-31');
