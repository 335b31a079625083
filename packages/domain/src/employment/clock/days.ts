import { addDays, afterMonths, compareDates, daysBetween, wholeMonths } from '../../calendar.ts';

/** Days in a row, the first and the last counted. */
export type Days = { readonly from: string; readonly until: string };

export const earlierOf = (...days: readonly string[]): string => days.toSorted()[0]!;

export const laterOf = (...days: readonly string[]): string => days.toSorted().at(-1)!;

/** The end of what has no end. */
export const openEnd = '9999-12-31';

/** The days of a period, or those that are left of it from a day on. */
export const daysFrom = (
  { from, until }: { readonly from: string; readonly until: string | null },
  first = from,
): readonly Days[] => within([{ from, until: until ?? openEnd }], first, openEnd);

/** In order, each day once: what overlaps or meets is one. */
export const joined = (parts: readonly Days[]): readonly Days[] => {
  const whole: Days[] = [];
  for (const part of parts.toSorted((a, b) => compareDates(a.from, b.from))) {
    const last = whole.at(-1);
    if (!last || part.from > addDays(last.until, 1)) whole.push(part);
    else if (part.until > last.until) whole[whole.length - 1] = { ...last, until: part.until };
  }
  return whole;
};

/** What of it lies between two days, both counted. */
export const within = (parts: readonly Days[], from: string, until: string): readonly Days[] =>
  parts.flatMap((part) => {
    const clipped = {
      from: laterOf(part.from, from),
      until: earlierOf(part.until, until),
    };
    return clipped.from <= clipped.until ? [clipped] : [];
  });

export const countDays = (parts: readonly Days[]): number =>
  parts.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0);

/** Whole calendar months as 30 days each, whatever their length, and the days left over as they are. */
export const countByMonths = (parts: readonly Days[]): number =>
  parts.reduce((sum, { from, until }) => {
    const end = addDays(until, 1);
    const months = wholeMonths(from, end);
    return sum + months * 30 + daysBetween(afterMonths(from, months), end);
  }, 0);
