import type { Demand, Method } from './vocabulary.ts';

type Held = Exclude<Method['kind'], 'rounds'>;

const steps: Record<Held | Demand, number> = {
  ...{ acclamation: 0, found: 0, division: 1, trialVote: 1 },
  ...{ countedVote: 2, rollCall: 3, secretBallot: 3 },
};

/** From voices to ballots, never down again. By name and on ballots are steps of the same height: the one demanded last is held. */
export const isStricter = (next: Demand, before: Demand) =>
  steps[next] > steps[before] || (steps[next] === steps.secretBallot && next !== before);

/** Whether a vote is less than what was demanded. */
export const isBelow = (held: Held, demanded: Demand) =>
  steps[held] < steps[demanded] ||
  (steps[demanded] === steps.secretBallot && (held as string) !== demanded);
