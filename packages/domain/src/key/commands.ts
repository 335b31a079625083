import { z } from 'zod';
import { Role } from '../access/role.ts';
import { lineField } from '../text-field.ts';
import { Scope } from './vocabulary.ts';

const instant = z.iso.datetime({ precision: 3 });

/** `secretId` names what the holder shows; the secret itself is kept elsewhere, as a hash. */
export const CreateKey = z.strictObject({
  type: z.literal('CreateKey'),
  name: lineField(100),
  roles: z.array(Role).min(1).max(10),
  scopes: z.array(Scope).min(1).max(60),
  secretId: z.uuid(),
  expiresAt: instant,
  at: instant,
});

/** The secret before is good until `overlapUntil`, then the new one alone. */
export const RotateKey = z.strictObject({
  type: z.literal('RotateKey'),
  secretId: z.uuid(),
  expiresAt: instant,
  overlapUntil: instant,
  at: instant,
});

export const RevokeKey = z.strictObject({ type: z.literal('RevokeKey') });

export type CreateKey = z.infer<typeof CreateKey>;
export type RotateKey = z.infer<typeof RotateKey>;
export type RevokeKey = z.infer<typeof RevokeKey>;
export type KeyCommand = CreateKey | RotateKey | RevokeKey;
