import { z } from 'zod';

export const mostOnPage = 500;

/** How many a list gives at most. */
export const Limit = z.coerce.number().int().min(1).max(mostOnPage).optional();

/** No calendar of a database knows the year 0. */
export const knownYear = [
  (said: string) => said >= '0001',
  { params: { code: 'implausible-year' } },
] as const;

/** Since when something has to have been recorded of what a list has. */
export const ChangedSince = z.iso
  .datetime({ offset: true })
  .refine(...knownYear)
  .describe(
    'Only what something has been recorded of since: RFC 3339. What is the same may come once more; what is gone does not come: the log (`listEvents`) tells of that.',
  )
  .optional();

/** What a list takes that has no other filter. */
export const ChangedQuery = z.strictObject({ changedSince: ChangedSince });
