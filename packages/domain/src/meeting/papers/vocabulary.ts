import { z } from 'zod';

/** What a file is there for: to be read with the minutes, or to show how they were signed. */
export const FileUse = z.enum(['annex', 'signedCopy']);
export type FileUse = z.infer<typeof FileUse>;
