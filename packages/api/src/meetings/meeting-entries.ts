import { addDays, agendaNumber, agendaOrder, type Meeting } from '@klubba/domain';
import { firstInstantOf } from '@klubba/domain/time';
import type { Words } from '../documents/words.ts';
import type { CalendarEntry, When } from '../record/calendar-entry.ts';

export type Entered = {
  readonly meetingId: string;
  readonly meeting: Meeting;
  /** The association's. */
  readonly name: string;
  /** Counts the changes, so that a calendar knows the newer of two. */
  readonly version: number;
  /** When the record last changed. */
  readonly changedAt: string;
  /** The page of the meeting. */
  readonly url: string;
  /** A text with its mentions written out. */
  readonly text: (raw: string) => string;
  readonly words: Words;
};

/**
 * A meeting as calendar entries: one, and one more for each other day that it was adjourned to. A cancelled one says so in its title too:
 * some calendars overlook a status.
 */
export const meetingEntries = (entered: Entered): readonly CalendarEntry[] => {
  const { meetingId, meeting, name, version, changedAt, url, text, words } = entered;
  const cancelled = meeting.phase === 'cancelled';
  const title = text(`${meeting.title}, ${name}`);
  const first: CalendarEntry = {
    ...{ uid: `${meetingId}@klubba`, sequence: version, changedAt, url, busy: true },
    title: cancelled ? words.cancelledMeeting(title) : title,
    place: text(meeting.place),
    description: agendaOrder(meeting.items)
      .map((item) => text(`${agendaNumber(meeting.items, item)}. ${item.title}`))
      .join('\n'),
    status: statusOf(meeting),
    when: whenOf(meeting),
  };
  const later = meeting.adjournments.flatMap((adjournment, index) => {
    const when = resumedWhen(meeting, adjournment);
    if (!when) return [];
    const place = adjournment.place === null ? first.place : text(adjournment.place);
    const uid = `${meetingId}-${index + 1}@klubba`;
    return [{ ...first, uid, title: words.calendars.resumed(title), place, when }];
  });
  return [first, ...later];
};

const statusOf = ({ phase }: Meeting) => {
  if (phase === 'draft') return 'tentative';
  return phase === 'cancelled' ? 'cancelled' : 'confirmed';
};

/** Without an hour it is the whole day. Without an end that anybody knows it is the expected one. */
const whenOf = (meeting: Meeting): When => {
  const { startsOn, startsAt, timeZone, closedAt, adjournments } = meeting;
  if (startsAt === null) return { day: startsOn, lastDay: startsOn };
  const from = firstInstantOf(startsOn, startsAt, timeZone);
  const broken = adjournments.find((one) => one.resumesOn !== null || one.resumed !== null);
  const ended = broken ? broken.at : closedAt;
  return { from, to: ended && ended > from ? ended : expectedEnd(meeting, from) };
};

/** When the closing is expected; or half an hour after what is expected last; or two hours after the start. */
const expectedEnd = ({ items, startsOn, startsAt, timeZone }: Meeting, from: string) => {
  const expectedOf = (some: Meeting['items']) =>
    some.flatMap(({ expectedAt }) => {
      if (!expectedAt) return [];
      // A clock before the start is after midnight.
      const day = startsAt && expectedAt < startsAt ? addDays(startsOn, 1) : startsOn;
      return [firstInstantOf(day, expectedAt, timeZone)];
    });
  const [closing] = expectedOf(items.filter(({ kind }) => kind === 'closing'));
  const last = expectedOf(items).sort().at(-1);
  const end = closing ?? (last && later(last, 30));
  return end && end > from ? end : later(from, 120);
};

/** Another day that it went on, or is to go on; nothing where it was a break of the same day. */
const resumedWhen = (
  { startsOn, timeZone, closedAt }: Meeting,
  { resumesOn, resumesAt, resumed }: Meeting['adjournments'][number],
): When | undefined => {
  const day = resumed?.on ?? resumesOn;
  if (!day || day === startsOn) return;
  const from = resumed ? resumed.at : resumesAt && firstInstantOf(day, resumesAt, timeZone);
  if (!from) return { day, lastDay: day };
  return { from, to: closedAt && closedAt > from ? closedAt : later(from, 120) };
};

const later = (at: string, minutes: number) =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();
