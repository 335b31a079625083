import { z } from 'zod';
import { PlausibleDate } from '../../plausible.ts';
import { lineField } from '../../text-field.ts';

/** That papers followed the notice, as far as anybody knows when and how. */
export const TellPapers = z.strictObject({
  type: z.literal('TellPapers'),
  on: PlausibleDate.nullable(),
  channels: z.array(lineField(100)).max(10),
});
