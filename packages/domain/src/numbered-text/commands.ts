import { z } from 'zod';
import { lineField, proseField } from '../text-field.ts';
import { TextKind } from './vocabulary.ts';

const id = z.uuid();
const title = lineField(200);
/** Line by line, as it is to be numbered. */
const text = proseField(400_000);

export const BeginText = z.strictObject({
  type: z.literal('BeginText'),
  title,
  kind: TextKind,
  versionId: id,
  text,
});
/** `basis` is the version, written or adopted, that it was made of; null where it was not made of any. */
export const WriteTextVersion = z.strictObject({
  type: z.literal('WriteTextVersion'),
  versionId: id,
  basis: id.nullable(),
  text,
});
export const RenameText = z.strictObject({ type: z.literal('RenameText'), title, kind: TextKind });

export type BeginText = z.infer<typeof BeginText>;
export type WriteTextVersion = z.infer<typeof WriteTextVersion>;
export type RenameText = z.infer<typeof RenameText>;
export type NumberedTextCommand = BeginText | WriteTextVersion | RenameText;
