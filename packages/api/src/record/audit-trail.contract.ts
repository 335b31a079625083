import { z } from 'zod';

/** A fact as it stands in the log. The document has `LogEvent` in its place, which says of each type what its data are. */
export const LoggedFact = z
  .object({
    position: z.int(),
    stream: z.object({ kind: z.string(), id: z.uuid() }),
    version: z.int(),
    type: z.string(),
    v: z.int(),
    /** A personal value that you may not read, or that is erased, is null. */
    data: z.record(z.string(), z.unknown()),
    by: z.object({ personId: z.uuid(), name: z.string().nullable() }).nullable(),
    recordedAt: z.string(),
    /** SHA-256 of the fact as it was stored, in hexadecimal. */
    leafHash: z.string(),
  })
  .meta({ documentedAs: 'LogEvent' });

/** Facts as they stand in the log, oldest first. */
export const EventTrail = z.object({ events: z.array(LoggedFact) });
export type EventTrail = z.infer<typeof EventTrail>;
