import { lineField } from '@klubba/domain';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();
const date = z.iso.date();
/** RFC 3339, UTC. */
const instant = z.iso.datetime({ precision: 3 });

export const CalendarsParams = z.object({});
export const CalendarFeedParams = z.object({ organisationId: id, feedId: id });
export const OutsideCalendarParams = z.object({ organisationId: id, calendarId: id });
export const CalendarTokenParams = z.object({ token: z.string().min(1).max(100) });

/** What a subscription holds: all there is, what one body meets and does, one series of meetings, or what is its maker's own. */
export const FeedOf = z.enum(['association', 'body', 'series', 'person']);
export type FeedOf = z.output<typeof FeedOf>;

export const CreateCalendarFeedBody = z.strictObject({
  of: FeedOf,
  /** The body, or the first meeting of the series; null of the others. */
  targetId: id.nullable(),
});
export type CreateCalendarFeedBody = z.input<typeof CreateCalendarFeedBody>;

const Person = z.object({ personId: id, name: z.string().nullable() });

export const CalendarFeed = z
  .object({
    feedId: id,
    of: FeedOf,
    targetId: id.nullable(),
    /** Of the body or the series, as whoever asks may see it. */
    name: z.string().nullable(),
    madeBy: Person.describe('Who made the link: it shows what they may see'),
    madeAt: instant.describe('When it was made'),
    fetchedAt: instant
      .nullable()
      .describe('When a calendar program last fetched it; null where none has'),
    /** For whoever made it: the address to subscribe to. Whoever has it needs no account. */
    link: z.string().nullable(),
  })
  .meta({ id: 'CalendarFeed' });
export type CalendarFeed = z.output<typeof CalendarFeed>;

export const CalendarFeedList = z.object({
  feeds: z.array(CalendarFeed).describe('The subscriptions, the first made first'),
});
export type CalendarFeedList = z.output<typeof CalendarFeedList>;

export const CalendarFeedRevoked = z.object({ feedId: id });

/** What an entry comes from. */
export const EntryOf = z.enum(['meeting', 'congress', 'election', 'decision', 'task']);

export const CalendarItem = z
  .object({
    uid: z
      .string()
      .describe('What it is in calendar programs, too; it stays the same when it is moved'),
    of: EntryOf,
    /** The body that meets, and the series it meets in: the id of the first of them. */
    bodyId: id.nullable(),
    seriesId: id.nullable(),
    title: z.string(),
    place: z.string(),
    path: z.string().describe('The path of its page in the panel'),
    status: z.enum(['tentative', 'confirmed', 'cancelled']),
    /** The first and the last day, both counted, in the association's own time. */
    day: date,
    lastDay: date,
    /** Null of what takes whole days. */
    from: instant.nullable(),
    to: instant.nullable(),
  })
  .meta({ id: 'CalendarItem' });
export type CalendarItem = z.output<typeof CalendarItem>;

/** What comes, and what was yesterday and later; the earliest first. */
/** In which language Klubba says what an entry is; the association's, unless told. */
export const CalendarQuery = z.object({ language: z.enum(['sv', 'en']).optional() });

export const CalendarList = z.object({
  rendered: Rendered,
  items: z.array(CalendarItem),
});
export type CalendarList = z.output<typeof CalendarList>;

export const AddOutsideCalendarBody = z.strictObject({
  /** Whose it is, as the page shows it. */
  name: lineField(100),
  url: z
    .string()
    .min(1)
    .max(2000)
    .describe('The address of an .ics file: `https`, or `webcal`, which is read as that'),
});
export type AddOutsideCalendarBody = z.input<typeof AddOutsideCalendarBody>;

export const OutsideCalendar = z
  .object({
    calendarId: id,
    name: z.string(),
    /** Where it is fetched from. The rest of its address may be a secret, and is not told. */
    host: z.string().describe('The host that it is fetched from'),
    addedAt: instant.describe('When the board added it'),
  })
  .meta({ id: 'OutsideCalendar' });
export type OutsideCalendar = z.output<typeof OutsideCalendar>;

export const OutsideCalendarList = z.object({
  calendars: z.array(OutsideCalendar).describe('The calendars of others, by name'),
});
export type OutsideCalendarList = z.output<typeof OutsideCalendarList>;

export const OutsideCalendarChanged = z.object({ calendarId: id });

/** Why there is nothing to show of an outside calendar. */
export const OutsideFault = z.enum([
  ...['private-address', 'timeout', 'no-connection', 'not-found', 'too-large', 'no-calendar'],
] as const);
export type OutsideFault = z.output<typeof OutsideFault>;

const OutsideItem = z.object({
  title: z.string(),
  place: z.string(),
  cancelled: z.boolean().describe('Whether it says of itself that it is cancelled'),
  ...{ day: date, lastDay: date, from: instant.nullable(), to: instant.nullable() },
});

/** What comes of it in a year, or why that is not known. */
export const OutsideCalendarView = z.object({
  calendarId: id,
  fault: OutsideFault.nullable().describe('Why there is nothing to show of it'),
  fetchedAt: instant.describe('When it was fetched, or last tried'),
  items: z.array(OutsideItem),
});
export type OutsideCalendarView = z.output<typeof OutsideCalendarView>;
