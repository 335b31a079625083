import { z } from 'zod';
import { fact } from '../event.ts';
import { ElectedOffice, LeftTo, RoundVotes, Term } from './item-election-vocabulary.ts';
import { DecisionNumber, ElectedBy, ElectedWith, Proposer } from './vocabulary.ts';

const id = z.uuid();
const about = { electionId: id, itemId: id, at: z.iso.datetime({ precision: 3 }).nullable() };

/** `office` is what they are elected to; `electedBy` is the rule of that day. */
const ElectionBegun = fact('ElectionBegun', 1, {
  ...about,
  office: ElectedOffice,
  seats: z.int(),
  electedBy: ElectedWith,
});
/** `by` is null where nobody knows who proposed them, or it is not told. */
const CandidateNamed = fact('CandidateNamed', 1, {
  ...about,
  personId: id,
  by: Proposer.nullable(),
});
const CandidateStoodDown = fact('CandidateStoodDown', 1, { ...about, personId: id });
/** What was counted: `ballots` are the valid ones. Null is what nobody knows. Counted again, a round replaces what was counted first. */
const ElectionRoundCounted = fact('ElectionRoundCounted', 1, {
  ...about,
  round: z.int(),
  secret: z.boolean(),
  votes: RoundVotes,
  ballots: z.int().nullable(),
  blank: z.int().nullable(),
  invalid: z.int().nullable(),
  register: z.int().nullable(),
});
/** One lot between all who had as many votes: those `drawn` are chosen, the others not. */
const ElectionLotDrawn = fact('ElectionLotDrawn', 1, {
  ...about,
  round: z.int(),
  purpose: z.enum(['seat', 'run-off-place']),
  among: z.array(id),
  drawn: z.array(id),
  method: z.string(),
  witnesses: z.array(id),
});
/** The gavel, with what was decided in the words of `ElectionDeclared` beside it. `vacant` seats stay so, or are left to a body. */
const PeopleElected = fact('PeopleElected', 1, {
  ...about,
  decisionId: id,
  number: DecisionNumber,
  by: ElectedBy,
  elected: z.array(Term),
  vacant: z.int(),
  leftTo: LeftTo.nullable(),
  /** That the meeting let its chair, who was a candidate, lead the election. */
  chairStayed: z.boolean(),
});
/** Left without a result: it is held at a later meeting. */
const ElectionPutOff = fact('ElectionPutOff', 1, about);

/** What happens in an election that is held under an item of the agenda. */
export const itemElectionEvents = [
  ElectionBegun,
  CandidateNamed,
  CandidateStoodDown,
  ElectionRoundCounted,
  ElectionLotDrawn,
  PeopleElected,
  ElectionPutOff,
] as const;
export type ItemElectionEvent = z.infer<(typeof itemElectionEvents)[number]>;
