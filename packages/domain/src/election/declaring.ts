import { refuse } from '../decider.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { afterClose, declared } from './guards.ts';
import { type Place, partsOf, standingOf } from './standing.ts';
import type { Election } from './state.ts';

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
