import type { Meeting, Role } from '@klubba/domain';
import { mayReadPersonal } from './audit-trail.ts';

/** Declared conflicts of interest; why, only for those who may read what people have said of themselves. */
export const conflictsFor = (roles: readonly Role[], { conflicts }: Meeting) =>
  mayReadPersonal(roles) ? [...conflicts] : conflicts.map((one) => ({ ...one, reason: null }));
