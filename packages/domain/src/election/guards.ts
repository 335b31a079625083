import { refuse } from '../decider.ts';
import { type Election, isCounted } from './state.ts';

/** Refuses what can only be done while the election is called and neither declared nor called off. */
export const underWay = ({ phase }: Pick<Election, 'phase'>) => {
  if (phase === 'none') return refuse('election-not-called');
  if (phase === 'calledOff') return refuse('election-called-off');
  if (phase === 'declared' || phase === 'annulled') return refuse('result-already-declared');
  return undefined;
};

/** Refuses what must be settled before the nominations are closed. */
export const beforeClose = (election: Election) =>
  underWay(election) ??
  (election.nominationsClosedAt === null ? undefined : refuse('nominations-closed'));

/** Refuses what comes only after the nominations are closed. */
export const afterClose = (election: Election) =>
  underWay(election) ??
  (election.nominationsClosedAt === null ? refuse('nominations-not-closed') : undefined);

/** Refuses what follows a result. */
export const declared = ({ phase }: Election) => {
  if (phase === 'annulled') return refuse('result-annulled');
  return phase === 'declared' ? undefined : refuse('result-not-declared');
};

/** Refuses what changes who may vote while a round is open. */
export const whileVoting = (election: Election) =>
  election.rounds.some((round) => !round.ended && !isCounted(election, round))
    ? refuse('round-open')
    : undefined;
