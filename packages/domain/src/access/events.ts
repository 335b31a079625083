import { z } from 'zod';
import { catalogue, fact } from '../event.ts';
import { Credential, CredentialChange } from './credential.ts';
import { Role } from './role.ts';

const UserAdmitted = fact('UserAdmitted', 1, { userId: z.uuid(), personId: z.uuid() });
const RoleGranted = fact('RoleGranted', 1, { personId: z.uuid(), role: Role });
const RoleRevoked = fact('RoleRevoked', 1, { personId: z.uuid(), role: Role });
/** A link was made for the person; one from before opens nothing any more. */
const PersonInvited = fact('PersonInvited', 1, {
  personId: z.uuid(),
  invitationId: z.uuid(),
  roles: z.array(Role),
  expiresAt: z.iso.datetime({ precision: 3 }),
});
const InvitationWithdrawn = fact('InvitationWithdrawn', 1, {
  personId: z.uuid(),
  invitationId: z.uuid(),
});
const SessionsEnded = fact('SessionsEnded', 1, { personId: z.uuid() });
const CredentialChanged = fact('CredentialChanged', 1, {
  personId: z.uuid(),
  credential: Credential,
  change: CredentialChange,
});

export const accessEvents = catalogue([
  UserAdmitted,
  RoleGranted,
  RoleRevoked,
  PersonInvited,
  InvitationWithdrawn,
  SessionsEnded,
  CredentialChanged,
]);
export type AccessEvent = NonNullable<typeof accessEvents.event>;
