import { daysBetween } from '@klubba/domain/time';

export type Span = { readonly from: string; readonly until: string | null };

/** A stretch of days on which something can be placed in parts of its whole. */
export type TimeScale = {
  /** Where a day lies, as a percentage of the whole; what lies outside is at the edge. */
  readonly at: (day: string) => number;
  /** The first days of years within it, as many as have room. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
};

/** A scale that holds all of some spans and today, with a little room at both ends. */
export const timeScale = (spans: readonly Span[], today: string): TimeScale => {
  const days = [...spans.flatMap(({ from, until }) => [from, until ?? from]), today].sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const isOpen = spans.some(({ until }) => until === null);
  const length = Math.max(daysBetween(first, last), 30);
  const room = { before: length * 0.02, after: length * (isOpen ? 0.12 : 0.04) };
  const whole = length + room.before + room.after;
  const at = (day: string) =>
    Math.min(100, Math.max(0, ((daysBetween(first, day) + room.before) / whole) * 100));
  return { at, years: yearsWithin(first, last, at) };
};

// A year takes the room of its four digits.
const most = 9;

const yearsWithin = (first: string, last: string, at: (day: string) => number) => {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1];
  const step = Math.ceil((to - from + 1) / most);
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
    .filter((year) => Number(year) % step === 0)
    .map((year) => ({ year, at: at(`${year}-01-01`) }))
    .filter(({ at }) => at > 0 && at < 97);
};
