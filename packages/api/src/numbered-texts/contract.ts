import { BeginText, DecisionNumber, RenameText, TextKind, WriteTextVersion } from '@klubba/domain';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();

export const TextsParams = z.object({ organisationId: id });
export const TextParams = TextsParams.extend({ textId: id });

export const BeginTextBody = BeginText.omit({ type: true, versionId: true });
export const WriteTextVersionBody = WriteTextVersion.omit({ type: true, versionId: true }).extend({
  basis: WriteTextVersion.shape.basis.default(null),
});
export const RenameTextBody = RenameText.omit({ type: true });

export const TextChanged = z.object({ textId: id, version: z.int() });
export const TextVersionMade = TextChanged.extend({ versionId: id });

/** A change of lines that carried; without a decision where the mover took it in. */
const Change = z.object({
  operation: z.enum(['insert', 'delete', 'replace']),
  from: z.int(),
  to: z.int(),
  text: z.string(),
  clauseId: id,
  words: z.string(),
  decisionId: id.nullable(),
  number: DecisionNumber.nullable(),
});

const Written = z.object({
  versionId: id,
  number: z.int(),
  basis: id.nullable(),
  writtenOn: z.iso.date(),
  text: z.string(),
});
/** A version that a meeting made: its id is that of the decision. */
const Adopted = z.object({
  versionId: id,
  number: DecisionNumber,
  /** The version that was moved. */
  basis: id,
  meetingId: id,
  itemId: id,
  bodyName: z.string(),
  decidedOn: z.iso.date(),
  cited: z.string(),
  standing: z.string(),
  inForceOn: z.iso.date().nullable(),
  text: z.string(),
  changes: z.array(Change),
});

export const TextSummary = z.object({
  textId: id,
  title: z.string(),
  kind: TextKind,
  /** How many versions have been written. */
  versions: z.int(),
  /** The last one adopted that is in force. */
  adopted: z.object({ versionId: id, number: DecisionNumber, decidedOn: z.iso.date() }).nullable(),
});
export type TextSummary = z.infer<typeof TextSummary>;
export const TextList = z.object({ texts: z.array(TextSummary) });
export type TextList = z.infer<typeof TextList>;

export const TextView = z.object({
  rendered: Rendered,
  textId: id,
  version: z.int(),
  title: z.string(),
  kind: TextKind,
  /** Those written, in their order. */
  written: z.array(Written),
  /** Those that meetings adopted, in the order of their decisions. */
  adopted: z.array(Adopted),
  /** Whom its lines mention. */
  people: z.array(z.object({ personId: id, name: z.string().nullable() })),
});
export type TextView = z.infer<typeof TextView>;
export type BeginTextBody = z.input<typeof BeginTextBody>;
export type WriteTextVersionBody = z.input<typeof WriteTextVersionBody>;
export type RenameTextBody = z.input<typeof RenameTextBody>;
