import type { Role } from '@klubba/domain';

const words: Record<Role, { readonly sv: string; readonly en: string }> = {
  board: { sv: 'styrelse', en: 'board' },
  secretary: { sv: 'sekreterare', en: 'secretary' },
  chair: { sv: 'ordförande', en: 'chair' },
  verifier: { sv: 'justerare', en: 'verifier' },
  auditor: { sv: 'revisor', en: 'auditor' },
  member: { sv: 'medlem', en: 'member' },
  office: { sv: 'kansli', en: 'office' },
  congressGroup: { sv: 'kongressgrupp', en: 'congress group' },
  motionAuthor: { sv: 'motionsförfattare', en: 'motion author' },
};

/** Roles as a list of their names, in the order they are given. */
export const rolesIn = (language: 'sv' | 'en', roles: readonly Role[]): string =>
  roles.map((role) => words[role][language]).join(', ');
