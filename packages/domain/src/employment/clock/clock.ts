import { addDays, addMonths, afterMonths } from '../../calendar.ts';
import { type Agreement, conversionOf, yearsUpTo } from './conversion.ts';
import { countedAsSVA, employedDays, employedIn } from './counted-days.ts';
import { countDays, type Days, laterOf, within } from './days.ts';
import { moreThan, type Reading } from './more-than.ts';
import { currentOf, isFixedTerm, ordered, type Period } from './period.ts';
import { type LawVersion, lawVersion } from './rules.ts';

/** What the clock is asked with: a named agreement with its limit, the birthday where it is known. */
export type Terms = {
  readonly agreement?: Agreement | null;
  readonly born?: string | null;
};

/** Every date that the law sets for somebody's employments, as far as the periods tell. Null is what never comes. */
export type Clock = {
  readonly version: LawVersion;
  readonly on: string;
  readonly agreement: Agreement | null;
  readonly born: string | null;
  readonly periods: readonly Period[];
  /** The employment that begins last; terms, notice and priority are about it. */
  readonly current: Period | null;
  /** Days that count towards employment until further notice; what has no end is counted through `on`. */
  readonly days: number;
  readonly keyTermsBy: string | null;
  readonly restOfTermsBy: string | null;
  readonly writtenAnswerFrom: string | null;
  readonly overNineMonths: Reading;
  readonly permanent: Reading | null;
  readonly nonExtensionNoticeBy: string | null;
  readonly priorityUntil: string | null;
};

/** The clock of one person's periods with one employer, as seen on a day. Takes them in any order, twice and overlapping. */
export const clockOf = (
  given: readonly Period[],
  { on, agreement = null, born = null }: Terms & { readonly on: string },
): Clock => {
  const periods = ordered(given);
  const current = currentOf(periods);
  const permanent = conversionOf(periods, { agreement, born });
  const ending = endingOf(current, permanent);
  return {
    version: lawVersion,
    on,
    agreement,
    born,
    periods,
    current,
    days: countDays(countedDays(periods, current, on)),
    keyTermsBy: current && addDays(current.from, 7),
    restOfTermsBy: current && addMonths(current.from, 1),
    writtenAnswerFrom: sixMonths(periods, current),
    overNineMonths: moreThan({
      employed: employedIn(periods, ['fixedTermSVA']),
      counted: countedAsSVA(periods),
      since: (day) => yearsUpTo(day, 3),
      months: 9,
      days: 270,
    }),
    permanent: permanent.earliest === null ? null : permanent,
    nonExtensionNoticeBy: ending && nonExtensionNoticeBy(periods, ending),
    priorityUntil: ending && priorityUntil(periods, ending, born),
  };
};

/** Whether the law has turned a fixed term into employment until further notice by a day, by the stricter way of counting. */
export const isConverted = ({ permanent }: Clock, on: string): boolean =>
  permanent !== null && permanent.earliest !== null && permanent.earliest <= on;

/** Whether the employment may end on a day because its term does; after conversion, and where there is no term, never. */
export const mayExpire = (clock: Clock, on: string): boolean =>
  clock.current !== null &&
  clock.current.until !== null &&
  clock.current.form !== 'permanent' &&
  !isConverted(clock, on);

type Ending = Period & { readonly until: string };

/** The employment whose end has an effect, by one way of counting at least. */
const endingOf = (current: Period | null, { latest }: Reading): Ending | null => {
  if (!current || current.until === null) return null;
  if (current.form !== 'permanent' && latest !== null && latest <= current.until) return null;
  return { ...current, until: current.until };
};

const countedDays = (periods: readonly Period[], current: Period | null, on: string) => {
  const ended = periods.map((period) => ({ ...period, until: period.until ?? on }));
  const begun = ended.filter(({ from, until }) => from <= until);
  switch (current?.form) {
    case 'fixedTermSVA':
      return countedAsSVA(begun);
    case 'generalFixedTerm':
    case 'temporarySubstitute':
    case 'seasonal':
      return employedIn(begun, [current.form]);
    default:
      return employedDays(begun);
  }
};

/** 6 h §: at least six months in all, not on probation. */
const sixMonths = (periods: readonly Period[], current: Period | null): string | null => {
  const all = employedDays(periods);
  const employed = employedDays(periods.filter(({ form }) => form !== 'probation'));
  if (!current) return null;
  const since = () => all[0]!.from;
  return moreThan({ employed, counted: all, since, months: 6, days: 180 }).latest;
};

/** 15 §: a month before the end, or at the beginning where it is shorter; to who then has been employed for long enough. */
const nonExtensionNoticeBy = (periods: readonly Period[], ending: Ending): string | null => {
  if (!isFixedTerm(ending)) return null;
  const { all, asSVA } = lastThreeYears(periods, ending.until);
  if (!over(all, 12) && !over(asSVA, 9)) return null;
  return laterOf(addMonths(ending.until, -1), ending.from);
};

/** 25 §: nine months after the end, to who then has been employed for long enough; 33 b §: not from the age of 69. */
const priorityUntil = (
  periods: readonly Period[],
  ending: Ending,
  born: string | null,
): string | null => {
  const { form, until } = ending;
  if (form === 'probation' || isOf69(born, until)) return null;
  const { all, asSVA } = lastThreeYears(periods, until);
  const seasonal = within(employedIn(periods, ['seasonal']), yearsUpTo(until, 2), until);
  const enough = over(all, 12) || over(asSVA, 9) || (form === 'seasonal' && over(seasonal, 6));
  return enough ? addMonths(until, 9) : null;
};

/** Whether somebody has turned 69; where the birthday is not known, not. */
export const isOf69 = (born: string | null, on: string): boolean =>
  born !== null && afterMonths(born, 69 * 12) <= on;

const lastThreeYears = (periods: readonly Period[], until: string) => {
  const lately = (days: readonly Days[]) => within(days, yearsUpTo(until, 3), until);
  return { all: lately(employedDays(periods)), asSVA: lately(countedAsSVA(periods)) };
};

/** By the way of counting that comes first. */
const over = (days: readonly Days[], months: number) => countDays(days) > months * 30;
