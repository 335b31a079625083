import { z } from 'zod';

/** How many a list gives at most; what is sent in an address is text. */
export const Limit = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .optional();
