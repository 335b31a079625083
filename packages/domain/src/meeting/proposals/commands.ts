import { z } from 'zod';
import { PlausibleInstant } from '../../plausible.ts';
import { proseField } from '../../text-field.ts';
import { DecisionNumber, Proposer } from '../vocabulary.ts';
import { Vote } from '../voting-commands.ts';

const id = z.uuid();
const happened = PlausibleInstant.nullable();
const reason = proseField(2_000);

/** One gavel over some clauses, by any way of deciding one. Where the rules make it one decision, it is the first part's. */
export const DecideTogether = z.strictObject({
  type: z.literal('DecideTogether'),
  parts: z
    .array(z.strictObject({ clauseId: id, decisionId: id, number: DecisionNumber }))
    .min(1)
    .max(100),
  vote: Vote,
  /** Why, where the meeting gave a reason. */
  reason: reason.nullable(),
  at: happened,
});
export type DecideTogether = z.infer<typeof DecideTogether>;

/** The meeting finds that clauses lapse, for a reason that is no other decision of it. */
export const FindMoot = z.strictObject({
  type: z.literal('FindMoot'),
  clauseIds: z.array(id).min(1).max(100),
  reason,
  at: happened,
});
export type FindMoot = z.infer<typeof FindMoot>;

/** `toId` is an amendment to the proposal, whose words its mover adopts, or the proposal that they give it up for. */
export const ConformProposal = z.strictObject({
  type: z.literal('ConformProposal'),
  proposalId: id,
  toId: id,
  at: happened,
});
export const TakeBackWithdrawal = z.strictObject({
  type: z.literal('TakeBackWithdrawal'),
  proposalId: id,
});
export const TakeOverProposal = z.strictObject({
  type: z.literal('TakeOverProposal'),
  proposalId: id,
  by: Proposer,
  others: z.array(Proposer).max(100).optional(),
  at: happened,
});
export type ConformProposal = z.infer<typeof ConformProposal>;
export type TakeBackWithdrawal = z.infer<typeof TakeBackWithdrawal>;
export type TakeOverProposal = z.infer<typeof TakeOverProposal>;

export const proposalCommands = [
  DecideTogether,
  FindMoot,
  ConformProposal,
  TakeBackWithdrawal,
  TakeOverProposal,
] as const;
