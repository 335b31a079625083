import { z } from 'zod';
import { listFile } from '../documents/list-file.ts';
import { writtenOut } from '../record/written-out.ts';
import { ArchiveEntrySummary, type ArchiveList } from './contract.ts';
import { listArchiveEntries } from './list-archive-entries.ts';

/** With its texts as people read them, beside those with mentions. */
const Row = ArchiveEntrySummary.extend({
  renderedTitle: z.string().nullable(),
  rendered: z.string().nullable(),
});
type Row = z.output<typeof Row>;

const rowsOf = ({ entries, people }: ArchiveList, erased: string): readonly Row[] => {
  const written = writtenOut(people, erased);
  const writtenIf = (text: string | null) => text && written(text);
  return entries.map((entry) => ({
    ...{ ...entry, renderedTitle: writtenIf(entry.title), rendered: writtenIf(entry.text) },
  }));
};

const kinds = {
  decision: { sv: 'beslut', en: 'decision' },
  minutes: { sv: 'protokoll', en: 'minutes' },
};
const audiences = {
  members: { sv: 'medlemmarna', en: 'the members' },
  board: { sv: 'styrelsen', en: 'the board' },
};
const origin = { sv: 'införd ur äldre arkiv', en: 'recorded from an earlier archive' };

/** Its columns are those that can be read in again. */
export const archiveFile = listFile({
  operationId: 'getArchiveEntriesFile',
  summary: 'What was recorded from earlier archives as CSV or JSON',
  list: listArchiveEntries,
  name: 'archive-entries',
  row: Row,
  rows: rowsOf,
  columns: [
    { sv: 'Slag', en: 'Kind', of: ({ kind }, language) => kinds[kind][language] },
    { sv: 'Dag', en: 'Day', of: ({ toldDay }) => toldDay },
    { sv: 'Organ', en: 'Body', of: ({ bodyName }) => bodyName },
    { sv: 'Nummer', en: 'Number', of: ({ number }) => number },
    { sv: 'Rubrik', en: 'Title', of: ({ renderedTitle }) => renderedTitle },
    { sv: 'Text', en: 'Text', of: ({ rendered }) => rendered },
    { sv: 'Källa', en: 'Source', of: ({ source }) => source },
    { sv: 'För', en: 'For', of: ({ audience }, language) => audiences[audience][language] },
    { sv: 'Fil', en: 'File', of: ({ file }) => file?.fileName ?? null },
    { sv: 'Ursprung', en: 'Origin', of: (_, language) => origin[language] },
    { sv: 'Infört av', en: 'Recorded by', of: ({ recordedBy }) => recordedBy?.name ?? null },
    {
      sv: 'Intygas också av',
      en: 'Also vouched for by',
      of: ({ voucher }) => voucher?.name ?? null,
    },
    { sv: 'Id', en: 'Id', of: ({ entryId }) => entryId },
  ],
});
