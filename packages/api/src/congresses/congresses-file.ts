import type { DeadlineFor } from '@klubba/domain/congress';
import { localDate, wallClock } from '@klubba/domain/time';
import { z } from 'zod';
import { listFile } from '../documents/list-file.ts';
import { CongressSummary, CongressView } from './contract.ts';
import { getCongress } from './get-congress.ts';
import { listCongresses } from './list-congresses.ts';

const deadlines: Record<DeadlineFor, { readonly sv: string; readonly en: string }> = {
  memberMeeting: { sv: 'medlemsmöte', en: 'member meeting' },
  notice: { sv: 'för att följa med kallelsen', en: 'to travel with the notice' },
  district: { sv: 'distriktet', en: 'the district' },
  nomination: { sv: 'nomineringar', en: 'nominations' },
  congress: { sv: 'motioner till kongressen', en: 'motions to the congress' },
  amendment: { sv: 'ändringsyrkanden', en: 'amendments' },
  other: { sv: 'annat', en: 'other' },
};

const momentIn = (at: string, timeZone: string) =>
  `${localDate(at, timeZone)} ${wallClock(at, timeZone)}`;

export const congressesFile = listFile({
  operationId: 'getCongressesFile',
  summary: 'The congresses with the next deadline and what is open of each, as CSV or JSON',
  list: listCongresses,
  name: 'congresses',
  row: CongressSummary,
  rows: ({ congresses }) => congresses,
  columns: [
    { sv: 'Kongress', en: 'Congress', of: ({ name }) => name },
    { sv: 'Börjar', en: 'Begins', of: ({ startsOn }) => startsOn },
    { sv: 'Slutar', en: 'Ends', of: ({ endsOn }) => endsOn },
    { sv: 'Plats', en: 'Place', of: ({ place }) => place },
    {
      ...{ sv: 'Nästa frist', en: 'Next deadline' },
      of: ({ nextDeadline: next }, language) =>
        next && (next.name || deadlines[next.for][language]),
    },
    {
      ...{ sv: 'Senast', en: 'By' },
      of: ({ nextDeadline: next }, _, timeZone) => next && momentIn(next.at, timeZone),
    },
    { sv: 'Öppna uppgifter', en: 'Open tasks', of: ({ openTasks }) => openTasks },
    {
      ...{ sv: 'Öppna förankringar', en: 'Open anchorings' },
      of: ({ openAnchorings }) => openAnchorings,
    },
    { sv: 'Id', en: 'Id', of: ({ congressId }) => congressId },
  ],
});

export const congressDeadlinesFile = listFile({
  operationId: 'getCongressDeadlinesFile',
  summary: 'The ladder of deadlines of a congress, as CSV or JSON',
  ...{ list: getCongress, part: 'deadlines', name: 'deadlines' },
  row: CongressView.shape.deadlines.element,
  rows: ({ deadlines }) => deadlines,
  columns: [
    { sv: 'För', en: 'For', of: (one, language) => deadlines[one.for][language] },
    { sv: 'Namn', en: 'Name', of: ({ name }) => name },
    { sv: 'Senast', en: 'By', of: ({ at }, _, timeZone) => at && momentIn(at, timeZone) },
    { sv: 'Id', en: 'Id', of: ({ deadlineId }) => deadlineId },
  ],
});

const Task = CongressView.shape.tasks.element.extend({ ownerName: z.string().nullable() });
type Task = z.output<typeof Task>;

export const congressTasksFile = listFile({
  operationId: 'getCongressTasksFile',
  summary: 'The tasks before a congress, as CSV or JSON',
  ...{ list: getCongress, part: 'tasks', name: 'tasks' },
  row: Task,
  rows: ({ tasks, people, bodies }): readonly Task[] =>
    tasks.map((task) => ({ ...task, ownerName: nameOf(task.owner, { people, bodies }) })),
  columns: [
    { sv: 'Klart senast', en: 'Due', of: ({ dueOn }) => dueOn },
    { sv: 'Uppgift', en: 'Task', of: ({ what }) => what },
    { sv: 'Ansvarig', en: 'Owner', of: ({ ownerName }) => ownerName },
    { sv: 'Försenat', en: 'Overdue', of: ({ overdue }) => overdue },
    { sv: 'Klart', en: 'Done', of: ({ done }) => done?.on ?? null },
    { sv: 'Anteckning', en: 'Note', of: ({ done }) => done?.note ?? null },
    { sv: 'Id', en: 'Id', of: ({ taskId }) => taskId },
  ],
});

const nameOf = (
  owner: Task['owner'],
  { people, bodies }: Pick<CongressView, 'people' | 'bodies'>,
): string | null => {
  if (owner === null) return null;
  return owner.kind === 'body'
    ? (bodies.find(({ bodyId }) => bodyId === owner.id)?.name ?? null)
    : (people.find(({ personId }) => personId === owner.id)?.name ?? null);
};
