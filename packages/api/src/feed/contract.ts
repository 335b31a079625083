import { z } from 'zod';

export const FeedParams = z.object({});

const position = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 31 - 1);

export const FeedQuery = z.strictObject({
  /** The position of the last event that you have; 0, or nothing, for the beginning. */
  after: position.optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
  /** Seconds to wait for something new where there is nothing yet. */
  wait: z.coerce.number().int().min(0).max(25).optional(),
  /** Only what happened in one stream, `meeting/6b1f…`: for what has become visible since. */
  stream: z
    .string()
    .regex(/^[a-zA-Z]{1,40}\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/)
    .meta({ examples: ['meeting/6b1f2f6e-6d0c-4c7e-9a39-0d4c7d1c2a10'] })
    .optional(),
});

/** Everything of an event that its hash commits to: SHA-256(0x00 ‖ RFC 8785 canonical JSON of this). */
export const Leaf = z.object({
  organisationId: z.uuid(),
  stream: z.object({ kind: z.string(), id: z.uuid() }),
  version: z.int(),
  type: z.string(),
  v: z.int(),
  data: z
    .record(z.string(), z.unknown())
    .describe('As it is stored: a value about a person is a commitment, `{"$sealed":"…"}`'),
  meta: z.looseObject({ by: z.uuid().nullable() }),
  commandId: z.uuid(),
  recordedAt: z.iso.datetime({ precision: 3 }),
});

/** One event of the log as CloudEvents 1.0. What its reader may not see is `klubba.Hidden`, with position and hash and nothing else. */
export const LoggedEvent = z
  .object({
    specversion: z.literal('1.0'),
    /** The position, as text. */
    id: z.string(),
    source: z.string(),
    /** `klubba.MeetingOpened.v1` */
    type: z.string(),
    /** The stream, `meeting/6b1f…`. */
    subject: z.string().optional(),
    /** When it was recorded. */
    time: z.iso.datetime({ precision: 3 }).optional(),
    datacontenttype: z.literal('application/json').optional(),
    /** 1, 2, 3 … in each association's log, without a gap. */
    position: z.int(),
    leafhash: z.string().regex(/^[0-9a-f]{64}$/),
    data: z
      .object({
        leaf: Leaf,
        opened: z
          .record(z.string(), z.string().nullable())
          .describe(
            'With the scope `personal:read`: the values behind the commitments, null where one is erased, or where none was given: then the leaf says null itself',
          )
          .optional(),
      })
      .describe('Absent from what is hidden')
      .optional(),
  })
  .meta({ id: 'LoggedEvent' });
export type LoggedEvent = z.output<typeof LoggedEvent>;

export const Feed = z.object({
  events: z.array(LoggedEvent),
  /** Ask for what comes after this next. */
  next: z.int(),
  /** Where the log stands. */
  head: z.int(),
});
export type Feed = z.output<typeof Feed>;
