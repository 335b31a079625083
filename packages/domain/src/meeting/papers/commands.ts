import { z } from 'zod';
import { PlausibleDate, PlausibleInstant } from '../../plausible.ts';
import { lineField, proseField } from '../../text-field.ts';
import { Audience, FileUse } from './vocabulary.ts';

const id = z.uuid();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** That papers followed the notice, as far as anybody knows when and how. */
export const TellPapers = z.strictObject({
  type: z.literal('TellPapers'),
  on: PlausibleDate.nullable(),
  channels: z.array(lineField(100)).max(10),
});

/** `number` is an annex's own, where the paper has one; else the next. `audience` is chosen for each annex; a scan of what was signed has none. */
export const AttachFile = z.strictObject({
  type: z.literal('AttachFile'),
  fileId: id,
  itemId: id.nullable(),
  use: FileUse,
  number: z.int().min(1).max(999).nullable(),
  title: lineField(300),
  fileName: lineField(200),
  mediaType: z.string(),
  size: z.int().min(1),
  hash,
  audience: Audience.nullable(),
});
export const ChooseAudience = z.strictObject({
  type: z.literal('ChooseAudience'),
  fileId: id,
  audience: Audience,
});
/** Another version of a paper, under the same number and for the same readers. */
export const ReplaceFile = z.strictObject({
  type: z.literal('ReplaceFile'),
  fileId: id,
  fileName: lineField(200),
  mediaType: z.string(),
  size: z.int().min(1),
  hash,
});
export const RemoveFile = z.strictObject({
  type: z.literal('RemoveFile'),
  fileId: id,
  reason: proseField(10_000),
});

/** A person's decision on what is published; each replaces the one before. */
export const WithholdNames = z.strictObject({
  type: z.literal('WithholdNames'),
  personIds: z.array(id).max(500),
  words: z.array(lineField(200)).max(200),
});

/** Bytes of the published rendition are handed out. */
export const PublishMinutes = z.strictObject({
  type: z.literal('PublishMinutes'),
  documentHash: hash,
});

/** Who signed them on paper and when, as far as anybody knows; by whom that is vouched for, having shown again who they are. */
export const TellSignedOnPaper = z.strictObject({
  type: z.literal('TellSignedOnPaper'),
  recordHash: hash,
  documentHash: hash,
  signers: z
    .array(z.strictObject({ personId: id, on: PlausibleDate.nullable().default(null) }))
    .max(50),
  scanId: id.nullable(),
  vouchedBy: id,
  evidenceId: id,
  at: PlausibleInstant,
});
