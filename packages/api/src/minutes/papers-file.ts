import { listFile } from '../documents/list-file.ts';
import { PaperList } from './contract.ts';
import { listPapers } from './list-papers.ts';

export const papersFile = listFile({
  operationId: 'getPapersFile',
  summary: 'The papers of meetings that are for whoever asks, as CSV or JSON',
  list: listPapers,
  name: 'papers',
  row: PaperList.shape.papers.element,
  rows: ({ papers }) => papers,
  columns: [
    { sv: 'Handling', en: 'Paper', of: ({ title }) => title },
    { sv: 'Fil', en: 'File', of: ({ fileName }) => fileName },
    { sv: 'Mötesdag', en: 'Meeting day', of: ({ startsOn }) => startsOn },
    { sv: 'Möte', en: 'Meeting', of: ({ meetingTitle }) => meetingTitle },
    { sv: 'Punkt', en: 'Item', of: ({ itemTitle }) => itemTitle },
    { sv: 'Id', en: 'Id', of: ({ fileId }) => fileId },
  ],
});
