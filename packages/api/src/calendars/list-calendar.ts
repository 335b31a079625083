import { addDays, organisations } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { todayAt } from '../record/today.ts';
import type { SeenEntry } from './asking.ts';
import { type CalendarItem, CalendarList, CalendarQuery, CalendarsParams } from './contract.ts';
import { seenEntries } from './seen-entries.ts';

export const listCalendar = query({
  operationId: 'listCalendar',
  summary: 'What comes: meetings, deadlines, congresses and when decisions are to be carried out',
  permission: everyone,
  url: '/calendar',
  params: CalendarsParams,
  query: CalendarQuery,
  answer: CalendarList,
  read: async (asking) => {
    const { organisationId, at, deps, state, query } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const timeZone = organisation.association?.timeZone ?? 'UTC';
    const since = addDays(todayAt(organisation, at), -1);
    const origin = deps.origin();
    const seen = await seenEntries({ ...asking, origin, language: query.language }, since);
    return { items: seen.map((one) => itemOf(one, origin, timeZone)).sort(byTime) };
  },
});

const itemOf = (
  { entry, of, ...at }: SeenEntry,
  origin: string,
  timeZone: string,
): CalendarItem => {
  const { uid, title, place, status, url, when } = entry;
  const days =
    'day' in when
      ? { ...when, from: null, to: null }
      : {
          ...when,
          day: localDate(when.from, timeZone),
          lastDay: localDate(when.to ?? when.from, timeZone),
        };
  const { bodyId = null, seriesId = null } = at;
  return {
    uid,
    of,
    bodyId,
    seriesId,
    title,
    place,
    status,
    path: url.slice(origin.length),
    ...days,
  };
};

const byTime = (one: CalendarItem, other: CalendarItem) =>
  one.day.localeCompare(other.day) ||
  (one.from ?? '').localeCompare(other.from ?? '') ||
  one.title.localeCompare(other.title);
