import { z } from 'zod';
import { utc } from './time.ts';

// Nothing that an association tells of is older, and nothing it plans is later; every calendar and database knows these years.
const isPlausible = (text: string) => text >= '1900' && text < '3000';

const implausible = { params: { code: 'implausible-year' } };

/** A day as somebody gives it: 1900–2999, so that a slip of the keyboard is caught. What is stored is any `CivilDate`. */
export const PlausibleDate = z.iso.date().refine(isPlausible, implausible);

/** An instant as somebody gives it, 1900–2999: in any form of ISO 8601 with an offset. Kept in UTC with milliseconds. */
export const PlausibleInstant = z.iso
  .datetime({ offset: true })
  .refine(isPlausible, implausible)
  .overwrite(utc);
