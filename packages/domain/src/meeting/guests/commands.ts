import { z } from 'zod';
import { PlausibleInstant } from '../../plausible.ts';
import { lineField } from '../../text-field.ts';
import { GuestRight } from './vocabulary.ts';

const happened = PlausibleInstant.nullable();
const line = lineField(300);

/** Who is none of the association's people is named, with where they come from; `personId` is theirs at this meeting then. */
export const AdmitGuest = z.strictObject({
  type: z.literal('AdmitGuest'),
  personId: z.uuid(),
  outsider: z.strictObject({ name: line, association: lineField(300, 0).default('') }).optional(),
  coopted: z.boolean(),
  rights: z.array(GuestRight).max(2),
  /** Whether they are a substitute of the body that meets: they may speak without being let in. */
  isSubstitute: z.boolean().optional(),
  at: happened,
});
export const LeaveAsGuest = z.strictObject({
  type: z.literal('LeaveAsGuest'),
  personId: z.uuid(),
  at: happened,
});

export const guestCommands = [AdmitGuest, LeaveAsGuest] as const;
