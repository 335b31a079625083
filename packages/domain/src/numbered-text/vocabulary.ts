import { z } from 'zod';

/** What a text is: what the association plans and adopts, or what its congress treats. */
export const TextKind = z.enum(['activityPlan', 'budget', 'statutes', 'programme', 'other']);
export type TextKind = z.infer<typeof TextKind>;
