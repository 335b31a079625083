import { z } from 'zod';
import { compareDates } from '../../calendar.ts';
import { CivilDate } from '../../civil-date.ts';

/** What somebody was to the association for a time: the forms of the Employment Protection Act, and a fee, which is no employment. */
export const periodForms = [
  'permanent',
  'probation',
  'fixedTermSVA',
  'generalFixedTerm',
  'temporarySubstitute',
  'seasonal',
  'fee',
] as const;
export type PeriodForm = (typeof periodForms)[number];

/** From its first day to its last, both counted; `until` is null where no end is agreed. */
export const Period = z.strictObject({
  form: z.enum(periodForms),
  from: CivilDate,
  until: CivilDate.nullable(),
});
export type Period = Readonly<z.infer<typeof Period>>;

/** The forms of 5 §, whose term runs out by itself as long as nothing has converted them. */
export const isFixedTerm = ({ form }: Period): boolean =>
  form === 'fixedTermSVA' ||
  form === 'generalFixedTerm' ||
  form === 'temporarySubstitute' ||
  form === 'seasonal';

/** Periods in one order whatever the order they came in, each once. */
export const ordered = (periods: readonly Period[]): readonly Period[] =>
  periods
    .toSorted((a, b) => compareDates(key(a), key(b)))
    .filter((period, at, all) => at === 0 || key(all[at - 1]!) !== key(period));

/** The employment that is asked about: the one that begins last. Null where there are fees only. */
export const currentOf = (periods: readonly Period[]): Period | null =>
  ordered(periods).findLast(({ form }) => form !== 'fee') ?? null;

const key = ({ form, from, until }: Period) => `${from} ${until ?? 'open'} ${form}`;
