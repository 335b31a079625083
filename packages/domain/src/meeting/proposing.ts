import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { atOpenMeeting, knownItem } from './guards.ts';
import { outsiderNamed } from './guests/outsider-named.ts';
import { amendmentFault, meaningFault } from './meaning/meaning-fault.ts';
import { isAboutLines } from './meaning/meaning-of.ts';
import type { Meaning } from './meaning/vocabulary.ts';
import { fits } from './proposals/amending.ts';
import { isSameClause } from './proposals/evolve.ts';
import {
  aimsAt,
  type Clause,
  clauseOf,
  isOutsider,
  liveProposals,
  type Meeting,
  type Proposal,
  proposalOf,
  proposalOfClause,
} from './state.ts';

const mayPropose: readonly string[] = ['draft', 'convened', 'open', 'adjourned'];

/** A proposal names its item, its kind and what it aims at. */
export const submitProposal = (
  meeting: Meeting,
  { type: _, others = [], outsiders, ...asked }: Ask<'SubmitProposal'>,
) => {
  if (!mayPropose.includes(meeting.phase)) return refuse('meeting-not-open');
  const item = knownItem(meeting, asked.itemId);
  if ('refused' in item) return item;
  if (item.kind === 'heading') return refuse('item-not-for-decision', 'itemId');
  if (item.status !== 'scheduled' && item.status !== 'open')
    return refuse('item-already-treated', 'itemId');
  if (proposalOf(meeting, asked.proposalId))
    return refuse('proposal-already-submitted', 'proposalId');
  if (!asked.by && others.length > 0) return refuse('others-without-a-mover', 'by');
  return (
    wrongClauses(asked) ??
    wrongTarget(meeting, asked) ??
    ([
      ...namedIn(meeting, outsiders),
      { type: 'ProposalSubmitted', v: 3, ...asked, others },
    ] satisfies MeetingEvent[])
  );
};

/** Somebody speaks for a proposal; it adds weight and no words of its own to decide on. */
export const supportProposal = (
  meeting: Meeting,
  { type: _, ...support }: Ask<'SupportProposal'>,
) => {
  const closed = atOpenMeeting(meeting, support.at);
  if (closed) return closed;
  const proposal = pending(meeting, support.proposalId);
  if ('refused' in proposal) return proposal;
  const { itemId } = proposal;
  return [{ type: 'ProposalSupported', v: 1, itemId, ...support }] satisfies MeetingEvent[];
};

/** Until a part of it is decided or a division is demanded, the wording is the proposer's. */
export const rewordProposal = (
  meeting: Meeting,
  { proposalId, clauses: given, outsiders, told = false }: Ask<'RewordProposal'>,
) => {
  const proposal = pending(meeting, proposalId);
  if ('refused' in proposal) return proposal;
  const clauses = given.map((clause) => withMeaning(proposal, clause));
  const isKept = (clause: Clause) => clauses.some((one) => isSameClause(clause, one));
  const amended = proposal.clauses.filter(({ clauseId }) =>
    meeting.proposals.some(
      (p) => p.kind === 'amendment' && p.targetId === clauseId && !p.withdrawn,
    ),
  );
  if (!amended.every(isKept)) return refuse('proposal-has-amendments', 'proposalId');
  if (proposal.clauses.some(({ inRounds }) => inRounds))
    return refuse('question-already-put', 'proposalId');
  const taken = clauses.some(({ clauseId }) => {
    const owner = proposalOfClause(meeting, clauseId);
    return owner && owner !== proposal;
  });
  if (taken) return refuse('clause-given-twice', 'clauses');
  return (
    wrongClauses({ kind: proposal.kind, clauses }) ??
    (proposal.kind === 'amendment' && proposal.targetId
      ? wrongWords(meeting, proposal.targetId, clauses)
      : undefined) ??
    ([
      ...namedIn(meeting, outsiders),
      { type: 'ProposalReworded', v: 3, proposalId, clauses, told },
    ] satisfies MeetingEvent[])
  );
};

/** Those in a group whom the register of people does not know get a name before the clause that names them. */
const namedIn = (meeting: Meeting, outsiders: Ask<'SubmitProposal'>['outsiders'] = []) =>
  outsiders.flatMap(({ personId, name }) =>
    isOutsider(meeting, personId) ? [] : [outsiderNamed(personId, name, null)],
  );

/** What a clause means stays with it where nothing else is told of that. */
const withMeaning = (
  { clauses }: Proposal,
  given: Ask<'RewordProposal'>['clauses'][number],
): Ask<'RewordProposal'>['clauses'][number] => {
  const { meaning } = clauses.find(({ clauseId }) => clauseId === given.clauseId) ?? {};
  return given.meaning || !meaning ? given : { ...given, meaning };
};

