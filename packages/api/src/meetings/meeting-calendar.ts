import { type Association, agendaNumber, agendaOrder, type Meeting } from '@klubba/domain';
import ical, { ICalEventStatus } from 'ical-generator';
import { instantOf } from '../local-time.ts';

export type Entry = {
  readonly meetingId: string;
  readonly meeting: Meeting;
  readonly association: Association | null;
  /** Counts the changes, so that a calendar knows the newer of two. */
  readonly version: number;
  /** When the record last changed. */
  readonly changedAt: string;
  /** A text with its mentions written out. */
  readonly written: (text: string) => string;
};

/**
 * A meeting as a calendar entry (RFC 5545). Its start is an instant in UTC, right in any time zone; it has no end, for
 * nobody has promised one. The same record gives the same bytes.
 */
export const meetingCalendar = (entry: Entry) => {
  const { meetingId, meeting, association, version, changedAt, written } = entry;
  const name = association?.name ?? 'Klubba';
  const calendar = ical({ prodId: { company: 'Klubba', product: 'Klubba', language: 'EN' }, name });
  calendar.createEvent({
    id: `${meetingId}@klubba`,
    sequence: version,
    stamp: new Date(changedAt),
    start: new Date(instantOf(meeting.startsOn, meeting.startsAt, meeting.timeZone)),
    summary: written(`${meeting.title}, ${name}`),
    location: meeting.place,
    description: agendaOrder(meeting.items)
      .map((item) => written(`${agendaNumber(meeting.items, item)}. ${item.title}`))
      .join('\n'),
    status: statusOf(meeting),
  });
  return calendar.toString();
};

const statusOf = ({ phase }: Meeting) => {
  if (phase === 'draft') return ICalEventStatus.TENTATIVE;
  return phase === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
};
