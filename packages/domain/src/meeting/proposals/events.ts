import { z } from 'zod';
import { fact } from '../../event.ts';
import { Proposer } from '../vocabulary.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });

/** One gavel over several clauses: how each was decided follows. `reason` where the meeting gave one. */
export const ClausesPutTogether = fact('ClausesPutTogether', 1, {
  itemId: id,
  clauseIds: z.array(id),
  reason: z.string().nullable(),
  at: instant.nullable(),
});
/** The meeting found that there is nothing left to decide about them. */
export const ClausesFoundMoot = fact('ClausesFoundMoot', 1, {
  itemId: id,
  clauseIds: z.array(id),
  reason: z.string(),
  at: instant.nullable(),
});
/** Its mover adopted another's words: an amendment's, or a proposal in place of it. */
const ProposalConformed = fact('ProposalConformed', 1, {
  proposalId: id,
  toId: id,
  itemId: id,
  at: instant.nullable(),
});
const WithdrawalTakenBack = fact('WithdrawalTakenBack', 1, { proposalId: id });
/** What was withdrawn is somebody else's now. */
const ProposalTakenOver = fact('ProposalTakenOver', 1, {
  proposalId: id,
  itemId: id,
  by: Proposer,
  others: z.array(Proposer),
  at: instant.nullable(),
});

/** Those that stand under an item in the minutes, in their order. */
export const proposalProceedings = [ClausesPutTogether, ClausesFoundMoot] as const;
export const proposalEvents = [
  ...proposalProceedings,
  ProposalConformed,
  WithdrawalTakenBack,
  ProposalTakenOver,
] as const;
export type ProposalEvent = z.infer<(typeof proposalEvents)[number]>;
