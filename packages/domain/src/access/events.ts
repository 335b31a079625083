import { z } from 'zod';
import { catalogue, fact } from '../event.ts';
import { Credential, CredentialChange } from './credential.ts';
import { FirstRole, Role } from './role.ts';

const UserAdmitted = fact('UserAdmitted', 1, { userId: z.uuid(), personId: z.uuid() });
const RoleGranted = fact('RoleGranted', 2, { personId: z.uuid(), role: Role });
const RoleGranted1 = fact('RoleGranted', 1, { personId: z.uuid(), role: FirstRole });
const RoleRevoked = fact('RoleRevoked', 2, { personId: z.uuid(), role: Role });
const RoleRevoked1 = fact('RoleRevoked', 1, { personId: z.uuid(), role: FirstRole });
/** A link was made for the person; one from before opens nothing any more. */
const inviting = <Of extends z.ZodType>(role: Of) => ({
  personId: z.uuid(),
  invitationId: z.uuid(),
  roles: z.array(role),
  expiresAt: z.iso.datetime({ precision: 3 }),
});
const PersonInvited = fact('PersonInvited', 2, inviting(Role));
const PersonInvited1 = fact('PersonInvited', 1, inviting(FirstRole));
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

export const accessEvents = catalogue(
  [
    UserAdmitted,
    RoleGranted,
    RoleRevoked,
    PersonInvited,
    InvitationWithdrawn,
    SessionsEnded,
    CredentialChanged,
  ],
  [
    {
      schema: RoleGranted1,
      upcast: (old: z.infer<typeof RoleGranted1>) => ({ ...old, v: 2 }),
    },
    {
      schema: RoleRevoked1,
      upcast: (old: z.infer<typeof RoleRevoked1>) => ({ ...old, v: 2 }),
    },
    {
      schema: PersonInvited1,
      upcast: (old: z.infer<typeof PersonInvited1>) => ({ ...old, v: 2 }),
    },
  ],
);
export type AccessEvent = NonNullable<typeof accessEvents.event>;
