import { z } from 'zod';

/** What a person may do here. Roles are about Klubba; an office held in a body is something else. */
export const roles = [
  'board',
  'secretary',
  'chair',
  'verifier',
  'auditor',
  'member',
  'office',
] as const;

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
