import { Language, Role } from '@klubba/domain';
import { z } from 'zod';
import { OperationId } from '../access/operation-id.contract.ts';
import { Instant } from '../record/instant.contract.ts';

export const Session = z.object({
  /** Null where nobody is signed in. */
  user: z.object({ userId: z.uuid(), name: z.string(), email: z.string() }).nullable(),
  organisations: z.array(
    z.object({
      organisationId: z.uuid(),
      name: z.string(),
      language: Language,
      /** Invented people and meetings, to try things out on. */
      example: z.boolean(),
      personId: z.uuid(),
      roles: z.array(Role),
      /** What the roles let them ask there. */
      operations: z.array(OperationId),
    }),
  ),
  language: Language,
});
export type Session = z.input<typeof Session>;

export const CredentialChanges = z.object({
  /** Of the last ninety days, newest first. */
  changes: z.array(
    z.object({
      credential: z.enum(['password', 'passkey', 'second-factor']),
      change: z.enum(['added', 'changed', 'removed']),
      /** What its owner calls a passkey. */
      name: z.string().nullable(),
      at: Instant,
    }),
  ),
});
export type CredentialChanges = z.input<typeof CredentialChanges>;
