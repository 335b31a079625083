import { z } from 'zod';
import { PlausibleInstant } from '../plausible.ts';
import { lineField, proseField } from '../text-field.ts';
import {
  Carried,
  CastVote,
  DecisionNumber,
  Demand,
  RoundBy,
  RoundScheme,
  RoundTie,
  TieBreak,
} from './vocabulary.ts';

const id = z.uuid();
const happened = PlausibleInstant.nullable();
const line = lineField(300);
const votes = z.int().min(0).max(1_000_000);
const figures = { for: votes, against: votes, abstained: votes };
const people = z.array(id).max(5_000);
const clause = { clauseId: id, at: happened };
const decided = { ...clause, decisionId: id, number: DecisionNumber };

const [castingVote, lot] = TieBreak.options;
const told = lot.extend({ method: line });
const brokenTie = z.discriminatedUnion('kind', [castingVote, told]);
/** `unbroken`: nobody may or will break it; then nothing is decided. */
const endedTie = z.discriminatedUnion('kind', [
  castingVote,
  told,
  z.strictObject({ kind: z.literal('unbroken') }),
]);
const [roundVote, roundLot, together] = RoundTie.options;
/** How a tie within a round ended, as whoever records it tells. */
export const RoundTieTold = z.discriminatedUnion('kind', [
  roundVote,
  roundLot.extend({ method: line }),
  together,
]);
const tied = {
  tieBreak: endedTie.nullable().default(null),
  /** That the chair, whose casting vote it is, has voted as well; asked for only where the rules want it. */
  chairVoted: z.boolean().optional(),
};
/** That nobody knows how many could vote: the figures are kept without it. */
const registerUnknown = z.boolean().optional();
const tellers = people.nullable().default(null);

/** A vote as it is told, from voices upwards. */
export const Vote = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acclamation'), outcome: Carried }),
  z.strictObject({ kind: z.literal('found'), outcome: Carried }),
  z.strictObject({
    kind: z.literal('trialVote'),
    outcome: Carried,
    minority: votes.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('countedVote'), ...figures, registerUnknown, ...tied }),
  z.strictObject({
    kind: z.literal('rollCall'),
    votes: z.array(z.strictObject({ personId: id, vote: CastVote })).max(5_000),
    registerUnknown,
    tieBreak: endedTie.nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('secretBallot'),
    ...figures,
    ...{ blank: votes, invalid: votes },
    /** Who counted the ballots; null where nobody knows. */
    tellers,
    registerUnknown,
    ...tied,
  }),
]);
export type Vote = z.infer<typeof Vote>;

const command = <const Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => z.strictObject({ type: z.literal(type), ...shape });

/** `how` is a vote of any kind unless told. */
export const DemandDivision = command('DemandDivision', {
  ...clause,
  by: id.nullable().default(null),
  how: Demand.optional(),
});
export const DecideByAcclamation = command('DecideByAcclamation', { ...decided, outcome: Carried });
export const DecideByCountedVote = command('DecideByCountedVote', {
  ...decided,
  ...figures,
  tieBreak: brokenTie.nullable().default(null),
  chairVoted: z.boolean().optional(),
});
/** The vote on a clause, however it was held. A vote that decides nothing takes no number. */
export const DecideByVote = command('DecideByVote', { ...decided, vote: Vote });
/** One round among options; what is left when it ends may be decided by it. */
export const HoldRound = command('HoldRound', {
  itemId: id,
  scheme: RoundScheme,
  by: RoundBy,
  options: z
    .array(z.strictObject({ proposalId: id, votes }))
    .min(2)
    .max(100),
  ...{ abstained: votes, blank: votes, invalid: votes },
  tellers,
  registerUnknown,
  tieBreak: RoundTieTold.nullable().default(null),
  chairVoted: z.boolean().optional(),
  ...{ decisionId: id, number: DecisionNumber, at: happened },
});
/** `vote` where it was held otherwise than was written, `figures` where only those of a show of hands were wrong. `withWhatHangsOnIt` once that has been seen. */
export const CorrectDecision = command('CorrectDecision', {
  decisionId: id,
  outcome: Carried,
  figures: z.strictObject(figures).nullable(),
  vote: Vote.optional(),
  reason: proseField(10_000),
  withWhatHangsOnIt: z.boolean().optional(),
  /** How much hangs on its outcome outside of the record: who carries it out, employments. */
  elsewhere: z.int().min(0).optional(),
  /** The person who puts it right. */
  by: id,
  at: PlausibleInstant,
});

export const votingCommands = [
  DemandDivision,
  DecideByAcclamation,
  DecideByCountedVote,
  DecideByVote,
  HoldRound,
  CorrectDecision,
] as const;
