import { z } from 'zod';

/** Whether a decision holds, and if not why. */
export const Standing = z.enum([
  'inForce',
  'recommendation',
  'firstReading',
  'confirmed',
  'repealed',
  'superseded',
]);
export type Standing = z.infer<typeof Standing>;
