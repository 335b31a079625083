import { addMonths } from '../../calendar.ts';
import { isOf69, yearsUpTo } from './conversion.ts';
import { countedAsEmployed, countedAsSVA, employedIn } from './counted-days.ts';
import { countDays, type Days, laterOf, within } from './days.ts';
import type { Reading } from './more-than.ts';
import { isFixedTerm, type Period } from './period.ts';

export type Ending = Period & { readonly until: string };

/** The employment whose end has an effect, by one way of counting at least. */
export const endingOf = (current: Period | null, { latest }: Reading): Ending | null => {
  if (!current || current.until === null) return null;
  if (current.form !== 'permanent' && latest !== null && latest <= current.until) return null;
  return { ...current, until: current.until };
};

/** 15 §: a month before the end, or at the beginning where it is shorter; to who then has been employed for long enough. */
export const nonExtensionNoticeBy = (periods: readonly Period[], ending: Ending): string | null => {
  if (!isFixedTerm(ending)) return null;
  const { all, asSVA } = lastThreeYears(periods, ending.until);
  if (!over(all, 12) && !over(asSVA, 9)) return null;
  return laterOf(addMonths(ending.until, -1), ending.from);
};

/** 25 §: nine months after the end, to who then has been employed for long enough; 33 b §: not from the age of 69. */
export const priorityUntil = (
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

const lastThreeYears = (periods: readonly Period[], until: string) => {
  const lately = (days: readonly Days[]) => within(days, yearsUpTo(until, 3), until);
  return { all: lately(countedAsEmployed(periods)), asSVA: lately(countedAsSVA(periods)) };
};

/** By the way of counting that comes first. */
const over = (days: readonly Days[], months: number) => countDays(days) > months * 30;
