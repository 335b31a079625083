import { addDays, addMonths } from '../../calendar.ts';
import { conversionOf, isOf69, type Terms } from './conversion.ts';
import { employedDays } from './counted-days.ts';
import { countDays, within } from './days.ts';
import type { Period } from './period.ts';

type Given = Terms & { readonly by?: 'employer' | 'employee' };

/**
 * 11 §: how many months' notice there is, given on a day: one, and from the employer more with the years, counted as 365 days.
 * A term that has converted goes on after its end.
 */
export const noticeMonths = (
  givenOn: string,
  periods: readonly Period[],
  { by = 'employer', agreement = null, born = null }: Given = {},
): number => {
  if (by === 'employee' || isOf69(born, givenOn)) return 1;
  const permanent = conversionOf(periods, { agreement, born }).earliest;
  const goesOn = (until: string | null) =>
    until !== null && permanent !== null && permanent <= until ? null : until;
  const employed = employedDays(
    periods.map((period) => ({ ...period, until: goesOn(period.until) })),
  );
  const years = countDays(within(employed, '0000-01-01', givenOn)) / 365;
  return ladder.findLast(({ from }) => years >= from)!.months;
};

/** The last day of an employment that was given notice of on a day, and not its first day without. */
export const noticeEnds = (
  givenOn: string,
  periods: readonly Period[],
  given: Given = {},
): string => addMonths(givenOn, noticeMonths(givenOn, periods, given));

const ladder = [
  { from: 0, months: 1 },
  { from: 2, months: 2 },
  { from: 4, months: 3 },
  { from: 6, months: 4 },
  { from: 8, months: 5 },
  { from: 10, months: 6 },
] as const;

/** 6 g §: the list of employments, three weeks after it was asked for. */
export const listOfEmploymentsBy = (askedOn: string): string => addDays(askedOn, 21);

/** 6 h §: the reasoned answer, one month after another form or more hours were asked for. */
export const writtenAnswerBy = (askedOn: string): string => addMonths(askedOn, 1);

/** 40 §: the claim that a term was void, one month after the work ended. */
export const claimBy = (endedOn: string): string => addMonths(endedOn, 1);
