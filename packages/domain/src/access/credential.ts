import { z } from 'zod';

/** What somebody signs in with. */
export const Credential = z.enum(['password', 'passkey', 'second-factor']);
export type Credential = z.infer<typeof Credential>;

export const CredentialChange = z.enum(['added', 'changed', 'removed']);
export type CredentialChange = z.infer<typeof CredentialChange>;
