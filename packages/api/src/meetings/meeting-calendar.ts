import { type Association, agendaNumber, agendaOrder, type Meeting } from '@klubba/domain';
import { instantOf } from '@klubba/domain/time';
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Words } from '../documents/words.ts';
import { calendarName, calendarProduct, calendarText } from '../record/calendar-text.ts';

export type Entry = {
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly association: Association | null;
  /** Counts the changes, so that a calendar knows the newer of two. */
  readonly version: number;
  /** When the record last changed. */
  readonly changedAt: string;
  /** A text with its mentions written out. */
  readonly text: (raw: string) => string;
  readonly words: Words;
};

/**
 * A meeting as a calendar entry (RFC 5545). Its start is an instant in UTC, right in any time zone; it has no end, for
 * nobody has promised one. A cancelled one says so in its title too: some calendars overlook a status. The same record
 * gives the same bytes.
 */
export const meetingCalendar = (entry: Entry) => {
  const { meetingId, meeting, association, version, changedAt, words } = entry;
  const text = (raw: string) => calendarText(entry.text(raw));
  const name = association?.name ?? 'Klubba';
  const calendar = ical({ prodId: calendarProduct, name: calendarName(name) });
  const cancelled = meeting.phase === 'cancelled';
  const title = text(`${meeting.title}, ${name}`);
  calendar.createEvent({
    id: `${meetingId}@klubba`,
    sequence: version,
    stamp: new Date(changedAt),
    ...startOf(meeting),
    summary: cancelled ? words.cancelledMeeting(title) : title,
    ...(meeting.place && { location: text(meeting.place) }),
    description: agendaOrder(meeting.items)
      .map((item) => text(`${agendaNumber(meeting.items, item)}. ${item.title}`))
      .join('\n'),
    status: statusOf(meeting),
    transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  });
  return `${calendar.toString()}\r\n`;
};

/** Without an hour it is the whole day. */
const startOf = ({ startsOn, startsAt, timeZone }: Meeting) =>
  startsAt === null
    ? { start: new Date(`${startsOn}T00:00:00`), allDay: true }
    : { start: new Date(instantOf(startsOn, startsAt, timeZone)) };

const statusOf = ({ phase }: Meeting) => {
  if (phase === 'draft') return ICalEventStatus.TENTATIVE;
  return phase === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
};
