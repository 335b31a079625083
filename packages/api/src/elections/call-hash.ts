import { createHash } from 'node:crypto';
import { callOf, type Election } from '@klubba/domain/election';
import { jcs } from '@klubba/domain/log';

/** Of what an association agrees to that takes part: the same at both sides while the call is. */
export const hashOfCall = (electionId: string, election: Election, associationId: string) =>
  createHash('sha256')
    .update(jcs(callOf(electionId, election, associationId)))
    .digest('hex');
