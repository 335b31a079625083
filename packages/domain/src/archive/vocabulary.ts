import { z } from 'zod';

/** What of an earlier archive it is: one decision, or the minutes of a meeting. */
export const ArchiveKind = z
  .enum(['decision', 'minutes'])
  .describe('What of an earlier archive it is: one decision, or the minutes of a meeting');
export type ArchiveKind = z.infer<typeof ArchiveKind>;

/** Whom an entry is for. Somebody chooses it. Nothing of it leaves the association. */
export const ArchiveAudience = z
  .enum(['members', 'board'])
  .describe('Whom it is for: the members, or those who keep the record and sit in its body');
export type ArchiveAudience = z.infer<typeof ArchiveAudience>;
