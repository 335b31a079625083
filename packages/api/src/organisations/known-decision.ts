import { refuse } from '@klubba/domain';
import type { Tx } from '../database/database.ts';
import { Refused } from '../store/errors.ts';

/** Refuses a decision that the organisation has not taken. None at all is fine: not everything was decided in Klubba. */
export const requireKnownDecision = async (
  tx: Tx,
  organisationId: string,
  decisionId: string | null,
) => {
  if (decisionId === null) return;
  const known = await tx
    .selectFrom('read.decision')
    .select('decisionId')
    .where('organisationId', '=', organisationId)
    .where('decisionId', '=', decisionId)
    .where('takenBackAt', 'is', null)
    .executeTakeFirst();
  if (!known) throw new Refused(refuse('decision-not-found', 'decisionId'));
};
