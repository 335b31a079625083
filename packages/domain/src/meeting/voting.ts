import { refuse } from '../decider.ts';
import type { Ask, Vote } from './commands.ts';
import { decided, type Question, questionOn } from './deciding.ts';
import type { MeetingEvent } from './events.ts';
import { isBelow, isStricter } from './ladder.ts';
import { isTie, reaches } from './majority.ts';
import { type Clause, holders, type Meeting, voters } from './state.ts';
import type { MatterRule, Method, Tally, TieBreak } from './vocabulary.ts';
import { votersNumber } from './voters-number.ts';

type EndedTie = TieBreak | { readonly kind: 'unbroken' } | null;
type Counted = Extract<Vote, { kind: 'countedVote' }>;
type RolledCall = Extract<Vote, { kind: 'rollCall' }>;
type Balloted = Extract<Vote, { kind: 'secretBallot' }>;

/** What is demanded before the gavel must be carried out; there is no way back to anything laxer. */
export const demandDivision = (
  meeting: Meeting,
  { clauseId, by, how = 'division', at }: Ask<'DemandDivision'>,
) => {
  const put = questionOn(meeting, clauseId, at);
  if ('refused' in put) return put;
  const { proposal, clause } = put;
  const before = demandOn(clause);
  if (before && !isStricter(how, before)) return refuse('division-already-demanded', 'clauseId');
  if (by && meeting.register && !voters(meeting, proposal.itemId).includes(by))
    return refuse('not-in-register', 'by');
  const { itemId } = proposal;
  return [
    { type: 'DivisionDemanded', v: 3, clauseId, itemId, by, how, at },
  ] satisfies MeetingEvent[];
};

export const demandOn = ({
  divisionDemanded,
  demanded,
}: Pick<Clause, 'divisionDemanded' | 'demanded'>) =>
  demanded ?? (divisionDemanded ? 'division' : null);

/** By voices. There are no numbers then, and none are made up. */
export const decideByAcclamation = (
  meeting: Meeting,
  { outcome, ...asked }: Ask<'DecideByAcclamation'>,
) => vote(meeting, asked, { kind: 'acclamation', outcome });

/** By counting hands; where nobody raised one there is nothing to decide. */
export const decideByCountedVote = (meeting: Meeting, command: Ask<'DecideByCountedVote'>) => {
  const { for: ayes, against, abstained, tieBreak, chairVoted, ...asked } = command;
  if (!ayes && !against) return questionOr(meeting, command, refuse('nobody-voted', 'for'));
  const told = { for: ayes, against, abstained, tieBreak, ...(chairVoted && { chairVoted }) };
  return vote(meeting, asked, { kind: 'countedVote', ...told });
};

/** By whatever the meeting voted with. A vote that decides nothing is kept with its figures, and the question can be put again. */
export const decideByVote = (meeting: Meeting, { vote: told, ...asked }: Ask<'DecideByVote'>) =>
  vote(meeting, asked, told);

const questionOr = <Otherwise>(
  meeting: Meeting,
  { clauseId, at }: Pick<Ask<'DecideByVote'>, 'clauseId' | 'at'>,
  otherwise: Otherwise,
) => {
  const put = questionOn(meeting, clauseId, at);
  return 'refused' in put ? put : otherwise;
};

type Gavel = Pick<Ask<'DecideByVote'>, 'clauseId' | 'decisionId' | 'number' | 'at'>;

const vote = (meeting: Meeting, gavel: Gavel, told: Vote) => {
  const put = questionOn(meeting, gavel.clauseId, gavel.at);
  if ('refused' in put) return put;
  const demand = demandOn(put.clause);
  if (demand && isBelow(told.kind, demand))
    return demand === 'division'
      ? refuse('division-demanded', 'clauseId')
      : refuse('stricter-vote-demanded', 'clauseId');
  const held = heldBy(meeting, put, told);
  if ('refused' in held) return held;
  const { outcome, method } = held;
  if (outcome !== 'nothing') return decided(meeting, put, gavel, outcome, method);
  const { itemId, proposalId } = put.proposal;
  const { clauseId, at } = gavel;
  return [
    { type: 'VoteDecidedNothing', v: 1, itemId, proposalId, clauseId, method, at },
  ] satisfies MeetingEvent[];
};

/** What a vote comes to by the rule for its matter, and how it is kept. */
export const heldBy = (meeting: Meeting, put: Question, told: Vote) => {
  const { majority } = put.rule;
  switch (told.kind) {
    case 'acclamation':
      return { outcome: told.outcome, method: { kind: 'acclamation' } } as const;
    case 'found':
      return { outcome: told.outcome, method: { kind: 'found', majority } } as const;
    case 'trialVote':
      return byTrial(meeting, put, told);
    case 'countedVote':
      return byCount(meeting, put, told);
    case 'rollCall':
      return byRollCall(meeting, put, told);
    case 'secretBallot':
      return byBallot(meeting, put, told);
  }
};

const byTrial = (
  meeting: Meeting,
  { proposal, rule }: Question,
  { outcome, minority }: Extract<Vote, { kind: 'trialVote' }>,
) => {
  const register = votersNumber(meeting, proposal.itemId);
  if (minority !== null && register !== null && minority * 2 >= register)
    return refuse('minority-too-large', 'minority', { minority, register });
  return { outcome, method: { kind: 'trialVote', minority, majority: rule.majority } } as const;
};

/** For + against + abstained + not voting = those entitled to vote. */
const byCount = (meeting: Meeting, put: Question, told: Counted) => {
  const tally = tallied(meeting, put, told, told.registerUnknown);
  if ('refused' in tally) return tally;
  return counted(meeting, put, told, { kind: 'countedVote', tally });
};

