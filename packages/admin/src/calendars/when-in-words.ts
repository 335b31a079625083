import type { CalendarItem } from '@klubba/api/contract/calendars';
import { clock, day, weekday } from '../language/format.ts';
import { t } from '../language/language.ts';

/** As "onsdag 14 februari 2024 kl. 18.30"; what takes several days says the first and the last. */
export const whenInWords = ({
  day: first,
  lastDay,
  from,
}: Pick<CalendarItem, 'day' | 'lastDay' | 'from'>) => {
  if (from) return `${weekday(first)} ${clock(from)}`;
  if (lastDay === first) return weekday(first);
  return t('calendar.days', { from: day(first), to: day(lastDay) });
};
