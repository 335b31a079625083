/** What can be told of a meeting from its record, or from what is shown of it: the same for the rules, the server and the panel. */
export { isForAnybody } from '../access/sight.ts';
export { isFigure } from '../figure.ts';
export { agendaOrder, depthOf, misplaced } from './agenda-tree.ts';
export { beyondPower, isFormality, isNamed, lacking, matterOf } from './guards.ts';
export { isBelow, isStricter } from './ladder.ts';
export { type Count, isHalf, isTie, votesNeeded } from './majority.ts';
export { isOfBody } from './of-body.ts';
export { choices, nextRound, roundsOf } from './options.ts';
export { questionOrder } from './question-order.ts';
export {
  holders,
  itemOf,
  liveClauses,
  liveProposals,
  proposalOfClause,
  sittingDay,
  undecidedClauses,
} from './state.ts';
