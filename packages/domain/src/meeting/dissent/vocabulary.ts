import { z } from 'zod';
import { fact, personal } from '../../event.ts';
import { PlausibleInstant } from '../../plausible.ts';
import { proseField } from '../../text-field.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });

/** A comment without dissent, an objection to how it was decided, or a note that the meeting lets stand in its minutes. */
export const StatementKind = z.enum(['specialStatement', 'protest', 'minutesNote']);
export type StatementKind = z.infer<typeof StatementKind>;

const entered = { statementId: id, kind: StatementKind, itemId: id };

/** By anybody at the meeting, with a vote or without. */
export const EnterStatement = z.strictObject({
  type: z.literal('EnterStatement'),
  ...entered,
  decisionId: id.nullable().default(null),
  personId: id,
  text: proseField(20_000),
  at: PlausibleInstant.nullable(),
});
/** Who left the meeting for an item, having an interest of their own in it. */
export const ReturnAfterConflict = z.strictObject({
  type: z.literal('ReturnAfterConflict'),
  personId: id,
  itemId: id,
  at: PlausibleInstant.nullable(),
});

export const StatementEntered = fact('StatementEntered', 1, {
  ...entered,
  decisionId: id.nullable(),
  personId: id,
  text: personal('personId'),
  /** After the meeting. */
  late: z.boolean(),
  at: instant.nullable(),
});
export const ConflictedReturned = fact('ConflictedReturned', 1, {
  personId: id,
  itemId: id,
  at: instant.nullable(),
});

export const dissentCommands = [EnterStatement, ReturnAfterConflict] as const;
export const dissentEvents = [StatementEntered, ConflictedReturned] as const;
