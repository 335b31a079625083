import { addDays } from '@klubba/domain';
import { firstInstantOf, localDate } from '@klubba/domain/time';
import ICAL from 'ical.js';
import type { OutsideCalendarView } from './contract.ts';

type Item = OutsideCalendarView['items'][number];
type Span = {
  /** Days, both counted. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
};

/** What of a calendar comes within some days, the earliest first; nothing where the text is no calendar. What repeats is there each time. */
export const outsideItems = (text: string, span: Span): Item[] | undefined => {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.name !== 'vcalendar') return;
    const budget = { left: mostRepeated };
    return calendar
      .getAllSubcomponents('vevent')
      .flatMap((component) => timesOf(component, span, budget))
      .filter(({ day, lastDay }) => lastDay >= span.from && day <= span.to)
      .sort((one, other) =>
        `${one.day} ${one.from ?? ''}`.localeCompare(`${other.day} ${other.from ?? ''}`),
      )
      .slice(0, most);
  } catch {
    return;
  }
};

const most = 200;
/** How often in all what repeats is looked at: it may have begun long ago, and nobody's calendar takes the server's time. */
const mostRepeated = 50_000;

const timesOf = (component: ICAL.Component, span: Span, budget: { left: number }): Item[] => {
  const event = new ICAL.Event(component);
  // What is changed of something that repeats is found with it.
  if (event.isRecurrenceException() || !event.startDate) return [];
  if (!event.isRecurring()) return [itemOf(event, event.startDate, event.endDate, span)];
  const found: Item[] = [];
  const times = event.iterator();
  while (budget.left > 0 && found.length < most) {
    budget.left -= 1;
    const next = times.next();
    if (!next) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const shown = itemOf(item, startDate, endDate, span);
    if (shown.day > span.to) break;
    if (shown.lastDay >= span.from) found.push(shown);
  }
  return found;
};

const itemOf = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, { timeZone }: Span): Item => {
  const told = {
    title: plain(event.summary),
    place: plain(event.location),
    cancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
  };
  if (start.isDate) {
    const day = start.toString().slice(0, 10);
    const after = end.isDate ? end.toString().slice(0, 10) : day;
    return { ...told, day, lastDay: after > day ? addDays(after, -1) : day, from: null, to: null };
  }
  const [from, to] = [start, end].map((time) => instantOf(time, timeZone)) as [string, string];
  return { ...told, day: localDate(from, timeZone), lastDay: localDate(to, timeZone), from, to };
};

/** A time of no zone that the calendar describes is read by the clocks of the association. */
const instantOf = (time: ICAL.Time, timeZone: string) => {
  if (time.zone !== ICAL.Timezone.localTimezone) return time.toJSDate().toISOString();
  const [day = '', clock = ''] = time.toString().split('T');
  return firstInstantOf(day, clock.slice(0, 5), timeZone);
};

/** Somebody else's words, on one line and not endless. */
const plain = (text: string | null) =>
  (text ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
