import { changeClause } from './changing.ts';
import { excludes, withAnswers } from './deciding.ts';
import { amendedBy } from './proposals/amending.ts';
import { clauseOf, liveProposals, type Meeting, type Proposal, proposalOfClause } from './state.ts';
import type { Carried } from './vocabulary.ts';

type Decided = {
  readonly decisionId: string;
  readonly itemId: string;
  readonly proposalId: string;
  readonly clauseId: string;
};
type Rewritten = {
  readonly clauseId: string;
  readonly decisionId: string | null;
  readonly text: string;
  readonly originalText: string | null;
};

/** What hangs on the outcome of a decision, and is undone or restored with it. */
export type Hanging = {
  /** Clauses that fall with the right outcome. */
  readonly lapsed: readonly string[];
  /** Clauses that fell by the wrong one: the meeting never decided them. */
  readonly restored: readonly string[];
  /** Clauses that an amendment changed, or did not. */
  readonly texts: readonly Rewritten[];
  /** Decisions that cannot stand beside the right outcome; they are put right first. */
  readonly against: readonly string[];
};

const nothing: Hanging = { lapsed: [], restored: [], texts: [], against: [] };

/** What hangs on a decision having the other outcome. */
export const hangingOn = (meeting: Meeting, decision: Decided, outcome: Carried): Hanging => {
  const others = liveProposals(meeting, decision.itemId).filter(
    ({ proposalId }) => proposalId !== decision.proposalId,
  );
  const own = meeting.proposals.find(({ proposalId }) => proposalId === decision.proposalId);
  if (!own) return nothing;
  const rivals = others.filter((other) => excludes(meeting, own, other));
  const additions = others.filter(
    (p) => p.kind === 'addition' && p.targetId === own.proposalId && isAlone(own, decision),
  );
  const words = reworded(meeting, decision, outcome);
  return outcome === 'carried'
    ? {
        lapsed: clausesOf(withAnswers(others, rivals), 'undecided'),
        restored: clausesOf(withAnswers(others, additions), 'lapsed'),
        texts: words.texts,
        against: unique([...decisionsOn(rivals), ...words.against]),
      }
    : {
        lapsed: clausesOf(withAnswers(others, additions), 'undecided'),
        restored: isAlone(own, decision) ? restorable(meeting, own, others, rivals) : [],
        texts: words.texts,
        against: unique([...decisionsOn(additions), ...words.against]),
      };
};

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** Whether nothing else of its proposal carried or waits. */
const isAlone = ({ clauses }: Proposal, { clauseId }: Decided) =>
  clauses
    .filter((clause) => clause.clauseId !== clauseId)
    .every(({ status }) => status === 'rejected' || status === 'lapsed');

/** What fell by this alone: nothing else that carried excludes it. */
const restorable = (
  meeting: Meeting,
  own: Proposal,
  others: readonly Proposal[],
  rivals: readonly Proposal[],
) => {
  const carried = others.filter(({ clauses }) =>
    clauses.some(({ status }) => status === 'carried'),
  );
  const free = withAnswers(others, rivals).filter(
    (fallen) => fallen !== own && !carried.some((other) => excludes(meeting, other, fallen)),
  );
  return clausesOf(free, 'lapsed');
};

const clausesOf = (proposals: readonly Proposal[], wanted: string) =>
  proposals
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ clauseId, status }) => (status === wanted ? [clauseId] : []));

const decisionsOn = (proposals: readonly Proposal[]) =>
  proposals
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ status, decision }) =>
      status === 'carried' && decision ? [decision.decisionId] : [],
    );

/** The clause that an amendment aims at, as it is with the right outcome; and what that amends in its turn. */
const reworded = (
  meeting: Meeting,
  { clauseId }: Decided,
  outcome: Carried,
): Pick<Hanging, 'texts' | 'against'> => {
  const texts: Rewritten[] = [];
  let record = changeClause(meeting, clauseId, { status: outcome });
  let amendment = proposalOfClause(record, clauseId);
  while (amendment?.kind === 'amendment' && amendment.targetId) {
    const target = clauseOf(record, amendment.targetId);
    if (!target) break;
    const text = amendedBy(record, target.clauseId);
    if (text === undefined) return { texts, against: carriedBeside(record, amendment) };
    const original = target.originalText ?? target.text;
    const changed = { text, originalText: text === original ? null : original };
    if (text !== target.text)
      texts.push({
        ...{ clauseId: target.clauseId, decisionId: target.decision?.decisionId ?? null },
        ...changed,
      });
    record = changeClause(record, target.clauseId, changed);
    amendment = target.status === 'carried' ? proposalOfClause(record, target.clauseId) : undefined;
  }
  return { texts, against: [] };
};

/** The other amendments to a clause that carried: their words are those of this one. */
const carriedBeside = ({ proposals }: Meeting, { targetId, proposalId }: Proposal) =>
  decisionsOn(
    proposals.filter(
      (p) => p.kind === 'amendment' && p.targetId === targetId && p.proposalId !== proposalId,
    ),
  );
