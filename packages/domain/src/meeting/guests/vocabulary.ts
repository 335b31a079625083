import { z } from 'zod';

/** What somebody without a vote may do at a meeting; being there is what they all may. */
export const GuestRight = z.enum(['speak', 'propose']);
export type GuestRight = z.infer<typeof GuestRight>;

/** A substitute who votes, and in whose place: null where nobody said it, or where the seat has nobody. */
export const SteppingIn = z.strictObject({ personId: z.uuid(), insteadOf: z.uuid().nullable() });
export type SteppingIn = z.infer<typeof SteppingIn>;
