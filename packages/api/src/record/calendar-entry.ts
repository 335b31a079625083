import { addDays } from '@klubba/domain';
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { calendarName, calendarProduct, calendarText } from './calendar-text.ts';

/** Something that stands in a calendar, in the words of whoever reads it. */
export type CalendarEntry = {
  /** Stays the same when it is moved or cancelled. */
  readonly uid: string;
  /** Counts the changes, so that a calendar knows the newer of two. */
  readonly sequence: number;
  /** When the record last changed. */
  readonly changedAt: string;
  readonly title: string;
  readonly place: string;
  readonly description: string;
  /** Its page. */
  readonly url: string;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  /** Whether whoever it is for is taken meanwhile: at a meeting, and not by a deadline. */
  readonly busy: boolean;
  readonly when: When;
};

/** Whole days, both counted; or instants in UTC. What has no end is over as it begins. */
export type When =
  | { readonly day: string; readonly lastDay: string }
  | { readonly from: string; readonly to: string | null };

/**
 * Entries as a calendar (RFC 5545). Instants are in UTC, right in any time zone; a whole day has none. The same entries give the same bytes.
 */
export const calendarOf = (name: string, entries: readonly CalendarEntry[]) => {
  const calendar = ical({ prodId: calendarProduct, name: calendarName(name), ttl: anHour });
  for (const entry of entries) {
    const changed = new Date(entry.changedAt);
    calendar.createEvent({
      ...{ id: entry.uid, sequence: entry.sequence, stamp: changed, lastModified: changed },
      ...timesOf(entry.when),
      summary: calendarText(entry.title),
      ...(entry.place && { location: calendarText(entry.place) }),
      description: calendarText(entry.description),
      url: entry.url,
      status: statuses[entry.status],
      transparency:
        entry.busy && entry.status !== 'cancelled'
          ? ICalEventTransparency.OPAQUE
          : ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
};

/** Seconds after which a program that subscribes may look again. */
const anHour = 3600;

// The end of a whole day is the day after; days are told at midnight in UTC, wherever the server stands.
const timesOf = (when: When) =>
  'day' in when
    ? { allDay: true, start: new Date(when.day), end: new Date(addDays(when.lastDay, 1)) }
    : { start: new Date(when.from), ...(when.to && { end: new Date(when.to) }) };

const statuses = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;
