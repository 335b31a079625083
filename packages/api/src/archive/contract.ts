import { ArchiveAudience, ArchiveDetails, ArchiveKind, WithdrawArchiveEntry } from '@klubba/domain';
import { z } from 'zod';
import { Limit } from '../operations/page.contract.ts';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();

export const ArchiveParams = z.object({ organisationId: id });
export const ArchiveEntryParams = ArchiveParams.extend({ entryId: id });

const { kind, audience, source } = ArchiveDetails.shape;
const nothing = <One extends z.ZodType>(field: One) => field.default(null as never);

/** What an earlier archive says. What it does not say is left out. */
const Told = z.strictObject({
  ...{ kind, audience, source },
  bodyId: nothing(ArchiveDetails.shape.bodyId),
  bodyName: nothing(ArchiveDetails.shape.bodyName),
  toldDay: nothing(ArchiveDetails.shape.toldDay),
  number: nothing(ArchiveDetails.shape.number),
  title: nothing(ArchiveDetails.shape.title),
  text: nothing(ArchiveDetails.shape.text),
  voucherId: nothing(ArchiveDetails.shape.voucherId),
  file: nothing(ArchiveDetails.shape.file).describe(
    'Its PDF, whose bytes are kept: see keepFile. Null where it has none',
  ),
  isAnother: z
    .boolean()
    .default(false)
    .describe('That it is another one than what looks the same here already'),
});

export const RecordArchiveEntryBody = Told;
export const CorrectArchiveEntryBody = Told.extend({
  reason: WithdrawArchiveEntry.shape.reason,
});
export const WithdrawArchiveEntryBody = WithdrawArchiveEntry.omit({ type: true });
export type RecordArchiveEntryBody = z.input<typeof RecordArchiveEntryBody>;
export type CorrectArchiveEntryBody = z.input<typeof CorrectArchiveEntryBody>;
export type WithdrawArchiveEntryBody = z.input<typeof WithdrawArchiveEntryBody>;

export const ArchiveEntryChanged = z.object({ entryId: id, version: z.int() });

/** Without any of them: all that stand, the latest day first. `q` is searched as in the register, and in what their PDFs say. */
export const ArchiveQuery = z.strictObject({
  q: z.string().trim().max(200).optional().describe('Words in any form, "quoted phrases", -not'),
  year: z.coerce.number().int().min(1800).max(2999).optional(),
  kind: ArchiveKind.optional(),
  bodyId: id.optional(),
  state: z
    .enum(['standing', 'withdrawn'])
    .default('standing')
    .describe('Those that stand, or those that were withdrawn'),
  cursor: z.string().max(500).optional(),
  limit: Limit,
});

const Named = z.object({ personId: id, name: z.string().nullable() });

export const ArchiveEntrySummary = z.object({
  entryId: id,
  origin: z
    .literal('earlierArchive')
    .describe('That it was recorded from an earlier archive, and is no decision of a meeting here'),
  kind: ArchiveKind,
  bodyId: id.nullable(),
  bodyName: z.string().nullable(),
  /** A day, a month or a year; null where nobody knows. */
  toldDay: z
    .string()
    .nullable()
    .describe('A day, a month or a year, as far as it is known; null where it is not'),
  number: z
    .string()
    .nullable()
    .describe('Its number or § as it was written: none of the register’s numbers'),
  title: z.string().nullable(),
  text: z.string().nullable(),
  /** Null once erased. */
  source: z.string().nullable().describe('Where it stands: which archive, binder or file'),
  audience: ArchiveAudience,
  voucher: Named.nullable().describe('Who vouches for it beside whoever recorded it'),
  recordedBy: Named.nullable().describe('Who recorded it, and so vouches for it'),
  recordedAt: z.iso.datetime(),
  isCorrected: z.boolean().describe('Whether it has been corrected since'),
  withdrawnAt: z.iso.datetime().nullable().describe('When it was withdrawn; null while it stands'),
  file: z
    .object({
      fileName: z.string().nullable(),
      read: z
        .enum(['waiting', 'read', 'unreadable'])
        .describe('Whether what it says has been read; else it is found by its name alone'),
    })
    .nullable()
    .describe('Its PDF'),
  excerpt: z.string().describe('Where the words stand in its PDF; empty where they do not'),
});
export type ArchiveEntrySummary = z.infer<typeof ArchiveEntrySummary>;

export const ArchiveList = z.object({
  rendered: Rendered,
  entries: z.array(ArchiveEntrySummary).describe('What was recorded from earlier archives'),
  /** Those whom the texts mention. */
  people: z.array(Named),
  years: z.array(z.int()).describe('The years that there is anything of, the latest first'),
  next: z.string().nullable(),
});
export type ArchiveList = z.infer<typeof ArchiveList>;

export const ArchiveEntryView = ArchiveEntrySummary.extend({
  rendered: Rendered,
  version: z.int(),
  fileHash: z
    .string()
    .nullable()
    .describe('SHA-256 of its PDF, in hexadecimal; null where it has none'),
  changes: z
    .array(
      z.object({
        what: z.enum(['recorded', 'corrected', 'withdrawn']).describe('What was done with it'),
        at: z.iso.datetime(),
        by: Named.nullable(),
        reason: z.string().nullable().describe('Why; null where there is none, or it is not yours'),
      }),
    )
    .describe('What was done with it, in order'),
  people: z.array(Named),
});
export type ArchiveEntryView = z.infer<typeof ArchiveEntryView>;
