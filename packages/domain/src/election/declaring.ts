import { refuse } from '../decider.ts';
import { unknownAssociation } from './calling.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { afterClose, declared } from './guards.ts';
import { type Place, partsOf, standingOf } from './standing.ts';
import { confirmationsOf, type Election } from './state.ts';

/** Declares who is elected, when every part has come to its end. A seat that nobody got stays vacant. */
export const declareResult = (
  election: Election,
  { type: _, ...where }: AskElection<'DeclareResult'>,
) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  const standings = partsOf(election).map((part) => standingOf(election, part));
  const open = standings.find(({ next }) => next.kind !== 'complete');
  if (open) return refuse('not-all-counted', undefined, { part: open.part });
  if ((where.decisionId === null) === (where.outside === null))
    return refuse('decision-or-document', 'outside');
  const [elected = [], substitutes = []] = standings.map(({ places }) => places.map(stored));
  return [
    { type: 'ResultDeclared', v: 1, elected, substitutes, ...where },
  ] satisfies ElectionEvent[];
};

/**
 * An association that takes part says whether the result is as it knows it. A link answers once; whoever found it wrong can be given
 * another, and who has agreed has agreed.
 */
export const answerResult = (
  election: Election,
  { type: _, answered, ...answer }: AskElection<'AnswerResult'>,
) => {
  const { associationId, agrees, reason } = answer;
  const refusal = declared(election) ?? unknownAssociation(election, { associationId });
  if (refusal) return refusal;
  const before = confirmationsOf(election, associationId);
  if (before.at(-1)?.agrees) return refuse('result-already-confirmed');
  if (before.length !== answered) return refuse('link-already-used');
  if (!agrees && reason === null) return refuse('reason-missing', 'reason');
  return [
    { type: 'ResultAnswered', v: 1, ...answer, reason: agrees ? null : reason },
  ] satisfies ElectionEvent[];
};

/** From then on anybody may see it. */
export const publishResult = (election: Election, { at }: AskElection<'PublishResult'>) => {
  const refusal = declared(election);
  if (refusal) return refusal;
  if (election.publishedAt !== null) return [];
  return [{ type: 'ResultPublished', v: 1, at }] satisfies ElectionEvent[];
};

/** How many seats and places as substitute nobody got. */
export const vacanciesIn = ({ result, seats, substitutes }: Election) => ({
  seats: result ? seats - result.elected.length : 0,
  substitutes: result ? substitutes - result.substitutes.length : 0,
});

const stored = ({ candidateId, round, votes }: Place) => ({ candidateId, round, votes });
