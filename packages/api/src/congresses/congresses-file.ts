import type { DeadlineFor } from '@klubba/domain/congress';
import { localDate, wallClock } from '@klubba/domain/time';
import { listFile } from '../documents/list-file.ts';
import type { CongressSummary } from './contract.ts';
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

export const congressesFile = listFile({
  operationId: 'getCongressesFile',
  summary: 'The congresses with the next deadline and what is open of each, as CSV or JSON',
  list: listCongresses,
  name: 'congresses',
  rows: ({ congresses }): readonly CongressSummary[] => congresses,
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
      of: ({ nextDeadline: next }, _, timeZone) =>
        next && `${localDate(next.at, timeZone)} ${wallClock(next.at, timeZone)}`,
    },
    { sv: 'Öppna uppgifter', en: 'Open tasks', of: ({ openTasks }) => openTasks },
    {
      ...{ sv: 'Öppna förankringar', en: 'Open anchorings' },
      of: ({ openAnchorings }) => openAnchorings,
    },
    { sv: 'Id', en: 'Id', of: ({ congressId }) => congressId },
  ],
});
