import { z } from 'zod';

export const Health = z.object({ status: z.literal('ok') });

export const Readiness = Health.extend({
  /** `clock-behind`: within the last hour, events were dated as those before them, because the clock was more than a minute behind. */
  warnings: z.array(z.enum(['clock-behind'])),
});
