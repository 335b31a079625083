import { z } from 'zod';

/** A majority as a formula: for × denominator against numerator × base. Words such as "simple" mean different things. */
export const Majority = z.strictObject({
  comparison: z.enum(['moreThan', 'atLeast']),
  numerator: z.int(),
  denominator: z.int(),
  of: z.enum(['cast', 'register']),
});
export type Majority = z.infer<typeof Majority>;

export const Carried = z.enum(['carried', 'rejected']);
export type Carried = z.infer<typeof Carried>;
