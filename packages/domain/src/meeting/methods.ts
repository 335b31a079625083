import { z } from 'zod';
import { Carried, Majority } from './outcome.ts';

/** Figures of a count. Null where nobody knew how many may vote; what was not cast is not known then either. */
export const Tally = z.strictObject({
  for: z.int(),
  against: z.int(),
  abstained: z.int(),
  notVoting: z.int().nullable(),
  register: z.int().nullable(),
});
export type Tally = z.infer<typeof Tally>;

/** On ballots some are blank and some are not valid. */
export const BallotTally = Tally.extend({ blank: z.int(), invalid: z.int() });
export type BallotTally = z.infer<typeof BallotTally>;

/** How a tie was broken: by the chair, or by a lot with its witnesses, where they are told. */
export const TieBreak = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('castingVote'), outcome: Carried }),
  z.strictObject({
    kind: z.literal('lot'),
    method: z.string(),
    witnesses: z.array(z.uuid()),
    outcome: Carried,
  }),
]);
export type TieBreak = z.infer<typeof TieBreak>;

export const CastVote = z.enum(['for', 'against', 'abstained']);
export type CastVote = z.infer<typeof CastVote>;

/** How an election came to its result: by voices, on ballots, or as another body established it. */
export const ElectedBy = z.enum(['acclamation', 'ballots']);
export type ElectedBy = z.infer<typeof ElectedBy>;

const acclamation = z.strictObject({ kind: z.literal('acclamation') });

/** Before there was more to choose between than voices and a count. */
export const FirstMethod = z.discriminatedUnion('kind', [
  acclamation,
  z.strictObject({
    kind: z.literal('countedVote'),
    tally: Tally.extend({ notVoting: z.int(), register: z.int() }),
    majority: Majority,
    tie: TieBreak.nullable(),
  }),
]);

/** How options that exclude each other become one: two at a time, the last dropping out, or the most votes at once. */
export const RoundScheme = z.enum(['pairwise', 'lastOut', 'mostVotes']);
export type RoundScheme = z.infer<typeof RoundScheme>;

export const RoundBy = z.enum(['hands', 'ballots']);
export type RoundBy = z.infer<typeof RoundBy>;

/** How a tie within a round ended: for the option named, which goes out, or wins where the most votes do; or all of the last, who together have fewer votes than the next. */
export const RoundTie = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('castingVote'), proposalId: z.uuid() }),
  z.strictObject({
    kind: z.literal('lot'),
    method: z.string(),
    witnesses: z.array(z.uuid()),
    proposalId: z.uuid(),
  }),
  z.strictObject({ kind: z.literal('together') }),
]);
export type RoundTie = z.infer<typeof RoundTie>;

const counted = { majority: Majority, tie: TieBreak.nullable() };
/** Null where nobody knows who counted. */
const tellers = z.array(z.uuid()).nullable();

/** How the meeting reached it, from voices upwards. What was not counted has no numbers, and none are ever made up. */
export const Method = z.discriminatedUnion('kind', [
  acclamation,
  /** The chair found that the majority was there, or was not, without a count. */
  z.strictObject({ kind: z.literal('found'), majority: Majority }),
  /** A clear majority of hands; only the few were counted, if anybody was. */
  z.strictObject({
    kind: z.literal('trialVote'),
    minority: z.int().nullable(),
    majority: Majority,
  }),
  z.strictObject({ kind: z.literal('countedVote'), tally: Tally, ...counted }),
  /** By name: the only vote that says who voted how. */
  z.strictObject({
    kind: z.literal('rollCall'),
    tally: Tally,
    votes: z.array(z.strictObject({ personId: z.uuid(), vote: CastVote })),
    ...counted,
  }),
  z.strictObject({ kind: z.literal('secretBallot'), tally: BallotTally, tellers, ...counted }),
  /** What was left of several options: the votes it had in its last round, of all cast in that. */
  z.strictObject({
    kind: z.literal('rounds'),
    scheme: RoundScheme,
    by: RoundBy,
    rounds: z.int(),
    votes: z.int(),
    cast: z.int(),
    tie: RoundTie.nullable(),
  }),
]);
export type Method = z.infer<typeof Method>;

/** What was demanded before the gavel: any vote, or a stricter one. */
export const Demand = z.enum(['division', 'countedVote', 'rollCall', 'secretBallot']);
export type Demand = z.infer<typeof Demand>;
