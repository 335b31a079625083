import { z } from 'zod';

// Nothing that an association tells of is older, and nothing it plans is later; every calendar and database knows these years.
const isPlausible = (text: string) => text >= '1900' && text < '3000';

const implausible = { params: { code: 'implausible-year' } };

/** A day as somebody gives it: 1900–2999, so that a slip of the keyboard is caught. What is stored is any `CivilDate`. */
export const PlausibleDate = z.iso.date().refine(isPlausible, implausible);

/** An instant as somebody gives it, in UTC with milliseconds: 1900–2999. */
export const PlausibleInstant = z.iso.datetime({ precision: 3 }).refine(isPlausible, implausible);
