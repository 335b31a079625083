import {
  CorrectDecision,
  DecideByAcclamation,
  DecideByCountedVote,
  DemandDivision,
  HoldRound,
  Owner,
  PlausibleDate,
  PlausibleInstant,
  Vote,
} from '@klubba/domain';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();
/** When it happened: null where nobody knows the hour. Left out: now, on the day of the meeting; else not known. */
const at = PlausibleInstant.nullable().optional();
/** Who carries the decision out and by when, given in the same breath as the decision. */
const assignment = z.strictObject({ owner: Owner, dueOn: PlausibleDate }).nullable().optional();
const gavel = { at, assignment };

const [acclamation, found, trialVote, countedVote, rollCall, secretBallot] = Vote.options;
const none = z.int().min(0).max(1_000_000).default(0);

/** `unbroken` as the tie break: nobody may or will break it, and nothing is decided. */
export const VoteBody = z.discriminatedUnion('kind', [
  acclamation.extend(gavel),
  found.extend(gavel),
  trialVote.extend({ minority: trialVote.shape.minority.default(null), ...gavel }),
  countedVote.extend({
    ...{ abstained: none, tieBreak: countedVote.shape.tieBreak.default(null) },
    ...gavel,
  }),
  rollCall.extend({ tieBreak: rollCall.shape.tieBreak.default(null), ...gavel }),
  secretBallot.extend({
    ...{ abstained: none, blank: none, invalid: none },
    tellers: secretBallot.shape.tellers.default(null),
    tieBreak: secretBallot.shape.tieBreak.default(null),
    ...gavel,
  }),
]);
export type VoteBody = z.input<typeof VoteBody>;

export const RoundBody = HoldRound.omit({
  ...{ type: true, itemId: true, decisionId: true, number: true },
}).extend({
  ...{ abstained: none, blank: none, invalid: none },
  tellers: HoldRound.shape.tellers.default(null),
  tieBreak: HoldRound.shape.tieBreak.default(null),
  ...gavel,
});
export type RoundBody = z.input<typeof RoundBody>;

/** The decision, where it was one: a vote or a round may decide nothing. */
export const VoteHeld = z.object({
  meetingId: id,
  version: z.int(),
  decisionId: id.nullable(),
  number: z.object({ year: z.int(), serial: z.int() }).nullable(),
  outcome: z.enum(['carried', 'rejected']).nullable(),
});

export const DemandDivisionBody = DemandDivision.omit({ type: true, clauseId: true }).extend({
  at,
});
export const DecideByAcclamationBody = z.strictObject({
  outcome: DecideByAcclamation.shape.outcome,
  ...gavel,
});
export type DecideByAcclamationBody = z.input<typeof DecideByAcclamationBody>;
export const DecideByCountedVoteBody = DecideByCountedVote.omit({
  type: true,
  clauseId: true,
  decisionId: true,
  number: true,
}).extend(gavel);
export type DecideByCountedVoteBody = z.input<typeof DecideByCountedVoteBody>;
export const CorrectDecisionBody = CorrectDecision.omit({
  type: true,
  decisionId: true,
  elsewhere: true,
  by: true,
  at: true,
}).extend({ figures: CorrectDecision.shape.figures.default(null) });

export const CorrectionQuery = z.strictObject({ outcome: z.enum(['carried', 'rejected']) });
const Hanging = z.object({ clauseId: id, text: z.string() });

/** What hangs on the outcome of a decision: it is seen before the decision is put right, and goes with it. */
export const WhatHangs = z.object({
  rendered: Rendered,
  /** Falls with the right outcome. */
  lapsed: z.array(Hanging),
  /** Fell by the wrong one, and was never decided. */
  restored: z.array(Hanging),
  /** Has other words with the right outcome. */
  texts: z.array(Hanging),
  /** Decisions that cannot stand beside it: they are put right first. */
  against: z.array(z.object({ decisionId: id, number: z.string() })),
  /** What clauses do beyond their words: it holds with the right outcome, or no longer does. */
  meanings: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        ...{ kind: z.literal('fee'), holds: z.boolean() },
        ...{ name: z.string(), amount: z.int(), unit: z.string(), from: z.iso.date().nullable() },
      }),
      /** A group that is founded or enlarged, with those who sit in it by that. */
      z.object({
        ...{ kind: z.literal('group'), holds: z.boolean() },
        ...{ name: z.string(), founds: z.boolean(), personIds: z.array(id) },
      }),
      z.object({
        ...{ kind: z.literal('text'), holds: z.boolean() },
        ...{ title: z.string(), version: z.string() },
      }),
      /** Numbered lines of a text that is adopted. */
      z.object({
        ...{ kind: z.literal('lines'), holds: z.boolean(), title: z.string() },
        operation: z.enum(['insert', 'delete', 'replace']),
        ...{ from: z.int(), to: z.int(), text: z.string() },
      }),
    ]),
  ),
  /** Tasks that follow from the decision. */
  tasks: z.array(z.object({ taskId: id, text: z.string(), holds: z.boolean() })),
  /** Employments that the meeting was asked for by it: they rest on it, or no longer do. */
  employments: z.array(z.object({ employmentId: id, title: z.string() })),
  /** Who is to carry the decision out: nobody is, where it is rejected. */
  followUp: z.object({ owner: z.string().nullable(), dueOn: z.iso.date().nullable() }).nullable(),
});
export type WhatHangs = z.infer<typeof WhatHangs>;