/** By the proposer, before the question is put; the minutes tell it where it was at the meeting. */
export const withdrawProposal = (meeting: Meeting, { proposalId }: Ask<'WithdrawProposal'>) => {
  const proposal = pending(meeting, proposalId);
  if ('refused' in proposal) return proposal;
  const answers = meeting.proposals.filter((p) => !p.withdrawn && aimsAt(p, proposal));
  if (answers.length) return refuse('proposal-has-amendments', 'proposalId');
  return [{ type: 'ProposalWithdrawn', v: 1, proposalId }] satisfies MeetingEvent[];
};

export const pending = (meeting: Meeting, proposalId: string) => {
  if (!mayPropose.includes(meeting.phase)) return refuse('meeting-not-open');
  const proposal = proposalOf(meeting, proposalId);
  if (!proposal) return refuse('proposal-not-found', 'proposalId');
  if (proposal.withdrawn) return refuse('proposal-withdrawn', 'proposalId');
  if (proposal.clauses.some((c) => c.status !== 'undecided' || c.divisionDemanded))
    return refuse('question-already-put', 'proposalId');
  return proposal;
};

/** A rejection has no text of its own; an amendment is one clause; every clause is separately votable. */
const wrongClauses = ({ kind, clauses }: Pick<Ask<'SubmitProposal'>, 'kind' | 'clauses'>) => {
  if (kind === 'reject')
    return clauses.length ? refuse('rejection-has-no-text', 'clauses') : undefined;
  if (!clauses.length) return refuse('proposal-without-clauses', 'clauses');
  if (kind === 'amendment' && clauses.length > 1)
    return refuse('amendment-is-one-clause', 'clauses');
  if (new Set(clauses.map(({ clauseId }) => clauseId)).size < clauses.length)
    return refuse('clause-given-twice', 'clauses');
  return meaningFault(kind, clauses);
};

const wrongTarget = (
  meeting: Meeting,
  { itemId, kind, targetId, clauses }: Omit<Ask<'SubmitProposal'>, 'type'>,
) => {
  if (clauses.some(({ clauseId }) => clauseOf(meeting, clauseId)))
    return refuse('clause-given-twice', 'clauses');
  return outOfReach(meeting, { itemId, kind, targetId, clauses });
};

/** What a proposal aims at is there, and its own question may still be put. */
export const outOfReach = (
  meeting: Meeting,
  {
    itemId,
    kind,
    targetId,
    clauses,
  }: Pick<Proposal, 'itemId' | 'kind' | 'targetId'> & {
    readonly clauses: Words;
  },
) => {
  if (kind === 'main')
    return targetId ? refuse('main-proposal-aims-at-nothing', 'targetId') : undefined;
  const live = liveProposals(meeting, itemId);
  if (kind === 'amendment') {
    const base = targetId ? proposalOfClause(meeting, targetId) : undefined;
    if (!targetId || !base || !live.includes(base)) return refuse('target-not-found', 'targetId');
    if (clauseOf(meeting, targetId)?.status !== 'undecided')
      return refuse('question-already-put', 'targetId');
    return wrongWords(meeting, targetId, clauses);
  }
  const base = live.find(({ proposalId }) => proposalId === targetId);
  if (!base || base.kind === 'amendment' || base.kind === 'reject')
    return refuse('target-not-found', 'targetId');
  return tooLate(kind, base);
};

/** An amendment changes something, and nothing that an amendment which carried has changed before it. */
const wrongWords = (meeting: Meeting, targetId: string, clauses: Words) => {
  const target = clauseOf(meeting, targetId);
  const [clause] = clauses;
  if (!clause || !target) return undefined;
  const fault = amendmentFault(target, clause);
  if (fault) return fault;
  if (isAboutLines(target, { clauses }))
    return fits(meeting, targetId, clause) ? undefined : refuse('lines-already-changed', 'clauses');
  if (clause.text === target.text) return refuse('amendment-changes-nothing', 'clauses');
  return fits(meeting, targetId, clause) ? undefined : refuse('words-already-amended', 'clauses');
};

type Words = readonly { readonly text: string; readonly meaning?: Meaning | undefined }[];

/** An alternative comes while all of it can still be chosen; an addition has something left to be added to. */
const tooLate = (kind: Proposal['kind'], { clauses }: Proposal) => {
  const has = (status: Clause['status']) => clauses.some((clause) => clause.status === status);
  if (kind === 'addition')
    return has('undecided') || has('carried') ? undefined : refuse('base-rejected', 'targetId');
  return has('undecided') && !has('carried')
    ? undefined
    : refuse('question-already-put', 'targetId');
};
