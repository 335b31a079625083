import { z } from 'zod';
import { Credential, CredentialChange } from './credential.ts';
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

export const InvitePerson = z.strictObject({
  type: z.literal('InvitePerson'),
  personId: z.uuid(),
  personIsRegistered: z.boolean(),
  invitationId: z.uuid(),
  roles: z.array(Role).max(10),
  expiresAt: z.string(),
});

/** Of an invitation that can still be accepted, as whoever gives the command has read. */
export const WithdrawInvitation = z.strictObject({
  type: z.literal('WithdrawInvitation'),
  personId: z.uuid(),
  invitationId: z.uuid(),
});

export const EndSessions = z.strictObject({ type: z.literal('EndSessions'), personId: z.uuid() });

/** What has been done about somebody's sign-in, for the log to say so. */
export const NoteCredentialChange = z.strictObject({
  type: z.literal('NoteCredentialChange'),
  personId: z.uuid(),
  credential: Credential,
  change: CredentialChange,
});

export type AdmitUser = z.infer<typeof AdmitUser>;
export type GrantRole = z.infer<typeof GrantRole>;
export type RevokeRole = z.infer<typeof RevokeRole>;
export type InvitePerson = z.infer<typeof InvitePerson>;
export type WithdrawInvitation = z.infer<typeof WithdrawInvitation>;
export type EndSessions = z.infer<typeof EndSessions>;
export type NoteCredentialChange = z.infer<typeof NoteCredentialChange>;
export type AccessCommand =
  | AdmitUser
  | GrantRole
  | RevokeRole
  | InvitePerson
  | WithdrawInvitation
  | EndSessions
  | NoteCredentialChange;
