import { MarkTold } from '@klubba/domain';
import { z } from 'zod';
import { MeetingParams } from './contract.ts';

const id = z.uuid();

export const MessageParams = MeetingParams.extend({
  message: z.coerce.number().int().min(1).max(10_000),
});
export const ToldParams = MessageParams.extend({
  mark: z.coerce.number().int().min(0).max(10_000),
});

/** `personIds`: those who were told; left out, all of the recipients. `on`: the day; null where nobody knows, today where left out. */
export const MarkToldBody = z.strictObject({
  channel: MarkTold.shape.channel,
  personIds: MarkTold.shape.personIds.optional(),
  on: MarkTold.shape.on.optional(),
});
export type MarkToldBody = z.input<typeof MarkToldBody>;

const Mark = z.object({
  /** Its place among the marks of the message. */
  mark: z.int(),
  channel: z.string(),
  /** Null for all of the recipients. */
  personIds: z.array(id).nullable(),
  /** Null where nobody knows the day. */
  on: z.iso.date().nullable(),
  /** Who vouches for it; their name is null once erased. */
  by: z.object({ personId: id, name: z.string().nullable() }),
  isTakenBack: z.boolean(),
  /** That their mail servers took it from Klubba; where not, somebody vouches for it. */
  mailed: z.boolean(),
});

/** What became of a mail: it waits to be sent or to be tried again, the receiver's server took it or refuses it for good, or nobody could be reached for days. */
const MailSent = z.object({
  personId: id,
  state: z.enum(['waiting', 'taken', 'refused', 'givenUp']),
  attempts: z.int(),
  /** When it was taken or given up; null until then. */
  doneAt: z.iso.datetime().nullable(),
});

/** How many mails were entered to be sent: none where all of them wait or were taken already. */
export const MessageMailed = z.object({ queued: z.int() });

const OutboxMessage = z.object({
  message: z.int(),
  kind: z.enum([
    'notice',
    'papers',
    'details',
    'noticeText',
    'newItem',
    'changedItem',
    'removedItem',
    'cancelled',
  ]),
  /** The day it came about; null where nobody knows. */
  on: z.iso.date().nullable(),
  /** The ways it is to go. */
  channels: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  told: z.array(Mark),
  /** Who has yet to be told; null where nobody knows them by name, and nobody was told. */
  waiting: z.array(id).nullable(),
  /** The mails that Klubba was asked to send of it. */
  mails: z.array(MailSent),
});
export type OutboxMessage = z.infer<typeof OutboxMessage>;

/** What those who were called are to be told. A mark says that somebody vouches for having done so, or that a mail server took it. */
export const Outbox = z.object({
  meetingId: id,
  version: z.int(),
  messages: z.array(OutboxMessage),
  /** Whether mail is set up; where it is not, somebody else has to send. */
  canMail: z.boolean(),
  /** How many were called where nobody knows who; null where they are named below, or nobody knows how many. */
  counted: z.int().nullable(),
  recipients: z.array(
    z.object({
      personId: id,
      /** Null once erased. */
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
  ),
});
export type Outbox = z.infer<typeof Outbox>;
