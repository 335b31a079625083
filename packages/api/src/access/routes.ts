import type { Operation } from '../http/instance.ts';
import { grantRole } from './grant-role.ts';
import { revokeRole } from './revoke-role.ts';

export const accessOperations: readonly Operation[] = [grantRole, revokeRole];
