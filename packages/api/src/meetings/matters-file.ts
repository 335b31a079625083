import { listFile } from '../documents/list-file.ts';
import { listMatters } from './list-matters.ts';
import { MatterList } from './matter.contract.ts';

export const mattersFile = listFile({
  operationId: 'getMattersFile',
  summary: 'Matters by the items of meetings, as CSV or JSON',
  list: listMatters,
  name: 'matters',
  row: MatterList.shape.matters.element,
  rows: ({ matters }) => matters,
  columns: [
    { sv: 'Ärende', en: 'Matter', of: ({ title }) => title },
    {
      ...{ sv: 'Läge', en: 'Status' },
      of: ({ status }, language) => statuses[status]?.[language] ?? status,
    },
    { sv: 'Möte', en: 'Meeting', of: ({ meetingTitle }) => meetingTitle },
    { sv: 'Mötesdag', en: 'Meeting day', of: ({ startsOn }) => startsOn },
    { sv: 'Paragraf', en: 'Paragraph', of: ({ paragraph }) => paragraph },
    { sv: 'Id', en: 'Id', of: ({ matterId }) => matterId },
  ],
});

/** What became of it last, as its item says. */
const statuses: Readonly<Record<string, { sv: string; en: string }>> = {
  scheduled: { sv: 'återstår', en: 'to come' },
  open: { sv: 'behandlas', en: 'being dealt with' },
  closed: { sv: 'klar', en: 'done' },
  tabled: { sv: 'bordlagd', en: 'tabled' },
  withdrawn: { sv: 'utgick', en: 'dropped' },
  referredBack: { sv: 'återremitterad', en: 'referred back' },
  delegated: { sv: 'hänskjuten', en: 'sent on' },
  leftToBody: { sv: 'överlåten', en: 'left to another body' },
  vacant: { sv: 'vakant', en: 'vacant' },
  filed: { sv: 'till handlingarna', en: 'filed' },
  firstReading: { sv: 'första läsningen', en: 'first reading' },
};
