import { addDays } from '@klubba/domain';
import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { calendarName, calendarProduct, calendarText } from '../record/calendar-text.ts';
import { type CongressPaper, tellingOf } from './documents/congress-paper.ts';

/**
 * The days of the congress, its ladder of deadlines and what is still to be done, as calendar entries (RFC 5545). A deadline is an instant in
 * UTC, right in any time zone; one without a moment is none. The same record gives the same bytes.
 */
export const congressCalendar = (paper: CongressPaper) => {
  const { say, text } = tellingOf(paper);
  const { view, association, changedAt } = paper;
  const name = text(view.name);
  const calendar = ical({
    prodId: calendarProduct,
    name: calendarName(`${name}, ${association.name}`),
  });
  const add = (
    key: string,
    entry: Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'location'> & { summary: string },
  ) =>
    calendar.createEvent({
      id: `${view.congressId}-${key}@klubba`,
      sequence: view.version,
      stamp: new Date(changedAt),
      description: say.calendarNote,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...entry,
      summary: calendarText(entry.summary),
    });
  const { startsOn, endsOn, place } = view;
  if (startsOn)
    add('days', {
      ...{ start: new Date(startsOn), allDay: true, summary: name },
      // The end of a whole day is the day after.
      ...(endsOn && { end: new Date(addDays(endsOn, 1)) }),
      ...(place && { location: calendarText(text(place)) }),
    });
  for (const { deadlineId, for: what, name: called, at } of view.deadlines) {
    if (!at) continue;
    const named = [say.deadline(what), text(called)].filter(Boolean).join(', ');
    add(deadlineId, { start: new Date(at), summary: `${say.last}: ${named} (${name})` });
  }
  for (const { taskId, what, dueOn, done } of view.tasks)
    if (dueOn && !done)
      add(taskId, {
        ...{
          start: new Date(dueOn),
          allDay: true,
          summary: `${say.task}: ${text(what)} (${name})`,
        },
      });
  return `${calendar.toString()}\r\n`;
};
