import { listFile } from '../documents/list-file.ts';
import { listMatters } from './list-matters.ts';
import type { MatterList } from './matter.contract.ts';

export const mattersFile = listFile({
  operationId: 'getMattersFile',
  summary: 'Matters by the items of meetings, as CSV or JSON',
  list: listMatters,
  name: 'matters',
  rows: ({ matters }): readonly MatterList['matters'][number][] => matters,
  columns: [
    { sv: 'Ärende', en: 'Matter', of: ({ title }) => title },
    { sv: 'Läge', en: 'Status', of: ({ status }) => status },
    { sv: 'Möte', en: 'Meeting', of: ({ meetingTitle }) => meetingTitle },
    { sv: 'Mötesdag', en: 'Meeting day', of: ({ startsOn }) => startsOn },
    { sv: 'Paragraf', en: 'Paragraph', of: ({ paragraph }) => paragraph },
    { sv: 'Id', en: 'Id', of: ({ matterId }) => matterId },
  ],
});
