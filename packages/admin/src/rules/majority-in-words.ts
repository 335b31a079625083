import type { Majority } from '@klubba/domain';
import { t } from '../language/language.ts';

/** A majority formula: ”mer än hälften av de avgivna rösterna”. */
export const majorityInWords = ({ comparison, numerator, denominator, of }: Majority): string =>
  t('majority.formula', {
    comparison: t(`majority.${comparison}`),
    part: part(numerator, denominator),
    of: t(`majority.of-${of}`),
  });

const part = (numerator: number, denominator: number) => {
  if (numerator * 2 === denominator) return t('majority.half');
  if (numerator * 3 === denominator * 2) return t('majority.two-thirds');
  if (numerator * 4 === denominator * 3) return t('majority.three-quarters');
  return `${numerator}/${denominator}`;
};
