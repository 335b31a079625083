import { z } from 'zod';

/** What a key opens: reading or writing in one area, `meetings:read`. Which areas there are is the API's to say. */
export const Scope = z.string().regex(/^[a-zA-Z][a-zA-Z-]{0,39}:(read|write)$/);
export type Scope = z.infer<typeof Scope>;

/** Days that a key, or a secret that follows on another, lasts at most. */
export const longestKeyDays = 366;

/** Days that the secret before may be used beside the new one at most. */
export const longestOverlapDays = 30;
