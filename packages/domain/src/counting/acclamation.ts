import { type Refusal, refuse } from '../decider.ts';
import type { Candidate } from './ballot.ts';

/** An election without ballots: there are no numbers, and none are invented. */
export type Acclamation = {
  readonly method: 'acclamation';
  readonly seats: number;
  readonly elected: readonly string[];
};

/**
 * Elects everybody by acclamation (§ 22). Refused when there are more candidates than seats, or when
 * somebody has asked for a ballot.
 */
export const acclaim = ({
  candidates,
  seats,
  ballotAsked,
}: {
  readonly candidates: readonly Candidate[];
  readonly seats: number;
  readonly ballotAsked: boolean;
}): Acclamation | Refusal => {
  const standing = candidates.filter(({ withdrawn }) => !withdrawn);
  if (ballotAsked) return refuse('ballot-asked-for');
  if (standing.length > seats)
    return refuse('more-candidates-than-seats', 'candidates', {
      candidates: standing.length,
      seats,
    });
  return { method: 'acclamation', seats, elected: standing.map(({ id }) => id) };
};
