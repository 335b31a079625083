import { refuse } from '../decider.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { type Election, participating } from './state.ts';

/** What an association agrees to that takes part: the call, and the places of its own. */
export const callOf = (electionId: string, election: Election, associationId: string) => {
  const { title, subject, seats, substitutes, method, uncontested, paper, minimum } = election;
  const { electorate, eligibility, from, until, reportBy, complaintsUntil, shares } = election;
  return {
    ...{ electionId, title, subject, seats, substitutes, method, uncontested, paper, minimum },
    ...{ electorate, eligibility, from, until, reportBy, complaintsUntil },
    own: shares.find((one) => one.associationId === associationId) ?? null,
  };
};

/** What an association says in its own log of whether it takes part, as the host found it there; nothing where it has not answered. */
export const recordAnswerOfAssociation = (
  election: Election,
  { associationId, answer }: AskElection<'RecordAssociationAnswer'>,
) => {
  const known = participating(election).find((one) => one.associationId === associationId);
  if (!known) return refuse('association-not-admitted', 'associationId');
  if (!answer) return refuse('no-answer-yet', 'associationId');
  if (known.answer?.leafHash === answer.leafHash) return [];
  return [
    { type: 'AssociationAnswered', v: 1, associationId, ...answer },
  ] satisfies ElectionEvent[];
};
