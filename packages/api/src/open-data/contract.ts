import { BodyKind, MeetingKind } from '@klubba/domain';
import { z } from 'zod';
import { LoggedEvent } from '../feed/contract.ts';
import { knownYear } from '../operations/page.contract.ts';

const id = z.uuid();
const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const address = z.url();

export const OpenParams = z.object({ organisationId: id });
export const OpenMeetingParams = OpenParams.extend({ meetingId: id });
export const OpenDecisionParams = OpenParams.extend({ decisionId: id });

export const OpenQuery = z.strictObject({
  modified_since: instant
    .refine(...knownYear)
    .optional()
    .describe('Only what has changed since then, with what is gone'),
  limit: z.coerce.number().int().min(1).max(100).default(50).describe('How many at once'),
  cursor: z.string().max(500).optional().describe('Where the list goes on: from `links.next`'),
});

const object = {
  id: address.describe('Where it is, and what it is known by'),
  modified: instant.describe('When it was last changed, or closed again'),
};

/** What was open once and is no more: all that is left of it is that it is gone. */
const tombstone = <Type extends string>(type: Type) =>
  z.object({
    ...object,
    type: z.literal(type).describe('What kind of thing it is'),
    deleted: z.literal(true).describe('That it is gone: forget it'),
  });

const living = z.literal(false).describe('That it is there');

/** A meeting, in the words of Popolo’s Event. */
export const OpenMeeting = z
  .object({
    ...object,
    type: z.literal('Event').describe('What kind of thing it is'),
    deleted: living,
    name: z.string().describe('What the meeting is called'),
    classification: MeetingKind.describe('What kind of meeting it is'),
    organization: z
      .object({
        id: id.describe('The body that meets'),
        name: z.string().describe('What the body is called'),
        classification: BodyKind.describe('What kind of body it is'),
      })
      .describe('Who meets'),
    start_date: z.string().describe('The day, and the hour where it is known, on the clock there'),
    location: z.string().describe('Where it is held'),
    documents: z
      .array(
        z.object({
          url: address.describe('Where anybody reads it'),
          text: z.string().describe('What it is called'),
          media_type: z.string().describe('What kind of file it is'),
          hash: z.string().describe('The SHA-256 of its bytes'),
        }),
      )
      .describe('Its papers that are for all'),
    status: z
      .enum(['scheduled', 'cancelled', 'held', 'verified'])
      .describe('How far it has come: decisions are open once its minutes are verified'),
  })
  .meta({ id: 'OpenMeeting' });
export type OpenMeeting = z.infer<typeof OpenMeeting>;
const GoneMeeting = tombstone('Event').meta({ id: 'GoneMeeting' });

/** A decision, in the words of Popolo’s Motion. */
export const OpenDecision = z
  .object({
    ...object,
    type: z.literal('Motion').describe('What kind of thing it is'),
    deleted: living,
    identifier: z.string().describe('Its number in the register, for ever'),
    text: z.string().describe('What was decided on, as the published minutes have it'),
    date: date.describe('The day it was decided'),
    result: z.enum(['pass', 'fail']).describe('Whether it carried'),
    organization_id: id.describe('The body that decided'),
    legislative_session_id: address.describe('The meeting it was decided at'),
    agenda_item: z
      .object({
        name: z.string().describe('What the item is called'),
        identifier: z.string().describe('How the minutes cite it'),
      })
      .describe('Where in the minutes it stands'),
    replaced_by: z
      .string()
      .nullable()
      .describe('The number of what took its place; null where nothing has'),
    corrected: z.boolean().describe('Whether a supplement has put the verified minutes right'),
  })
  .meta({ id: 'OpenDecision' });
export type OpenDecision = z.infer<typeof OpenDecision>;
const GoneDecision = tombstone('Motion').meta({ id: 'GoneDecision' });

const listOf = <Thing extends z.ZodType>(thing: Thing) =>
  z.object({
    data: z.array(thing).describe('In the order they were changed, what is gone among them'),
    pagination: z
      .object({ elementsPerPage: z.int().describe('How many there are at most') })
      .describe('How the list is cut'),
    links: z
      .object({
        self: address.describe('This page'),
        next: address.optional().describe('The next page; left out on the last'),
      })
      .describe('Where to go on'),
  });

export const AnyMeeting = z.union([OpenMeeting, GoneMeeting]);
export const AnyDecision = z.union([OpenDecision, GoneDecision]);
export type AnyMeeting = z.infer<typeof AnyMeeting>;
export type AnyDecision = z.infer<typeof AnyDecision>;
export const OpenMeetingList = listOf(AnyMeeting).meta({ id: 'OpenMeetingList' });
export const OpenDecisionList = listOf(AnyDecision).meta({ id: 'OpenDecisionList' });

/** An event as anybody may see it, as CloudEvents 1.0: `klubba.Hidden` with position and hash, or where the open data tells of it. */
const OpenEvent = LoggedEvent.pick({
  ...{ specversion: true, id: true, source: true, type: true, subject: true, time: true },
  ...{ position: true, leafhash: true },
})
  .extend({
    dataref: address.optional().describe('Where the open data tells of it'),
  })
  .meta({ id: 'OpenEvent' });

export const OpenEventsQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(0)
    .describe('The position of the last event that you have; 0 for the beginning'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('How many at once'),
});

export const OpenEvents = z
  .object({
    events: z.array(OpenEvent).describe('In the order of the log, without a gap'),
    next: z.int().describe('Ask for what comes after this next'),
    head: z.int().describe('Where the log stands'),
  })
  .meta({ id: 'OpenEvents' });

/** The association, in the words of Popolo’s Organization. */
export const OpenAssociation = z
  .object({
    id: address.describe('Where it is, and what it is known by'),
    type: z.literal('Organization').describe('What kind of thing it is'),
    name: z.string().describe('What the association is called'),
    identifiers: z
      .array(
        z.object({
          scheme: z.literal('SE-ORGNR').describe('What the number is of'),
          identifier: z.string().describe('The number'),
        }),
      )
      .describe('Its registered numbers'),
    open: z
      .array(
        z.object({
          classification: BodyKind.describe('The kind of body'),
          decisions: z
            .boolean()
            .describe('Whether its decisions are open, and not its meetings alone'),
        }),
      )
      .describe('Whose meetings are open, as the association has decided'),
    from: date.describe('The day from which on meetings are open'),
    meetings: address.describe('The list of meetings'),
    decisions: address.describe('The list of decisions'),
  })
  .meta({ id: 'OpenAssociation' });
