import {
  ConformProposal,
  DecideTogether,
  FindMoot,
  PlausibleInstant,
  RewordProposal,
  TakeOverProposal,
} from '@klubba/domain';
import { z } from 'zod';
import { clauseTexts, MeetingChanged } from './contract.ts';

const id = z.uuid();
/** When it happened: null where nobody knows the hour. Left out: now, on the day of the meeting; else not known. */
const at = PlausibleInstant.nullable().optional();

/** The clauses in the order they are put; how they are decided, as one of them would be. */
export const DecideTogetherBody = z.strictObject({
  clauseIds: z.array(id).min(1).max(100),
  vote: DecideTogether.shape.vote,
  reason: DecideTogether.shape.reason.optional(),
  at,
});
export type DecideTogetherBody = z.input<typeof DecideTogetherBody>;
export const FindMootBody = FindMoot.omit({ type: true }).extend({ at });
/** `told` where it is its mover's change at the meeting: the minutes then say what it read before. */
export const RewordProposalBody = z.strictObject({
  clauses: clauseTexts,
  told: RewordProposal.shape.told,
});
export const ConformProposalBody = ConformProposal.omit({ type: true, proposalId: true }).extend({
  at,
});
export const TakeOverProposalBody = TakeOverProposal.omit({ type: true, proposalId: true }).extend({
  at,
});

/** Each clause with the decision it belongs to, which they may share. */
export const DecisionsTaken = MeetingChanged.extend({
  decisions: z.array(
    z.object({
      clauseId: id,
      decisionId: id,
      number: z.object({ year: z.int(), serial: z.int() }),
      outcome: z.enum(['carried', 'rejected']),
    }),
  ),
});
