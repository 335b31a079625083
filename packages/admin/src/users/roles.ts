import type { Role } from '@klubba/domain';

export const roles = [
  'board',
  'chair',
  'secretary',
  'office',
  'verifier',
  'auditor',
  'member',
] as const satisfies readonly Role[];
