import { z } from 'zod';
import { catalogue, fact, personal } from '../event.ts';
import { ArchiveAudience, ArchiveKind } from './vocabulary.ts';

const id = z.uuid();
const sealed = personal('$stream');

/** All of an entry. What is free text is sealed under the entry's own key; what is null nobody told. */
const details = {
  kind: ArchiveKind,
  bodyId: id.nullable(),
  /** Of a body that the association does not know, as it was written. */
  bodyName: sealed,
  /** A day, a month or a year. */
  toldDay: z.string().nullable(),
  /** Its number or § as it was written. */
  number: sealed,
  title: sealed,
  text: sealed,
  source: sealed,
  /** Who vouches for it beside whoever recorded it. */
  voucherId: id.nullable(),
  audience: ArchiveAudience,
  /** SHA-256 of its PDF, in hexadecimal. */
  fileHash: z.string().nullable(),
  fileName: sealed,
};

const ArchiveEntryRecorded = fact('ArchiveEntryRecorded', 1, details);
const ArchiveEntryCorrected = fact('ArchiveEntryCorrected', 1, { ...details, reason: sealed });
const ArchiveEntryWithdrawn = fact('ArchiveEntryWithdrawn', 1, { reason: sealed });

export const archiveEntryEvents = catalogue([
  ArchiveEntryRecorded,
  ArchiveEntryCorrected,
  ArchiveEntryWithdrawn,
]);
export type ArchiveEntryEvent = NonNullable<typeof archiveEntryEvents.event>;
