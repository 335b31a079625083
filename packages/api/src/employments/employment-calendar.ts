import ical, { ICalEventTransparency } from 'ical-generator';
import type { Language } from '../documents/words.ts';
import { wordsIn } from '../documents/words.ts';
import { calendarName, calendarProduct, calendarText } from '../record/calendar-text.ts';
import type { EmploymentView } from './contract.ts';
import { isTold } from './told.ts';

type Asked = {
  readonly view: EmploymentView;
  readonly association: { readonly name: string };
  readonly language: Language;
  /** When the record last changed. */
  readonly changedAt: string;
};

type Entry = { readonly key: string; readonly date: string; readonly what: string };

/**
 * The law's dates, the employer's duties and what somebody has to see to, as all-day entries (RFC 5545). No entry names the employee: a
 * calendar is shown on other screens than one's own. What is done is left out. The same record on the same day gives the same bytes.
 */
export const employmentCalendar = ({ view, association, language, changedAt }: Asked) => {
  const say = wordsIn(language).employments;
  const calendar = ical({
    prodId: calendarProduct,
    name: calendarName(`${view.title}, ${association.name}`),
  });
  for (const { key, date, what } of [
    ...clockEntries(view, language),
    ...dutyEntries(view, language),
    ...taskEntries(view, language),
  ])
    calendar.createEvent({
      id: `${view.employmentId}-${key}@klubba`,
      sequence: view.version,
      stamp: new Date(changedAt),
      start: new Date(date),
      allDay: true,
      summary: calendarText(`${what}: ${view.title}`),
      description: say.calendarNote,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
};

const on = (key: string, date: string | null | undefined, what: string): Entry[] =>
  date ? [{ key, date, what }] : [];

const clockEntries = ({ clock }: EmploymentView, language: Language): Entry[] => {
  const say = wordsIn(language).employments;
  if (!clock) return [];
  const { permanent, overNineMonths } = clock;
  return [
    ...on('nine-months', overNineMonths.earliest, `${say.overNineMonths} (15, 25 §§)`),
    ...on('permanent', permanent?.earliest, `${say.permanentBy.earliest} (5 a §)`),
    ...(permanent?.latest === permanent?.earliest
      ? []
      : on('permanent-latest', permanent?.latest, `${say.permanentBy.latest} (5 a §)`)),
  ];
};

const dutyEntries = (view: EmploymentView, language: Language): Entry[] =>
  (view.clock?.duties ?? [])
    .filter(({ id }) => !isTold(view, id))
    .flatMap(({ id, due, what, section }) =>
      on(id, due, `${what[language].replace(/\.$/, '')} (${section})`),
    );

const taskEntries = ({ checklist }: EmploymentView, language: Language): Entry[] => {
  const say = wordsIn(language).employments;
  return (checklist ?? [])
    .filter(({ done }) => !done)
    .flatMap(({ taskId, task, what, dueOn }) =>
      taskId ? on(taskId, dueOn, task === 'other' ? what : say.task(task)) : [],
    );
};
