import { mention } from '@klubba/domain';
import { listFile } from '../documents/list-file.ts';
import type { MeetingSummary } from './contract.ts';
import { listMeetings } from './list-meetings.ts';
import { listToDo } from './list-to-do.ts';
import type { ToDo, ToDoList } from './to-do.contract.ts';

export const meetingsFile = listFile({
  operationId: 'getMeetingsFile',
  summary: 'The meetings as CSV or JSON',
  list: listMeetings,
  name: 'meetings',
  rows: ({ meetings }): readonly MeetingSummary[] => meetings,
  columns: [
    { sv: 'Dag', en: 'Day', of: ({ startsOn }) => startsOn },
    { sv: 'Klockan', en: 'Time', of: ({ startsAt }) => startsAt },
    { sv: 'Möte', en: 'Meeting', of: ({ title }) => title },
    { sv: 'Organ', en: 'Body', of: ({ bodyName }) => bodyName },
    { sv: 'Plats', en: 'Place', of: ({ place }) => place },
    { sv: 'Läge', en: 'Phase', of: ({ phase }) => phase },
    { sv: 'Beslut', en: 'Decisions', of: ({ decisions }) => decisions },
    { sv: 'Id', en: 'Id', of: ({ meetingId }) => meetingId },
  ],
});

/** With its text as people read it, beside the one with mentions. */
type Task = ToDo & { readonly rendered: string };

const rowsOf = ({ toDo, people }: ToDoList): readonly Task[] => {
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  return toDo.map((one) => ({
    ...one,
    rendered: one.text.replace(mention, (_, id: string) => names.get(id) ?? '—'),
  }));
};

export const toDoFile = listFile({
  operationId: 'getToDoFile',
  summary: 'Tasks and decisions that are to be carried out, as CSV or JSON',
  list: listToDo,
  name: 'to-do',
  rows: rowsOf,
  columns: [
    { sv: 'Klart senast', en: 'Due', of: ({ dueOn }) => dueOn },
    { sv: 'Vad', en: 'What', of: ({ rendered }) => rendered },
    { sv: 'Ansvarig', en: 'Owner', of: ({ owner }) => owner?.name ?? null },
    { sv: 'Läge', en: 'Status', of: ({ status }) => status },
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
