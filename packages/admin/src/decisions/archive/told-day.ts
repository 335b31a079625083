import { day, month } from '../../language/format.ts';
import { t } from '../../language/language.ts';

/** A day as far as it is known: "12 mars 1987", "mars 1987", "1987". */
export const toldDay = (told: string | null): string => {
  if (told === null) return t('archive.day-unknown');
  if (told.length === 10) return day(told);
  if (told.length === 4) return told;
  return month(told);
};
