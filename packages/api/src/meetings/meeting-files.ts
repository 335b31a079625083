import { z } from 'zod';
import { statusWords } from '../decisions/status-words.ts';
import { listFile } from '../documents/list-file.ts';
import { writtenOut } from '../record/written-out.ts';
import { type MeetingPhase, MeetingSummary } from './contract.ts';
import { listMeetings } from './list-meetings.ts';
import { listToDo } from './list-to-do.ts';
import { type ToDo, ToDoList } from './to-do.contract.ts';

export const meetingsFile = listFile({
  operationId: 'getMeetingsFile',
  summary: 'The meetings as CSV or JSON',
  list: listMeetings,
  name: 'meetings',
  row: MeetingSummary,
  rows: ({ meetings }) => meetings,
  columns: [
    { sv: 'Dag', en: 'Day', of: ({ startsOn }) => startsOn },
    { sv: 'Klockan', en: 'Time', of: ({ startsAt }) => startsAt },
    { sv: 'Möte', en: 'Meeting', of: ({ title }) => title },
    { sv: 'Organ', en: 'Body', of: ({ bodyName }) => bodyName },
    { sv: 'Plats', en: 'Place', of: ({ place }) => place },
    { sv: 'Läge', en: 'Phase', of: ({ phase }, language) => phases[phase][language] },
    { sv: 'Beslut', en: 'Decisions', of: ({ decisions }) => decisions },
    { sv: 'Id', en: 'Id', of: ({ meetingId }) => meetingId },
  ],
});

const phases: Readonly<Record<MeetingPhase, { sv: string; en: string }>> = {
  draft: { sv: 'under förberedelse', en: 'being prepared' },
  convened: { sv: 'kallat', en: 'called' },
  cancelled: { sv: 'inställt', en: 'cancelled' },
  open: { sv: 'pågår', en: 'in session' },
  adjourned: { sv: 'ajournerat', en: 'adjourned' },
  closed: { sv: 'avslutat, protokollet är ett utkast', en: 'closed, the minutes are a draft' },
  inVerification: { sv: 'protokollet justeras', en: 'the minutes are being verified' },
  verified: { sv: 'protokollet är justerat', en: 'the minutes are verified' },
};

const toDoWords: Readonly<Record<ToDo['status'], { sv: string; en: string }>> = {
  ...statusWords,
  set: { sv: 'satt', en: 'set' },
  done: { sv: 'gjort', en: 'done' },
};

/** With its text as people read it, beside the one with mentions. */
const Task = ToDoList.shape.toDo.element.extend({ rendered: z.string() });
type Task = z.output<typeof Task>;

const rowsOf = ({ toDo, people }: ToDoList, erased: string): readonly Task[] => {
  const written = writtenOut(people, erased);
  return toDo.map((one) => ({ ...one, rendered: written(one.text) }));
};

export const toDoFile = listFile({
  operationId: 'getToDoFile',
  summary: 'Tasks and decisions that are to be carried out, as CSV or JSON',
  list: listToDo,
  name: 'to-do',
  row: Task,
  rows: rowsOf,
  columns: [
    { sv: 'Klart senast', en: 'Due', of: ({ dueOn }) => dueOn },
    { sv: 'Vad', en: 'What', of: ({ rendered }) => rendered },
    { sv: 'Ansvarig', en: 'Owner', of: ({ owner }) => owner?.name ?? null },
    { sv: 'Läge', en: 'Status', of: ({ status }, language) => toDoWords[status][language] },
    { sv: 'Försenat', en: 'Overdue', of: ({ overdue }) => overdue },
    {
      ...{ sv: 'Beslut', en: 'Decision' },
      of: ({ number }) => (number ? `${number.year}:${number.serial}` : null),
    },
    { sv: 'Möte', en: 'Meeting', of: ({ meetingTitle }) => meetingTitle },
    { sv: 'Mötesdag', en: 'Meeting day', of: ({ startsOn }) => startsOn },
    { sv: 'Punkt', en: 'Item', of: ({ itemTitle }) => itemTitle },
  ],
});
