import { day, kronor, listing, percent, unbroken } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import type { TermName, Terms } from './terms.ts';

type NameOf = (personId: string) => string;

/** One term as people write it; nothing where it has not been said. */
export const sayTerm = (terms: Terms, name: TermName, nameOf: NameOf): string | undefined => {
  switch (name) {
    case 'role':
    case 'tasks':
    case 'ground':
    case 'funding':
    case 'workplace':
      return terms[name] || undefined;
    case 'percentage':
      return percent(terms.percentage / 100);
    case 'form':
      return t(`employment-form.${terms.form}`);
    case 'from':
    case 'until':
    case 'fundedUntil':
      return terms[name] ? day(terms[name]) : undefined;
    case 'pay':
      return terms.pay ? sayPay(terms.pay) : undefined;
    case 'agreement':
      return sayAgreement(terms.agreement);
    case 'noticeWithinTerm':
      return terms.noticeWithinTerm === null
        ? undefined
        : t(terms.noticeWithinTerm ? 'terms.yes' : 'terms.no');
    case 'representativeId':
      return terms.representativeId ? nameOf(terms.representativeId) : undefined;
    case 'signatoryIds':
      return terms.signatoryIds.length > 0 ? listing(terms.signatoryIds.map(nameOf)) : undefined;
  }
};

/** As 20 %, särskild visstidsanställning, 1 mars 2024–31 december 2026. */
export const termsSum = (terms: Terms): string =>
  [
    percent(terms.percentage / 100),
    t(`employment-form.${terms.form}`).toLowerCase(),
    ...(terms.from ? [period(terms.from, terms.until)] : []),
  ].join(', ');

/** From a day to another, or on. */
export const period = (from: string, until: string | null): string =>
  until
    ? `${unbroken(`${day(from)} –`)} ${unbroken(day(until))}`
    : t('period.on', { from: unbroken(day(from)) });

const sayPay = ({ ore, per }: NonNullable<Terms['pay']>): string =>
  t(`terms.pay.per.${per}`, { amount: kronor(ore) });

const sayAgreement = (agreement: Terms['agreement']): string | undefined => {
  if (!agreement) return undefined;
  if (agreement.kind === 'none') return t('terms.agreement.none');
  const { name, months, bound } = agreement;
  return [
    name,
    ...(months ? [t('terms.agreement.limit', { count: months })] : []),
    ...(bound === null ? [] : [t(bound ? 'terms.agreement.bound' : 'terms.agreement.not-bound')]),
  ].join(', ');
};
