import { z } from 'zod';

/** What somebody without a vote may do at a meeting; being there is what they all may. */
export const GuestRight = z.enum(['speak', 'propose']);
export type GuestRight = z.infer<typeof GuestRight>;
