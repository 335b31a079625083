import { z } from 'zod';
import { CivilDate } from '../civil-date.ts';
import { lineField, proseField } from '../text-field.ts';
import { ToldDay } from './told-day.ts';
import { ArchiveAudience, ArchiveKind } from './vocabulary.ts';

const id = z.uuid();

const ArchivedFile = z
  .strictObject({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    fileName: lineField(200),
  })
  .describe('Its PDF, whose bytes are kept: see keepFile');

/** What an earlier archive says. What is null it does not say. */
export const ArchiveDetails = z.strictObject({
  kind: ArchiveKind,
  bodyId: id.nullable(),
  bodyName: lineField(200).nullable().describe('A body that the association does not have here'),
  toldDay: ToldDay.nullable(),
  number: lineField(60).nullable().describe('Its number or § as it was written'),
  title: lineField(300).nullable(),
  text: proseField(20_000).nullable(),
  source: lineField(300).describe('Where it stands: which archive, binder or file'),
  voucherId: id.nullable().describe('Who vouches for it beside whoever records it'),
  audience: ArchiveAudience,
  file: ArchivedFile.nullable(),
});
export type ArchiveDetails = z.infer<typeof ArchiveDetails>;

const reason = lineField(500);
const today = CivilDate;

export const RecordArchiveEntry = ArchiveDetails.extend({
  type: z.literal('RecordArchiveEntry'),
  today,
});
export const CorrectArchiveEntry = ArchiveDetails.extend({
  ...{ type: z.literal('CorrectArchiveEntry'), today, reason },
});
export const WithdrawArchiveEntry = z.strictObject({
  ...{ type: z.literal('WithdrawArchiveEntry'), reason },
});

export type RecordArchiveEntry = z.infer<typeof RecordArchiveEntry>;
export type CorrectArchiveEntry = z.infer<typeof CorrectArchiveEntry>;
export type WithdrawArchiveEntry = z.infer<typeof WithdrawArchiveEntry>;
export type ArchiveEntryCommand = RecordArchiveEntry | CorrectArchiveEntry | WithdrawArchiveEntry;
