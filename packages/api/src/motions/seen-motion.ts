import type { Viewer } from '@klubba/domain/motion';
import { sql } from 'kysely';

/** Which rows of `read.motion as m` somebody may see: what `seesMotion` says of each. */
export const isSeenMotion = ({ personId, roles }: Viewer) => {
  const keeps = roles.some((role) => ['board', 'secretary', 'congressGroup'].includes(role));
  return sql<boolean>`(m.public or ${personId}::uuid = any(m.people) or (m.handed_over and ${keeps}))`;
};
