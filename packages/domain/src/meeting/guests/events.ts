import { z } from 'zod';
import { fact } from '../../event.ts';
import { GuestRight } from './vocabulary.ts';

const id = z.uuid();
const at = z.iso.datetime({ precision: 3 }).nullable();

/** Present without a vote. `coopted` where the meeting let them in with rights, and did not only see them come. */
export const GuestAdmitted = fact('GuestAdmitted', 1, {
  personId: id,
  coopted: z.boolean(),
  rights: z.array(GuestRight),
  at,
});
export const GuestLeft = fact('GuestLeft', 1, { personId: id, at });

/** A substitute votes from now on, until they are out of the register. */
export const SubstituteSteppedIn = fact('SubstituteSteppedIn', 1, {
  personId: id,
  insteadOf: id.nullable(),
  at,
});

export const guestEvents = [GuestAdmitted, GuestLeft, SubstituteSteppedIn] as const;
export type GuestEvent = z.infer<(typeof guestEvents)[number]>;
