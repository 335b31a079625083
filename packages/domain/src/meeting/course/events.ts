import { z } from 'zod';
import { fact } from '../../event.ts';
import { FoundBy, Proposer } from '../vocabulary.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });
const date = z.iso.date();
const clock = z.string().regex(/^\d\d:\d\d$/);

/** For a while, or until another day. Null is what nobody knows, or what was not said. */
export const MeetingAdjourned = fact('MeetingAdjourned', 1, {
  resumesOn: date.nullable(),
  resumesAt: clock.nullable(),
  place: z.string().nullable(),
  at: instant.nullable(),
});
/** The same meeting goes on. `register` is null where there is none by name, or where it is the same day. */
export const MeetingResumed = fact('MeetingResumed', 1, {
  on: date,
  register: z.enum(['unchanged', 'anew']).nullable(),
  at: instant.nullable(),
});
/** A question of order breaks in and is decided at once; it is no matter and has no number in the register of decisions. */
export const PointOfOrderDecided = fact('PointOfOrderDecided', 1, {
  pointId: id,
  /** Null where nobody knows who raised it. */
  by: Proposer.nullable(),
  text: z.string(),
  outcome: z.enum(['carried', 'rejected']),
  found: FoundBy,
  at: instant.nullable(),
});

export type CourseEvent =
  | z.infer<typeof MeetingAdjourned>
  | z.infer<typeof MeetingResumed>
  | z.infer<typeof PointOfOrderDecided>;
