export * from './commands.ts';
export { vacanciesIn } from './declaring.ts';
export { isOneDouble, type PossibleDouble, possibleDoubles } from './doubles.ts';
export { witnessesOf } from './drawing.ts';
export { type ElectionRefusal, election } from './election.ts';
export {
  type BegunEntry,
  differencesBetween,
  type EntryDifference,
  type EntryTurn,
  type Figures,
  figuresOf,
  roundToEnter,
  seesEntry,
  turnOf,
} from './entering.ts';
export { type ElectionEvent, type ElectionFact, electionEvents } from './events.ts';
export { nextCallIn, nextSubstitutes, openSeats } from './following.ts';
export { callOf } from './joining.ts';
export * from './joint-election.ts';
export * from './joint-election-commands.ts';
export { type JointElectionEvent, jointElectionEvents } from './joint-election-events.ts';
export { orderByLot, standsFor } from './nominating.ts';
export { ownerOf, placesOf, unownedIn } from './quota.ts';

export * from './rules/adopting.ts';
export * from './rules/election-rules.ts';
export * from './sight.ts';
export * from './small-places.ts';
export * from './standing.ts';
export * from './state.ts';
export * from './stream.ts';
export * from './vocabulary.ts';
export { revealing } from './voting.ts';
