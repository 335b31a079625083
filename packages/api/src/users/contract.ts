import { Role, signInEmailField } from '@klubba/domain';
import { z } from 'zod';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { Instant } from '../record/instant.contract.ts';

export const PersonRoleParams = z.object({ personId: z.uuid(), role: Role });
export const AccessChanged = z.object({ personId: z.uuid(), version: z.int() });

export const UserList = z.object({
  users: z.array(
    z.object({
      personId: z.uuid(),
      /** Null once erased. */
      name: z.string().nullable(),
      /** Null where the person has roles and no sign-in yet. */
      userId: z.uuid().nullable(),
      email: z.string().nullable(),
      roles: z.array(Role),
    }),
  ),
});

export const InvitePersonBody = z.strictObject({
  personId: z.uuid(),
  email: signInEmailField(),
  roles: z.array(Role).max(10),
});

/** Only a hash of the link is kept; the same Idempotency-Key gives the same one again. */
export const Invited = z.object({
  invitationId: z.uuid(),
  link: z.string().meta({ examples: ['http://localhost:3000/invitation#token=…'] }),
  expiresAt: Instant,
  mailed: z.boolean().describe('That it goes by mail, too'),
});

/** What happened in the access stream, with the people it happened to. */
export const AccessEvents = EventTrail.extend({
  people: z.array(z.object({ personId: z.uuid(), name: z.string().nullable() })),
});

export const InvitationWithdrawn = z.object({ invitationId: z.uuid() });

export const InvitationParams = z.object({ invitationId: z.uuid() });

export const InvitationList = z.object({
  invitations: z.array(
    z.object({
      invitationId: z.uuid(),
      personId: z.uuid(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      roles: z.array(Role),
      invitedBy: z.uuid().nullable(),
      createdAt: Instant,
      expiresAt: Instant,
    }),
  ),
});

export type AccessChanged = z.input<typeof AccessChanged>;
export type UserList = z.input<typeof UserList>;
export type InvitePersonBody = z.input<typeof InvitePersonBody>;
export type Invited = z.input<typeof Invited>;
export type InvitationList = z.input<typeof InvitationList>;
export type AccessEvents = z.input<typeof AccessEvents>;
