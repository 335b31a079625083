import { ArchiveAudience, ArchiveDetails, ArchiveKind } from '@klubba/domain';
import { z } from 'zod';

const id = z.uuid();
const { source, voucherId } = ArchiveDetails.shape;

const ChosenFile = z
  .strictObject({
    fileName: z.string().min(1).max(200),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .describe('A PDF whose bytes are kept, known to the rows by its name');

export const ImportArchiveBody = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(2_000_000)
    .describe('The file as text: CSV with the names of its columns in the first row, or JSON'),
  files: z.array(ChosenFile).max(2000).default([]).describe('The PDFs that rows name'),
  preview: z
    .boolean()
    .describe('Writes nothing: says what would be written, and which rows are wrong'),
  plan: z
    .string()
    .max(64)
    .optional()
    .describe('What was seen in the preview: refused where anything has changed since'),
  kind: ArchiveKind.nullable().default(null).describe('Of rows that do not say what they are'),
  audience: ArchiveAudience.nullable()
    .default(null)
    .describe('Whom rows are for that do not say it; nothing is chosen beforehand'),
  source: source.nullable().default(null).describe('Of rows that do not say where they stand'),
  voucherId: voucherId.default(null),
  bodiesAsWritten: z
    .boolean()
    .default(false)
    .describe('Keeps the names of bodies that the association does not have as they are written'),
  areOthers: z
    .boolean()
    .default(false)
    .describe('That rows that look like what is here already are others'),
  withoutFaulty: z
    .boolean()
    .default(false)
    .describe('Leaves out the rows that are wrong; else one such row refuses all'),
});
export type ImportArchiveBody = z.input<typeof ImportArchiveBody>;

export const PlannedEntry = z
  .object({
    line: z.int().describe('The line of the file that it begins on; in JSON its place, from 1'),
    what: z.enum(['new', 'same']).describe('Whether it is new, or here already'),
    entryId: id.nullable().describe('Which one it is here; null where it is new'),
    kind: ArchiveKind,
    toldDay: z.string().nullable(),
    bodyName: z.string().nullable(),
    number: z.string().nullable(),
    title: z.string().nullable(),
    text: z.string().nullable(),
    source: z.string().describe('Where it stands: which archive, binder or file'),
    audience: ArchiveAudience,
    fileName: z.string().nullable(),
  })
  .meta({ id: 'ImportedArchiveEntry' });
export type PlannedEntry = z.infer<typeof PlannedEntry>;

export const FaultyEntry = z
  .object({
    line: z.int().describe('The line of the file that it begins on; in JSON its place, from 1'),
    name: z.string().describe('What the row says, in short'),
    code: z.string().describe('What is wrong with it'),
    field: z.string().nullable().describe('In which field; null where it is the whole row'),
    facts: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .describe('What the code’s sentence says'),
  })
  .meta({ id: 'FaultyArchiveRow' });
export type FaultyEntry = z.infer<typeof FaultyEntry>;

const ImportedEntries = z.object({
  rows: z.array(PlannedEntry).describe('What is right, in the order of the file'),
  faults: z.array(FaultyEntry).describe('What is wrong, in the order of the file'),
  ignored: z.array(z.string()).describe('The columns that say nothing that an entry holds'),
  unusedFiles: z.array(z.string()).describe('The PDFs that no row names'),
  plan: z.string().describe('For `plan`, when it is confirmed'),
});
export type ImportedEntries = z.infer<typeof ImportedEntries>;

export const ArchiveImported = z.object({
  imported: ImportedEntries.nullable().describe(
    'What was done, or would be; null where it was done before',
  ),
});
export type ArchiveImported = z.infer<typeof ArchiveImported>;
