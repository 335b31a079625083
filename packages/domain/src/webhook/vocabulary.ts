import { z } from 'zod';

/** The name of an event, without its version. */
export const EventType = z.string().regex(/^[A-Z][A-Za-z]{1,59}$/);

/** Why nothing is sent: somebody asked for it, it failed for too long, or the receiver said that it is gone. */
export const PauseReason = z.enum(['asked', 'failing', 'gone']);
export type PauseReason = z.infer<typeof PauseReason>;

/** Days of failing after which a webhook is paused. */
export const failingDays = 3;
