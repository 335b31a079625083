import type { EmploymentList } from '@klubba/api/contract';
import { day, kronor, percent } from '../language/format.ts';
import { t, tIfKnown } from '../language/language.ts';
import { period } from './terms/term-words.ts';
import type { StripTone } from './time-strips.tsx';

export type Held = {
  readonly id: string;
  readonly tone: StripTone;
  readonly what: string;
  readonly who: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string | null;
  readonly when: string;
  /** Its page, where it has one. */
  readonly path: string | null;
};

/** Employments, fees and offices that others pay, as one history: what began first stands first. What has no first day yet is none of it. */
export const historyOf = ({ employments, fees, elsewhere }: EmploymentList): readonly Held[] =>
  [
    ...employments
      .filter(({ phase }) => phase !== 'dropped')
      .flatMap((one) => (one.from === null ? [] : [employed({ ...one, from: one.from })])),
    ...fees.map(paid),
    ...elsewhere.map(away),
  ].toSorted((a, b) => a.from.localeCompare(b.from));

type Summary = EmploymentList['employments'][number];

const employed = (one: Summary & { from: string }): Held => ({
  ...{
    id: one.employmentId,
    tone: isPlanned(one) ? 'planned' : 'employment',
    what: one.title,
    who: one.employee ?? '',
  },
  kind: [
    t('history.employment'),
    ...(one.percentage ? [percent(one.percentage / 100)] : []),
    ...(isPlanned(one) ? [t('history.proposed')] : []),
  ].join(', '),
  ...{ from: one.from, until: one.until, when: period(one.from, one.until) },
  path: `/employments/${one.employmentId}`,
});

const isPlanned = ({ phase }: Summary) => phase === 'preparing' || phase === 'approved';

const paid = (fee: EmploymentList['fees'][number]): Held => ({
  ...{ id: fee.feeId, tone: 'fee', what: fee.office, who: fee.name ?? t('mention.erased') },
  kind: [
    t('history.fee'),
    ...(fee.percentage ? [percent(fee.percentage / 100)] : []),
    ...(fee.ore === null ? [] : [sayFee(fee)]),
  ].join(', '),
  ...{ from: fee.from, until: fee.until, when: whenOf(fee) },
  path: `/employments/fees/${fee.feeId}`,
});

const away = (office: EmploymentList['elsewhere'][number]): Held => ({
  ...{
    id: office.officeId,
    tone: 'elsewhere',
    what: tIfKnown(`officeRole.${office.title}`) ?? office.title,
  },
  who: office.name ?? t('mention.erased'),
  kind: t('history.elsewhere', { employer: office.employer }),
  ...{ from: office.from, until: office.to, when: period(office.from, office.to) },
  path: null,
});

type Fee = EmploymentList['fees'][number];

/** As 3 000 kr i månaden. */
export const sayFee = ({ ore, per }: Pick<Fee, 'ore' | 'per'>): string =>
  ore === null ? t('fee.amount-unsaid') : t(`fee.per.${per ?? 'period'}`, { amount: kronor(ore) });

/** From a day to another, to something whose day becomes known, or on. */
export const whenOf = ({ from, until, end }: Pick<Fee, 'from' | 'until' | 'end'>): string => {
  if (until) return period(from, until);
  return end?.kind === 'event'
    ? t('fee.until-event', { from: day(from), what: end.what })
    : period(from, null);
};
