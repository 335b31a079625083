import type { DecisionView } from '@klubba/api/contract/decisions';

/** A vote that can be drawn: it was counted, and it is known how many could vote. Ballots that were no votes stand with those who abstained. */
export const knownVote = (method: DecisionView['method']) => {
  if (!('tally' in method)) return undefined;
  const { notVoting, register, ...cast } = method.tally;
  if (notVoting === null || register === null) return undefined;
  const { blank, invalid } = { blank: 0, invalid: 0, ...cast };
  const abstained = cast.abstained + blank + invalid;
  const { for: ayes, against } = cast;
  return {
    tally: { for: ayes, against, abstained, notVoting, register },
    majority: method.majority,
  };
};
