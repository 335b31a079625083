import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import { readingCarried, readTooSoon } from './course/readings.ts';
import type { Fact, MeetingEvent } from './events.ts';
import { atOpenMeeting, constituted, isFormality, matterRule, nobodyVotes } from './guards.ts';
import { rivalOf } from './options.ts';
import { fitTogether, outOfPlace } from './proposals/amending.ts';
import {
  aimsAt,
  type Clause,
  clauseOf,
  itemOf,
  liveProposals,
  type Meeting,
  type Proposal,
  proposalOfClause,
} from './state.ts';
import type { Carried, MatterRule, Method } from './vocabulary.ts';

export type Question = {
  readonly proposal: Proposal;
  readonly clause: Clause;
  readonly rule: MatterRule;
};

/** Whether the question on a clause may be put now. The order is: amendments, the clause as amended, additions. */
export const questionOn = (meeting: Meeting, clauseId: string, at: string | null) => {
  const closed = atOpenMeeting(meeting, at);
  if (closed) return closed;
  const [proposal, clause] = [proposalOfClause(meeting, clauseId), clauseOf(meeting, clauseId)];
  const item = proposal && itemOf(meeting, proposal.itemId);
  if (!proposal || !clause || !item) return refuse('clause-not-found', 'clauseId');
  if (meeting.openItemId !== item.itemId) return refuse('item-not-open', 'clauseId');
  if (proposal.withdrawn) return refuse('proposal-withdrawn', 'clauseId');
  if (clause.status !== 'undecided') return refuse('clause-already-decided', 'clauseId');
  const unready = isFormality(item) ? undefined : constituted(meeting);
  if (unready) return unready;
  const nobody = nobodyVotes(meeting, item.itemId, 'clauseId');
  if (nobody) return nobody;
  const rule = matterRule(meeting, item);
  if ('refused' in rule) return rule;
  const tooSoon = readTooSoon(meeting, item, at);
  if (tooSoon) return tooSoon;
  const live = liveProposals(meeting, item.itemId);
  if (live.some((p) => p.targetId === clauseId && p.kind === 'amendment' && isUndecided(p)))
    return refuse('amendments-first', 'clauseId');
  const base = proposal.kind === 'addition' && live.find((p) => p.proposalId === proposal.targetId);
  if (base && isUndecided(base)) return refuse('base-first', 'clauseId');
  return { proposal, clause, rule } satisfies Question;
};

const isUndecided = ({ clauses }: Proposal) => clauses.some(({ status }) => status === 'undecided');

export const decided = (
  meeting: Meeting,
  { proposal, clause }: Question,
  {
    clauseId,
    decisionId,
    number,
    at,
  }: Pick<Ask<'DecideByVote'>, 'clauseId' | 'decisionId' | 'number' | 'at'>,
  outcome: Carried,
  method: Method,
) => {
  const { itemId, proposalId } = proposal;
  const fact = {
    itemId,
    proposalId,
    clauseId,
    decisionId,
    number,
    text: clause.text,
    outcome,
    method,
    at,
  };
  const event = { type: 'ClauseDecided', v: 3, ...fact } as const;
  return [
    event,
    ...readingCarried(meeting, itemOf(meeting, itemId)!, event),
    ...lapsing(meeting, proposal, event),
  ] satisfies MeetingEvent[];
};

/** What falls with this decision: what it excludes, or the additions to what was rejected whole, and all that aims at those. */
const lapsing = (meeting: Meeting, proposal: Proposal, decision: Fact<'ClauseDecided'>) => {
  const others = liveProposals(meeting, proposal.itemId).filter((p) => p !== proposal);
  if (decision.outcome === 'carried') {
    const excluded = others.filter((other) => excludes(meeting, proposal, other));
    if (proposal.kind === 'amendment') excluded.push(...outOfPlace(meeting, proposal));
    return lapse(withAnswers(others, excluded), 'otherProposalCarried');
  }
  const left = proposal.clauses.filter(({ clauseId }) => clauseId !== decision.clauseId);
  if (left.some(({ status }) => status === 'carried' || status === 'undecided')) return [];
  const additions = others.filter(
    (p) => p.kind === 'addition' && p.targetId === proposal.proposalId,
  );
  return lapse(withAnswers(others, additions), 'baseRejected');
};

/** At most one of them can carry: a proposal and those against it, or two new wordings of the same words of a clause. */
export const excludes = (meeting: Meeting, a: Proposal, b: Proposal) =>
  a.kind === 'amendment' || b.kind === 'amendment'
    ? a.kind === b.kind && a.targetId === b.targetId && !fitTogether(meeting, a, b)
    : rivalOf(meeting, a) === rivalOf(meeting, b);

/** Some proposals and whatever aims at them, or at what aims at them. */
export const withAnswers = (
  among: readonly Proposal[],
  fallen: readonly Proposal[],
): readonly Proposal[] => {
  const more = among.filter((p) => !fallen.includes(p) && fallen.some((each) => aimsAt(p, each)));
  return more.length ? withAnswers(among, [...fallen, ...more]) : fallen;
};

const lapse = (proposals: readonly Proposal[], reason: Fact<'ClauseLapsed'>['reason']) =>
  proposals.flatMap(({ proposalId, itemId, clauses }) =>
    clauses
      .filter(({ status }) => status === 'undecided')
      .map(
        ({ clauseId }) =>
          ({ type: 'ClauseLapsed', v: 1, clauseId, proposalId, itemId, reason }) as const,
      ),
  );
