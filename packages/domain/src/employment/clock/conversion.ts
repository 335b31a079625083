import { addDays, addMonths, afterMonths } from '../../calendar.ts';
import { countedAsSVA, employedIn } from './counted-days.ts';
import { type Days, earlierOf, laterOf, openEnd } from './days.ts';
import { moreThan, type Reading } from './more-than.ts';
import { ordered, type Period } from './period.ts';

/** A named collective agreement, and after how many months with it a free fixed term converts. */
export type Agreement = { readonly months: number };

/** What the clock is asked with: a named agreement with its limit, the birthday where it is known. */
export type Terms = {
  readonly agreement?: Agreement | null;
  readonly born?: string | null;
};

/**
 * When 5 a § turns a fixed term into employment until further notice, by either way of counting: within five years, or in a
 * chain of fixed terms. An agreement sets another limit for the free fixed term; from the age of 69 nothing converts.
 */
export const conversionOf = (
  periods: readonly Period[],
  { agreement = null, born = null }: Terms = {},
): Reading => {
  const chained = chainStart(periods);
  const ways: readonly Reading[] = [
    moreThan({
      employed: employedIn(periods, ['fixedTermSVA']),
      counted: countedAsSVA(periods),
      since: (day) => earlierOf(fiveYears(day), chained(day)),
      months: agreement?.months ?? 12,
      days: (agreement?.months ?? 12) * 30,
    }),
    moreThan({
      ...alone(employedIn(periods, ['temporarySubstitute'])),
      since: fiveYears,
      ...twoYears,
    }),
    // Agreed before October 2022, it goes on under the older limit.
    moreThan({
      ...alone(employedIn(periods, ['generalFixedTerm'])),
      since: (day) => earlierOf(fiveYears(day), chained(day)),
      ...twoYears,
    }),
  ];
  const first = (of: keyof Reading) =>
    ways
      .flatMap((way) => (way[of] !== null && !isOf69(born, way[of]) ? way[of] : []))
      .toSorted()[0] ?? null;
  return { earliest: first('earliest'), latest: first('latest') };
};

/** Whether somebody has turned 69; where the birthday is not known, not. */
export const isOf69 = (born: string | null, on: string): boolean =>
  born !== null && afterMonths(born, 69 * 12) <= on;

const twoYears = { months: 24, days: 730 };

const alone = (days: readonly Days[]) => ({ employed: days, counted: days });

const fiveYears = (day: string) => yearsUpTo(day, 5);

/** The first day of so many years that end with a day. */
export const yearsUpTo = (day: string, years: number): string =>
  addDays(addMonths(day, -12 * years), 1);

/** Where the chain began that a day belongs to: each begun within six months of the end of the one before. */
const chainStart = (periods: readonly Period[]): ((day: string) => string) => {
  const starts: string[] = [];
  let end = '0000-01-01';
  for (const { form, from, until } of ordered(periods)) {
    if (form === 'permanent' || form === 'probation' || form === 'fee') continue;
    if (from > addMonths(end, 6)) starts.push(from);
    end = laterOf(end, until ?? openEnd);
  }
  return (day) => starts.findLast((start) => start <= day) ?? day;
};
