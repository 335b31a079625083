import { z } from 'zod';

/** What a file is there for: to be read with the minutes, or to show how they were signed. */
export const FileUse = z.enum(['annex', 'signedCopy']);
export type FileUse = z.infer<typeof FileUse>;

/** Whom a paper is for. Somebody chooses it; nothing follows from where it lies. */
export const Audience = z.enum(['public', 'members', 'board']).describe('Whom a paper is for');
export type Audience = z.infer<typeof Audience>;
