import type { Role } from '@klubba/domain';

export const roles = [
  'board',
  'chair',
  'secretary',
  'office',
  'verifier',
  'congressGroup',
  'auditor',
  'member',
  'motionAuthor',
] as const satisfies readonly Role[];
