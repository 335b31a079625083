import { z } from 'zod';
import { Role } from './role.ts';

/** `personIsRegistered` is a fact that whoever gives the command has read from the person's stream. */
export const AdmitUser = z.strictObject({
  type: z.literal('AdmitUser'),
  userId: z.string().min(1).max(200),
  personId: z.uuid(),
  personIsRegistered: z.boolean(),
});

export const GrantRole = z.strictObject({
  type: z.literal('GrantRole'),
  personId: z.uuid(),
  role: Role,
  personIsRegistered: z.boolean(),
});

export const RevokeRole = z.strictObject({
  type: z.literal('RevokeRole'),
  personId: z.uuid(),
  role: Role,
});

export type AdmitUser = z.infer<typeof AdmitUser>;
export type GrantRole = z.infer<typeof GrantRole>;
export type RevokeRole = z.infer<typeof RevokeRole>;
export type AccessCommand = AdmitUser | GrantRole | RevokeRole;
