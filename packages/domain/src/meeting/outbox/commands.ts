import { z } from 'zod';
import { PlausibleDate } from '../../plausible.ts';
import { lineField } from '../../text-field.ts';

const id = z.uuid();
const message = z.int().min(1).max(10_000);

/** `personIds`: those who were told, null for all of its recipients; `on`: the day, null where nobody knows; `by`: who vouches for it. */
export const MarkTold = z.strictObject({
  type: z.literal('MarkTold'),
  message,
  channel: lineField(100),
  personIds: z.array(id).min(1).max(5_000).nullable(),
  on: PlausibleDate.nullable(),
  by: id,
  /** That their mail servers took it from Klubba; left out where somebody vouches for it. */
  mailed: z.literal(true).optional(),
});
/** A mark that was set by mistake, by its place among those of the message. */
export const TakeBackTold = z.strictObject({
  type: z.literal('TakeBackTold'),
  message,
  mark: z.int().min(0).max(10_000),
});

export const outboxCommands = [MarkTold, TakeBackTold] as const;
