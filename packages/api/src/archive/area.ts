import { archiveEntries } from '@klubba/domain';
import type { Area } from '../operations/area.ts';
import { archiveFile } from './archive-file.ts';
import { archiveProjection } from './archive-table.ts';
import { correctArchiveEntry } from './commands/correct-archive-entry.ts';
import { recordArchiveEntry } from './commands/record-archive-entry.ts';
import { withdrawArchiveEntry } from './commands/withdraw-archive-entry.ts';
import { getArchiveEntry } from './get-archive-entry.ts';
import { getArchivedFile } from './get-archived-file.ts';
import { hearArchiveEntry } from './hear-archive-entry.ts';
import { importArchive } from './import/import-archive.ts';
import { listArchiveEntries } from './list-archive-entries.ts';
import { listArchiveEntryEvents } from './list-archive-entry-events.ts';

export const archiveArea: Area = {
  name: 'archive',
  tag: {
    name: 'archive',
    description:
      'Decisions and minutes of the years before, recorded from earlier archives: beside the register, with their source.',
  },
  aggregates: [archiveEntries],
  hearing: { [archiveEntries.kind]: hearArchiveEntry },
  projections: [archiveProjection],
  operations: [
    listArchiveEntries,
    archiveFile,
    getArchiveEntry,
    getArchivedFile,
    listArchiveEntryEvents,
    recordArchiveEntry,
    importArchive,
    correctArchiveEntry,
    withdrawArchiveEntry,
  ],
};
