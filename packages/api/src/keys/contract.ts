import { lineField, Role } from '@klubba/domain';
import { z } from 'zod';
import { Scope } from '../access/scope.contract.ts';

/** RFC 3339, UTC. */
const instant = z.iso.datetime({ precision: 3 });

export const KeysParams = z.object({});
export const KeyParams = z.object({ keyId: z.uuid() });

/** A day is the last one on which the secret is good, in the association's own time. */
const lastDay = z.iso.date();

export const CreateKeyBody = z.strictObject({
  /** Of the program, as the log and the audit trail show it. No person's name. */
  name: lineField(100),
  roles: z.array(Role).min(1).max(10),
  scopes: z.array(Scope).min(1).max(60),
  lastDay,
});
export type CreateKeyBody = z.input<typeof CreateKeyBody>;

export const RotateKeyBody = z.strictObject({
  lastDay,
  /** Hours for which the secret before is good beside the new one; none where it leaked. */
  overlapHours: z.int().min(0).max(720),
});
export type RotateKeyBody = z.input<typeof RotateKeyBody>;

export const KeyChanged = z.object({ keyId: z.uuid(), version: z.int() });

/** `secret` is told this once and is kept nowhere: null where the same command is sent again. */
export const SecretMade = KeyChanged.extend({
  secret: z.string().nullable(),
  expiresAt: instant.nullable(),
});
export type SecretMade = z.output<typeof SecretMade>;

export const Key = z.object({
  keyId: z.uuid(),
  name: z.string(),
  roles: z.array(Role),
  scopes: z.array(Scope),
  createdAt: instant,
  createdBy: z.object({ personId: z.uuid(), name: z.string().nullable() }).nullable(),
  revokedAt: instant.nullable(),
  /** The newest first. A secret is recognised by how it begins; the rest is not kept. */
  secrets: z.array(
    z.object({
      secretId: z.uuid(),
      begins: z.string(),
      expiresAt: instant,
      lastUsedAt: instant.nullable(),
    }),
  ),
  version: z.int(),
});
export type Key = z.output<typeof Key>;

export const KeyList = z.object({ keys: z.array(Key), scopes: z.array(Scope) });
export type KeyList = z.output<typeof KeyList>;
