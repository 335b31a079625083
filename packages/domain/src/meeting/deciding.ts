import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { Fact, MeetingEvent } from './events.ts';
import { atOpenMeeting, constituted, isFormality, matterRule } from './guards.ts';
import { type Count, isTie, reaches } from './majority.ts';
import { fitTogether, outOfPlace } from './proposals/amending.ts';
import {
  aimsAt,
  type Clause,
  clauseOf,
  holders,
  itemOf,
  liveProposals,
  type Meeting,
  type Proposal,
  proposalOf,
  proposalOfClause,
  voters,
  votersNumber,
} from './state.ts';
import type { Carried, MatterRule, Method, TieBreak } from './vocabulary.ts';

/** A division demanded before the gavel must be carried out; there is no way back to acclamation. */
export const demandDivision = (meeting: Meeting, { clauseId, by, at }: Ask<'DemandDivision'>) => {
  const put = questionOn(meeting, clauseId, at);
  if ('refused' in put) return put;
  const { proposal, clause } = put;
  if (clause.divisionDemanded) return refuse('division-already-demanded', 'clauseId');
  if (by && meeting.register && !voters(meeting, proposal.itemId).includes(by))
    return refuse('not-in-register', 'by');
  return [
    { type: 'DivisionDemanded', v: 2, clauseId, itemId: proposal.itemId, by, at },
  ] satisfies MeetingEvent[];
};

/** By voices. There are no numbers then, and none are made up. */
export const decideByAcclamation = (meeting: Meeting, command: Ask<'DecideByAcclamation'>) => {
  const put = questionOn(meeting, command.clauseId, command.at);
  if ('refused' in put) return put;
  if (put.clause.divisionDemanded) return refuse('division-demanded', 'clauseId');
  return decided(meeting, put, command, command.outcome, { kind: 'acclamation' });
};

/** By counting. For + against + abstained + not voting = those entitled to vote; the majority is the rule's formula. */
export const decideByCountedVote = (meeting: Meeting, command: Ask<'DecideByCountedVote'>) => {
  const put = questionOn(meeting, command.clauseId, command.at);
  if ('refused' in put) return put;
  const { for: ayes, against, abstained, tieBreak } = command;
  const register = votersNumber(meeting, put.proposal.itemId);
  if (register === null) return refuse('register-needed-to-count', 'for');
  const counted = ayes + against + abstained;
  if (counted > register)
    return refuse('more-votes-than-register', 'for', { register, votes: counted });
  const tally = { for: ayes, against, abstained, notVoting: register - counted, register };
  const result = resultOf(put.rule, tally, tieBreak);
  if (typeof result !== 'string') return result;
  if (tieBreak?.kind === 'castingVote') {
    const notTheirs = castingVote(meeting, put.proposal.itemId, command);
    if (notTheirs) return notTheirs;
  }
  const { majority } = put.rule;
  const tie = isTie(majority, tally) ? tieBreak : null;
  return decided(meeting, put, command, result, { kind: 'countedVote', tally, majority, tie });
};

/** What figures come to by a rule, with what broke a tie. Refuses a tie that nothing broke, and what broke one that is none. */
export const resultOf = (rule: MatterRule, count: Count, tieBreak: TieBreak | null) => {
  const tie = isTie(rule.majority, count);
  if (!tie && tieBreak) return refuse('no-tie', 'tieBreak');
  if (!tie) return reaches(rule.majority, count) ? ('carried' as const) : ('rejected' as const);
  const [code, kind] = [
    rule.tie === 'lot' ? 'tie-by-lot' : 'tie-by-casting-vote',
    rule.tie,
  ] as const;
  if (tieBreak?.kind !== kind) return refuse(code, 'tieBreak', { votes: count.for });
  if (tieBreak.kind === 'lot' && !tieBreak.witnesses.length)
    return refuse('lot-without-witness', 'tieBreak');
  return tieBreak.outcome;
};

/** Whether the chair may break a tie on an item, by the rules of the meeting. */
const castingVote = (
  meeting: Meeting,
  itemId: string,
  { abstained, for: ayes, against, chairVoted }: Ask<'DecideByCountedVote'>,
) => {
  const chairs = holders(meeting, 'chair');
  // Whoever leaves the register for an item does not decide it by a casting vote; the meeting elects another chair for it.
  const isConflicted = meeting.conflicts.some(
    (c) => c.itemId === itemId && chairs.includes(c.personId),
  );
  if (isConflicted) return refuse('chair-has-conflict', 'tieBreak');
  const rule = meeting.rules?.castingVote ?? 'anyChair';
  if (rule === 'anyChair') return undefined;
  // Nobody can tell who is in a register of heads.
  if (!meeting.register) return undefined;
  const register = voters(meeting, itemId);
  if (!chairs.some((personId) => register.includes(personId)))
    return refuse('chair-not-in-register', 'tieBreak');
  const everybodyVoted = abstained === 0 && ayes + against === register.length;
  if (rule === 'chairWhoVoted' && !chairVoted && !everybodyVoted)
    return refuse('chair-did-not-vote', 'tieBreak');
  return undefined;
};

type Question = {
  readonly proposal: Proposal;
  readonly clause: Clause;
  readonly rule: MatterRule;
};

/** Whether the question on a clause may be put now. The order is: amendments, the clause as amended, additions. */
const questionOn = (meeting: Meeting, clauseId: string, at: string | null) => {
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
  // The register may have been emptied by those who left.
  if (meeting.register && !voters(meeting, item.itemId).length)
    return refuse('nobody-may-vote', 'clauseId');
  const rule = matterRule(meeting, item);
  if ('refused' in rule) return rule;
  const live = liveProposals(meeting, item.itemId);
  if (live.some((p) => p.targetId === clauseId && p.kind === 'amendment' && isUndecided(p)))
    return refuse('amendments-first', 'clauseId');
  const base = proposal.kind === 'addition' && live.find((p) => p.proposalId === proposal.targetId);
  if (base && isUndecided(base)) return refuse('base-first', 'clauseId');
  return { proposal, clause, rule } satisfies Question;
};

const isUndecided = ({ clauses }: Proposal) => clauses.some(({ status }) => status === 'undecided');

const decided = (
  meeting: Meeting,
  { proposal, clause }: Question,
  { clauseId, decisionId, number, at }: Ask<'DecideByAcclamation'> | Ask<'DecideByCountedVote'>,
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
  const event = { type: 'ClauseDecided', v: 2, ...fact } as const;
  return [event, ...lapsing(meeting, proposal, event)] satisfies MeetingEvent[];
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
const excludes = (meeting: Meeting, a: Proposal, b: Proposal) =>
  a.kind === 'amendment' || b.kind === 'amendment'
    ? a.kind === b.kind && a.targetId === b.targetId && !fitTogether(meeting, a, b)
    : rivalOf(meeting, a) === rivalOf(meeting, b);

/** What a proposal is, in the end, an alternative to; one that is none is its own. */
const rivalOf = (meeting: Meeting, { kind, targetId, proposalId }: Proposal): string => {
  const target = kind === 'counter' && targetId ? proposalOf(meeting, targetId) : undefined;
  return target ? rivalOf(meeting, target) : proposalId;
};

/** Some proposals and whatever aims at them, or at what aims at them. */
const withAnswers = (
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
