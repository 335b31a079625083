import { z } from 'zod';
import { fact } from '../../event.ts';
import { Capacity } from '../vocabulary.ts';
import { Audience, FileUse } from './vocabulary.ts';

const id = z.uuid();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What the notice lacked came to the same people later: the day and the ways, where somebody knows them. */
export const PapersFollowed = fact('PapersFollowed', 1, {
  on: z.iso.date().nullable(),
  channels: z.array(z.string()),
});

/** A file beside the record, whose bytes are kept under their hash. An annex has a number, and belongs to an item or to the whole. */
export const FileAttached = fact('FileAttached', 1, {
  fileId: id,
  itemId: id.nullable(),
  use: FileUse,
  number: z.int().nullable(),
  title: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  hash,
});
/** Somebody chose whom a paper is for; one that nobody chose for goes with the minutes. */
export const AudienceChosen = fact('AudienceChosen', 1, { fileId: id, audience: Audience });
/** Another version of a paper came before the meeting; the ones before stay. */
export const FileReplaced = fact('FileReplaced', 1, {
  fileId: id,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int(),
  hash,
});
export const FileRemoved = fact('FileRemoved', 1, { fileId: id, reason: z.string() });

/**
 * The minutes were signed on paper, outside of Klubba. `on` is the day beside a name, null where nobody knows; `scanId` the file that
 * shows it. `documentHash` is of what Klubba set of the record then, which says so; nobody has signed that.
 */
export const MinutesSignedOnPaper = fact('MinutesSignedOnPaper', 1, {
  recordHash: hash,
  documentHash: hash,
  signers: z.array(
    z.strictObject({ personId: id, capacity: Capacity, on: z.iso.date().nullable() }),
  ),
  scanId: id.nullable(),
  vouchedBy: id,
  evidenceId: id,
  at: z.iso.datetime({ precision: 3 }),
});

/** Whom the published rendition does not name, besides those who are protected; and words of its texts that are names of others. */
export const NamesWithheld = fact('NamesWithheld', 1, {
  personIds: z.array(id),
  words: z.array(z.string()),
});

/** Bytes of the published rendition that were handed out; they are kept under their hash. */
export const MinutesPublished = fact('MinutesPublished', 1, { documentHash: hash });

export const paperEvents = [
  PapersFollowed,
  FileAttached,
  AudienceChosen,
  FileReplaced,
  FileRemoved,
  MinutesSignedOnPaper,
  NamesWithheld,
  MinutesPublished,
] as const;
export type PaperEvent = z.infer<(typeof paperEvents)[number]>;
