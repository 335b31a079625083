import { z } from 'zod';
import { fact } from '../event.ts';
import { PlausibleInstant } from '../plausible.ts';

/**
 * `events` is how many the last act wrote; `hangs` that something outside of the meeting rests on it. Until the next act it can
 * be taken back, once: what came before it has been left.
 */
export const UndoLastAct = z.strictObject({
  type: z.literal('UndoLastAct'),
  events: z.int().min(1),
  hangs: z.boolean(),
  at: PlausibleInstant,
});

/** The last act was never meant: everything stands as it did before it. What lists of meetings and decisions show is told with it. */
export const ActUndone = fact('ActUndone', 1, {
  events: z.int(),
  phase: z.enum(['draft', 'convened', 'open', 'adjourned', 'closed']),
  /** Decisions that are none; their numbers stay used. */
  decisionIds: z.array(z.uuid()),
  /** What items are called and numbered again, and how far they have come. */
  items: z.array(
    z.strictObject({
      itemId: z.uuid(),
      title: z.string(),
      paragraph: z.int().nullable(),
      status: z.string(),
      recommendation: z.boolean(),
      matterId: z.uuid(),
    }),
  ),
  /** Items that it added, which are on no agenda then. */
  goneIds: z.array(z.uuid()),
  /** The day of its sitting, where that is not its first. */
  sitsOn: z.iso.date().nullable(),
  at: z.iso.datetime({ precision: 3 }),
});
