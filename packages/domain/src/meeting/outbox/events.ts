import { z } from 'zod';
import { fact } from '../../event.ts';

const id = z.uuid();

/** What the notice promised was changed after it: hour, place, or a slip of its title. `on` is the day of that, null where nobody knows. */
export const CalledMeetingChanged = fact('CalledMeetingChanged', 1, {
  title: z.string(),
  startsAt: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable(),
  place: z.string(),
  on: z.iso.date().nullable(),
});

const told = {
  message: z.int(),
  channel: z.string(),
  personIds: z.array(id).nullable(),
  on: z.iso.date().nullable(),
  by: id,
};
const RecipientsTold1 = fact('RecipientsTold', 1, told);
/**
 * Somebody vouches that a message of the outbox reached its people over a channel, on a day where they know it; all of them where nobody
 * is named. `message` is its number, in the order they came about.
 */
export const RecipientsTold = fact('RecipientsTold', 2, {
  ...told,
  /** That their mail servers took it from Klubba, which `by` asked for; left out where somebody vouches for it. */
  mailed: z.literal(true).optional(),
});

/** A mark that was set by mistake: `mark` is its place among those of the message. */
export const ToldTakenBack = fact('ToldTakenBack', 1, { message: z.int(), mark: z.int() });

/** Before Klubba sent anything itself. */
export const supersededOutbox = [
  { schema: RecipientsTold1, upcast: (old: never) => ({ ...(old as object), v: 2 }) as never },
];

export const outboxEvents = [CalledMeetingChanged, RecipientsTold, ToldTakenBack] as const;