const byRollCall = (meeting: Meeting, put: Question, told: RolledCall) => {
  const { votes, tieBreak } = told;
  const called = votes.map(({ personId }) => personId);
  if (new Set(called).size < called.length) return refuse('voted-twice', 'votes');
  const entitled = voters(meeting, put.proposal.itemId);
  if (meeting.register && called.some((personId) => !entitled.includes(personId)))
    return refuse('not-in-register', 'votes');
  const number = (how: string) => votes.filter(({ vote }) => vote === how).length;
  const figures = {
    ...{ for: number('for'), against: number('against'), abstained: number('abstained') },
  };
  const tally = tallied(meeting, put, figures, told.registerUnknown);
  if ('refused' in tally) return tally;
  const chairs = holders(meeting, 'chair');
  const chairVoted = votes.some((v) => chairs.includes(v.personId) && v.vote !== 'abstained');
  return counted(meeting, put, { tieBreak, chairVoted }, { kind: 'rollCall', tally, votes });
};

/** Blank and invalid ballots are counted and are no votes; two count, each for themselves. */
const byBallot = (meeting: Meeting, put: Question, told: Balloted) => {
  const { blank, invalid, tellers } = told;
  const alone = countedAlone(tellers, 'tellers');
  if (alone) return alone;
  const tally = tallied(meeting, put, told, told.registerUnknown, blank + invalid);
  if ('refused' in tally) return tally;
  const how = { kind: 'secretBallot', tally: { ...tally, blank, invalid }, tellers } as const;
  return counted(meeting, put, told, how);
};

/** Whoever counts ballots is not alone; null where nobody knows who did. */
export const countedAlone = (tellers: readonly string[] | null, field: string) =>
  tellers && new Set(tellers).size < 2 ? refuse('two-tellers-count', field) : undefined;

type Uncounted = Method extends infer One
  ? One extends { readonly tie: unknown; readonly majority: unknown }
    ? Omit<One, 'majority' | 'tie'>
    : never
  : never;

const counted = (
  meeting: Meeting,
  { proposal, rule }: Question,
  told: { readonly tieBreak: EndedTie; readonly chairVoted?: boolean | undefined },
  how: Uncounted,
) => {
  const { tieBreak } = told;
  const { tally } = how;
  const outcome = resultOf(rule, tally, tieBreak, how.kind === 'secretBallot');
  if (typeof outcome !== 'string') return outcome;
  if (tieBreak?.kind === 'castingVote') {
    const notTheirs = castingVote(meeting, proposal.itemId, { ...tally, ...told });
    if (notTheirs) return notTheirs;
  }
  const tie = tieBreak?.kind === 'unbroken' ? null : tieBreak;
  return { outcome, method: { ...how, majority: rule.majority, tie } as Method };
};

type Figures = Pick<Tally, 'for' | 'against' | 'abstained'>;

/** The figures of a count, with those who did not vote. Refuses more votes than voters, and figures beside a register that nobody made, unless that is told. */
export const tallied = (
  meeting: Meeting,
  { proposal, rule }: Pick<Question, 'proposal' | 'rule'>,
  { for: ayes, against, abstained }: Figures,
  registerUnknown = false,
  others = 0,
) => {
  const register = votersNumber(meeting, proposal.itemId);
  const votes = ayes + against + abstained + others;
  const figures = { for: ayes, against, abstained };
  if (register === null) {
    if (!registerUnknown || rule.majority.of === 'register')
      return refuse('register-needed-to-count', 'for');
    return { ...figures, notVoting: null, register } satisfies Tally;
  }
  if (votes > register) return refuse('more-votes-than-register', 'for', { register, votes });
  return { ...figures, notVoting: register - votes, register } satisfies Tally;
};

/** What figures come to by a rule, with what ended a tie. Refuses a tie that nothing ended, and what ends one that is none. */
export const resultOf = (
  rule: MatterRule,
  tally: Pick<Tally, 'for' | 'against' | 'register'>,
  tieBreak: EndedTie,
  onBallots = false,
) => {
  const count = { ...tally, register: tally.register ?? 0 };
  const tie = isTie(rule.majority, count);
  if (!tie && tieBreak) return refuse('no-tie', 'tieBreak');
  if (!count.for && !count.against) return 'nothing' as const;
  if (!tie) return reaches(rule.majority, count) ? ('carried' as const) : ('rejected' as const);
  if (tieBreak?.kind === 'unbroken') return 'nothing' as const;
  const breaks = tieBreak && mayEnd(rule, tieBreak.kind, onBallots);
  if (!breaks) return tieUnbroken(rule, count.for);
  return tieBreak.outcome;
};

/** A lot ends a tie on ballots whatever the rule for hands is: a casting vote would be the only open one. */
export const mayEnd = (rule: MatterRule, kind: 'castingVote' | 'lot', onBallots: boolean) =>
  kind === rule.tie || (onBallots && kind === 'lot');

export const tieUnbroken = ({ tie }: MatterRule, votes: number) =>
  refuse(tie === 'lot' ? 'tie-by-lot' : 'tie-by-casting-vote', 'tieBreak', { votes });

/** Whether the chair may break a tie on an item, by the rules of the meeting. */
export const castingVote = (
  meeting: Meeting,
  itemId: string,
  cast: Figures & { readonly chairVoted?: boolean | undefined },
) => {
  const { abstained, for: ayes, against, chairVoted } = cast;
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
