import { addDays, addMonths } from '../../calendar.ts';
import { type Agreement, conversionOf, type Terms, yearsUpTo } from './conversion.ts';
import { countedAsSVA, employedDays, employedIn } from './counted-days.ts';
import { countDays } from './days.ts';
import { endingOf, nonExtensionNoticeBy, priorityUntil } from './ending.ts';
import { moreThan, type Reading } from './more-than.ts';
import { currentOf, ordered, type Period } from './period.ts';
import { type LawVersion, lawVersion } from './rules.ts';

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
  if (!current) return null;
  const all = employedDays(periods);
  const employed = employedDays(periods.filter(({ form }) => form !== 'probation'));
  const since = () => all[0]!.from;
  return moreThan({ employed, counted: all, since, months: 6, days: 180 }).latest;
};
