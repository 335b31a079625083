import { Role } from '@klubba/domain';
import { z } from 'zod';

export const PersonRoleParams = z.object({ personId: z.uuid(), role: Role });
export const AccessChanged = z.object({ personId: z.uuid(), version: z.int() });
export type AccessChanged = z.infer<typeof AccessChanged>;
