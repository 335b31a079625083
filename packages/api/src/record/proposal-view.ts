import {
  type Clause,
  type Meaning,
  type Meeting,
  meaningOf,
  type Owner,
  type Proposal,
} from '@klubba/domain';
import type { MeaningView, ProposalView } from './proposal.contract.ts';

/** What was asked of whom about a decision. */
export type Assignment = { readonly owner: Owner; readonly dueOn: string };
export type Assignments = ReadonlyMap<string, Assignment>;

/** A proposal as the record shows it, with whom its decisions were given to. */
export const proposalView = (
  meeting: Meeting,
  { basis: _, withdrawnAtMeeting: __, movedAtFirst, wordings, ...proposal }: Proposal,
  assignments: Assignments,
): ProposalView => ({
  ...proposal,
  others: [...(proposal.others ?? [])],
  ...(movedAtFirst && { movedAtFirst: [...movedAtFirst] }),
  ...(wordings && { wordings: wordings.map((texts) => [...texts]) }),
  clauses: proposal.clauses.map((clause) => clauseView(meeting, clause, assignments)),
});

const clauseView = (
  meeting: Meeting,
  { decision, meaning, ...clause }: Clause,
  assignments: Assignments,
) => ({
  ...clause,
  ...(meaning && { meaning: meaningView(meaningOf(meeting, clause.clauseId) ?? meaning) }),
  decision: decision && {
    ...{ decisionId: decision.decisionId, number: decision.number, outcome: decision.outcome },
    ...{ method: decision.method, at: decision.at, voters: decision.voters.length },
    assignment: assignments.get(decision.decisionId) ?? null,
  },
});

/** The lines of a text are read where the text is. */
const meaningView = (meaning: Meaning): MeaningView => {
  if (meaning.kind === 'group') return { ...meaning, personIds: [...meaning.personIds] };
  if (meaning.kind !== 'text') return meaning;
  const { text: _, ...view } = meaning;
  return view;
};
