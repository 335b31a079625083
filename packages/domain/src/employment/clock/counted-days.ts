import { addDays } from '../../calendar.ts';
import { type Days, daysFrom, joined } from './days.ts';
import { ordered, type Period, type PeriodForm } from './period.ts';

/** The form exists, and its days count, from here on. */
const since: Partial<Record<PeriodForm, string>> = { fixedTermSVA: '2022-10-01' };

/** The days of employment in the forms given. A fee is none. */
export const employedIn = (
  periods: readonly Period[],
  forms: readonly PeriodForm[],
): readonly Days[] =>
  joined(
    periods.flatMap((period) =>
      forms.includes(period.form) ? daysFrom(period, since[period.form]) : [],
    ),
  );

/** All days of employment, whatever its form. */
export const employedDays = (periods: readonly Period[]): readonly Days[] =>
  joined(periods.flatMap((period) => (period.form === 'fee' ? [] : daysFrom(period))));

/** What counts as employment in 15 and 25 §§: those days, and the time between three in a month. */
export const countedAsEmployed = (periods: readonly Period[]): readonly Days[] =>
  joined([...employedDays(periods), ...betweenThree(periods)]);

/** What counts as särskild visstidsanställning: it, the time between three in a month, and the older general form from 1 March 2022. */
export const countedAsSVA = (periods: readonly Period[]): readonly Days[] =>
  joined([
    ...employedIn(periods, ['fixedTermSVA']),
    ...betweenThree(periods),
    ...olderForm(periods).flatMap((period) => daysFrom(period, '2022-03-01')),
  ]);

const olderForm = (periods: readonly Period[]) =>
  periods.filter(({ form }) => form === 'generalFixedTerm');

/** 3 §: with three or more in one calendar month the days between them count too. */
const betweenThree = (periods: readonly Period[]): readonly Days[] => {
  const all = ordered(periods).flatMap((period) =>
    period.form === 'fixedTermSVA' ? daysFrom(period, since.fixedTermSVA) : [],
  );
  const months = new Set(all.flatMap(({ from, until }) => [from.slice(0, 7), until.slice(0, 7)]));
  return [...months].flatMap((month) => {
    const those = all.filter(
      ({ from, until }) => from.slice(0, 7) <= month && until.slice(0, 7) >= month,
    );
    return those.length < 3 ? [] : gaps(joined(those));
  });
};

const gaps = (parts: readonly Days[]): readonly Days[] =>
  parts
    .slice(1)
    .map(({ from }, at) => ({ from: addDays(parts[at]!.until, 1), until: addDays(from, -1) }));
