import { z } from 'zod';
import { catalogue, fact } from '../event.ts';
import { Role } from './role.ts';

const UserAdmitted = fact('UserAdmitted', 1, { userId: z.uuid(), personId: z.uuid() });
const RoleGranted = fact('RoleGranted', 1, { personId: z.uuid(), role: Role });
const RoleRevoked = fact('RoleRevoked', 1, { personId: z.uuid(), role: Role });

export const accessEvents = catalogue([UserAdmitted, RoleGranted, RoleRevoked]);
export type AccessEvent = NonNullable<typeof accessEvents.event>;
