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
  'congressGroup',
  'motionAuthor',
] as const;

export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Before anybody worked on motions here. */
export const FirstRole = Role.exclude(['congressGroup', 'motionAuthor']);
