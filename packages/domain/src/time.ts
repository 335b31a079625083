// Reads instants that it is given, and never the clock. Server and panel ask it alike.

export { daysBetween } from './calendar.ts';

/** The calendar day of an instant in a time zone, `YYYY-MM-DD`. */
export const localDate = (instant: string, timeZone: string) => {
  const time = Date.parse(instant);
  const [quarter, asked] = [Math.floor(time / aQuarter), latest.get(timeZone)];
  if (asked?.quarter === quarter) return asked.date;
  const date = dates(timeZone).format(time);
  if (time > modern) latest.set(timeZone, { quarter, date });
  return date;
};

// No clock is set to anything but quarters of an hour since 1972, so a day never begins within one. Asked at every gavel.
const aQuarter = 900_000;
const modern = Date.UTC(1973);
const latest = new Map<string, { readonly quarter: number; readonly date: string }>();

/** The instant of a local day and clock. An hour that a clock change skips is read as the one after it. */
export const instantOf = (date: string, clock: string, timeZone: string) => {
  const asUtc = Date.parse(`${date}T${clock}:00.000Z`);
  const guess = asUtc - offset(asUtc, timeZone);
  return new Date(asUtc - offset(guess, timeZone)).toISOString();
};

/**
 * The same as calendars read it (RFC 5545, 3.3.5): of two equal hours the first, and an hour that is skipped by the clock before it. Both
 * come to the offset that held before the change.
 */
export const firstInstantOf = (date: string, clock: string, timeZone: string) => {
  const asUtc = Date.parse(`${date}T${clock}:00.000Z`);
  const before = new Date(asUtc - offset(asUtc - 86_400_000, timeZone)).toISOString();
  const isThen = localDate(before, timeZone) === date && wallClock(before, timeZone) === clock;
  return isThen ? before : instantOf(date, clock, timeZone);
};

/** How far local clocks are ahead of UTC at an instant, in milliseconds. */
const offset = (time: number, timeZone: string) => {
  const local = clocks(timeZone).format(time).replace(' ', 'T');
  return Date.parse(`${local}.000Z`) - Math.floor(time / 1000) * 1000;
};

const formats = (options: Intl.DateTimeFormatOptions) => {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone: string) => {
    const format = made.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { ...options, timeZone });
    made.set(timeZone, format);
    return format;
  };
};

/** An instant in any form of ISO 8601 with an offset, as it is kept: in UTC with milliseconds. What is no instant stays as it is, to be refused. */
export const utc = (instant: string) => {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : new Date(time).toISOString();
};

/** The instant 24 hours after another. */
export const aDayLater = (instant: string) => daysLater(instant, 1);

/** The instant so many times 24 hours after another. */
export const daysLater = (instant: string, days: number) =>
  new Date(Date.parse(instant) + days * 24 * 3_600_000).toISOString();

/** The day it is in a time zone at an instant, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, at: Date) => localDate(at.toISOString(), timeZone);

/** Which of two equal hours it is, on the night when clocks go back; null at any other time. */
export const doubleHour = (instant: string, timeZone: string): 'first' | 'second' | null => {
  const time = Date.parse(instant);
  const anHour = 3_600_000;
  const at = offset(time, timeZone);
  if (offset(time + anHour, timeZone) < at) return 'first';
  return offset(time - anHour, timeZone) > at ? 'second' : null;
};

/** The wall clock in a time zone at an instant: `18:30`. */
export const wallClock = (instant: string, timeZone: string) =>
  clocks(timeZone).format(Date.parse(instant)).slice(11, 16);

// Swedish dates and clocks are written as ISO 8601 wants them.
const dates = formats({ year: 'numeric', month: '2-digit', day: '2-digit' });
const clocks = formats({ dateStyle: 'short', timeStyle: 'medium' });
