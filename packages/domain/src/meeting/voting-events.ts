import { z } from 'zod';
import { fact } from '../event.ts';
import {
  BallotTally,
  Carried,
  DecisionNumber,
  Demand,
  FirstMethod,
  Method,
  RoundBy,
  RoundScheme,
  RoundTie,
} from './vocabulary.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });
const demanded = { clauseId: id, itemId: id, by: id.nullable() };
const decided = {
  decisionId: id,
  number: DecisionNumber,
  itemId: id,
  proposalId: id,
  clauseId: id,
  text: z.string(),
  outcome: Carried,
};
const corrected = <Kept extends z.ZodType>(method: Kept) => ({
  ...{ decisionId: id, itemId: id, clauseId: id, was: Carried, outcome: Carried },
  ...{ method, reason: z.string(), at: instant },
});
const at = instant.nullable();

/** Before the gavel somebody asked for a vote, or for a stricter one. */
export const DivisionDemanded = fact('DivisionDemanded', 3, { ...demanded, how: Demand, at });
const DivisionDemanded2 = fact('DivisionDemanded', 2, { ...demanded, at });
const DivisionDemanded1 = fact('DivisionDemanded', 1, { ...demanded, at: instant });
export const ClauseDecided = fact('ClauseDecided', 3, { ...decided, method: Method, at });
const ClauseDecided2 = fact('ClauseDecided', 2, { ...decided, method: FirstMethod, at });
const ClauseDecided1 = fact('ClauseDecided', 1, { ...decided, method: FirstMethod, at: instant });
/**
 * What was written was not what the meeting decided. `at` is when it was put right. With it go what had lapsed, or not lapsed, by the wrong outcome,
 * and the texts that a wrong amendment changed.
 */
const hanging = {
  lapsed: z.array(id),
  restored: z.array(id),
  texts: z.array(
    z.strictObject({
      clauseId: id,
      decisionId: id.nullable(),
      text: z.string(),
      originalText: z.string().nullable(),
    }),
  ),
};
export const DecisionCorrected = fact('DecisionCorrected', 3, {
  ...corrected(Method),
  ...hanging,
  /** The number of the supplement that says so, where the minutes were verified; else null. */
  supplement: z.int().nullable(),
});
const DecisionCorrected2 = fact('DecisionCorrected', 2, { ...corrected(Method), ...hanging });
const DecisionCorrected1 = fact('DecisionCorrected', 1, corrected(FirstMethod));
/** A vote that decided nothing: nobody voted for or against, or nobody broke a tie. The question stays open. */
export const VoteDecidedNothing = fact('VoteDecidedNothing', 1, {
  itemId: id,
  proposalId: id,
  clauseId: id,
  method: Method,
  at,
});
/** One round among options that exclude each other. */
export const RoundHeld = fact('RoundHeld', 1, {
  itemId: id,
  scheme: RoundScheme,
  by: RoundBy,
  options: z.array(z.strictObject({ proposalId: id, votes: z.int() })),
  ...BallotTally.omit({ for: true, against: true }).shape,
  tellers: z.array(id).nullable(),
  tie: RoundTie.nullable(),
  /** Those who dropped out, and all they had to say. */
  out: z.array(id),
  lapsed: z.array(id),
  at,
});

export const votingEvents = [
  DivisionDemanded,
  ClauseDecided,
  DecisionCorrected,
  VoteDecidedNothing,
  RoundHeld,
] as const;

const next =
  (v: number, more: object = {}) =>
  (old: never) =>
    ({ ...(old as object), v, ...more }) as never;

export const supersededVoting = [
  { schema: DivisionDemanded1, upcast: next(2) },
  { schema: DivisionDemanded2, upcast: next(3, { how: 'division' }) },
  { schema: ClauseDecided1, upcast: next(2) },
  { schema: ClauseDecided2, upcast: next(3) },
  { schema: DecisionCorrected1, upcast: next(2, { lapsed: [], restored: [], texts: [] }) },
  { schema: DecisionCorrected2, upcast: next(3, { supplement: null }) },
];
