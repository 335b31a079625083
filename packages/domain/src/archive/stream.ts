import { archiveEntry } from './archive-entry.ts';
import { archiveEntryEvents } from './events.ts';

/** One stream per entry; its id is the entry's. */
export const archiveEntries = {
  kind: 'archiveEntry',
  decider: archiveEntry,
  catalogue: archiveEntryEvents,
};
