import type { Clause, Owner, Proposal } from '@klubba/domain';
import type { ProposalView } from './proposal.contract.ts';

/** What was asked of whom about a decision. */
export type Assignment = { readonly owner: Owner; readonly dueOn: string };
export type Assignments = ReadonlyMap<string, Assignment>;

/** A proposal as the record shows it, with whom its decisions were given to. */
export const proposalView = (
  { basis: _, withdrawnAtMeeting: __, movedAtFirst, wordings, ...proposal }: Proposal,
  assignments: Assignments,
): ProposalView => ({
  ...proposal,
  others: [...(proposal.others ?? [])],
  ...(movedAtFirst && { movedAtFirst: [...movedAtFirst] }),
  ...(wordings && { wordings: wordings.map((texts) => [...texts]) }),
  clauses: proposal.clauses.map((clause) => clauseView(clause, assignments)),
});

const clauseView = ({ decision, ...clause }: Clause, assignments: Assignments) => ({
  ...clause,
  decision: decision && {
    ...{ decisionId: decision.decisionId, number: decision.number, outcome: decision.outcome },
    ...{ method: decision.method, at: decision.at, voters: decision.voters.length },
    assignment: assignments.get(decision.decisionId) ?? null,
  },
});
