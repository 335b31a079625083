import { z } from 'zod';
import { fact } from '../../event.ts';
import { FoundBy, ItemOutcome, Proposer } from '../vocabulary.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });
const date = z.iso.date();
const clock = z.string().regex(/^\d\d:\d\d$/);

/** For a while, or until another day. Null is what nobody knows, or what was not said. */
const MeetingAdjourned = fact('MeetingAdjourned', 1, {
  resumesOn: date.nullable(),
  resumesAt: clock.nullable(),
  place: z.string().nullable(),
  at: instant.nullable(),
});
/** The same meeting goes on. `register` is null where there is none by name, or where it is the same day. */
const MeetingResumed = fact('MeetingResumed', 1, {
  on: date,
  register: z.enum(['unchanged', 'anew']).nullable(),
  at: instant.nullable(),
});
/** A question of order breaks in and is decided at once; it is no matter and has no number in the register of decisions. */
const PointOfOrderDecided = fact('PointOfOrderDecided', 1, {
  pointId: id,
  /** Null where nobody knows who raised it. */
  by: Proposer.nullable(),
  text: z.string(),
  outcome: z.enum(['carried', 'rejected']),
  found: FoundBy,
  at: instant.nullable(),
});

/** Where it goes and by when, and what is asked of whoever prepares it: as far as it was said. Taken up already or not. */
const ItemPassedOver = fact('ItemPassedOver', 3, {
  itemId: id,
  outcome: ItemOutcome,
  bodyId: id.nullable(),
  dueOn: date.nullable(),
  instruction: z.string().nullable(),
  at: instant.nullable(),
});
const first = { itemId: id, outcome: z.enum(['tabled', 'withdrawn']) };
// Only an item that was not taken up could be passed over then, and nothing was said of where it goes.
const ItemPassedOver2 = {
  schema: fact('ItemPassedOver', 2, { ...first, at: instant.nullable() }),
  upcast: (old: never) =>
    ({ ...(old as object), v: 3, bodyId: null, dueOn: null, instruction: null }) as never,
};
const ItemPassedOver1 = {
  schema: fact('ItemPassedOver', 1, { ...first, at: instant }),
  upcast: (old: never) => ({ ...(old as object), v: 2 }) as never,
};
/** The meeting may not decide it: what it then carries is a recommendation to whoever may. */
const ItemMadeRecommendation = fact('ItemMadeRecommendation', 1, {
  itemId: id,
  at: instant.nullable(),
});

/** The item goes on with an earlier matter: `from` is the item it came from, where that is known. */
const ItemOfMatter = fact('ItemOfMatter', 1, {
  itemId: id,
  matterId: id,
  from: z.strictObject({ meetingId: id, itemId: id }).nullable(),
});
/** That the statutes were read once before, here or elsewhere; and from when they are to be in force, where that is said. */
const FirstReadingTold = fact('FirstReadingTold', 1, {
  itemId: id,
  on: date,
  decisionId: id.nullable(),
  inForceOn: date.nullable(),
});
/** A first reading is not in force; the second puts it in force from a day. */
const ReadingCarried = fact('ReadingCarried', 1, {
  itemId: id,
  decisionId: id,
  reading: z.enum(['first', 'second']),
  /** Of a second one: the first. */
  firstOn: date.nullable(),
  firstDecisionId: id.nullable(),
  inForceOn: date.nullable(),
  at: instant.nullable(),
});
/** Those whom a question concerns leave the register for it, in one line: a body for its discharge, somebody who is asked to go. */
const StoodAside = fact('StoodAside', 1, {
  itemId: id,
  why: z.enum(['discharge', 'noConfidence']),
  bodyId: id.nullable(),
  personIds: z.array(id),
  at: instant.nullable(),
});

/** A meeting that follows another one of the same kind: the series has the id of its first meeting. */
const SeriesJoined = fact('SeriesJoined', 1, { seriesId: id, after: id });

/** What stands in the minutes, under the item it happened at. */
export const courseProceedings = [
  MeetingAdjourned,
  MeetingResumed,
  PointOfOrderDecided,
  ItemPassedOver,
  ItemMadeRecommendation,
  ReadingCarried,
  StoodAside,
] as const;
export const courseEvents = [
  ...courseProceedings,
  ItemOfMatter,
  FirstReadingTold,
  SeriesJoined,
] as const;
export const courseEventsOfOld = [ItemPassedOver1, ItemPassedOver2];
export type CourseEvent = z.infer<(typeof courseEvents)[number]>;
