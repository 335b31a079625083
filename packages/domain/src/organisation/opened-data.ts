import { z } from 'zod';
import { fact } from '../event.ts';
import { PlausibleDate } from '../plausible.ts';
import { BodyKind } from './vocabulary.ts';

/**
 * What of the association anybody may read: the meetings of which kinds of bodies, with their decisions or without, held from a day on. It
 * takes the place of what was decided before; none is all closed. `by` is the person of the board who does.
 */
export const OpenData = z.strictObject({
  type: z.literal('OpenData'),
  bodies: z.array(z.strictObject({ kind: BodyKind, decisions: z.boolean() })).max(20),
  from: PlausibleDate,
  decisionId: z.uuid().nullable(),
  by: z.uuid(),
});
export type OpenData = z.infer<typeof OpenData>;

export const DataOpened = fact('DataOpened', 1, {
  bodies: z.array(z.strictObject({ kind: BodyKind, decisions: z.boolean() })),
  from: z.iso.date(),
  decisionId: z.uuid().nullable(),
  by: z.uuid(),
});
export type OpenedData = Omit<z.infer<typeof DataOpened>, 'type' | 'v'>;
